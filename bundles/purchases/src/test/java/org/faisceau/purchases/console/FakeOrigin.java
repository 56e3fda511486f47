// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.purchases.spi.Origin;

/** Knows two concluded dossiers: {@code d1}, and {@code d2} in two lots. */
record FakeOrigin(String buyer) implements Origin {
    @Override
    public String kind() {
        return "dossier";
    }

    @Override
    public Optional<Begun> contract(Actor actor, Ref ref) {
        if (ref.id().equals("d2")) return Optional.of(new Begun(buyer, Map.of("objet", "Sondes"), List.of("Nord", "Sud")));
        return ref.id().equals("d1") ? Optional.of(new Begun(buyer, Map.of("objet", "Écoute des fuites", "marcheInnovant", "oui"))) : Optional.empty();
    }
}
