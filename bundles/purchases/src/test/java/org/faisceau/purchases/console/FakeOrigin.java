// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.purchases.spi.Origin;

/** Knows one concluded dossier, {@code d1}. */
record FakeOrigin(String buyer) implements Origin {
    @Override
    public String kind() {
        return "dossier";
    }

    @Override
    public Optional<Begun> contract(Actor actor, Ref ref) {
        return ref.id().equals("d1") ? Optional.of(new Begun(buyer, Map.of("objet", "Écoute des fuites", "marcheInnovant", "oui"))) : Optional.empty();
    }
}
