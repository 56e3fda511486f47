// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.util.Locale;
import java.util.Optional;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names Living-Labs for others. */
@Component
public final class LabWord implements Kind {
    private final Labs labs;

    @Activate
    public LabWord(@Reference Labs labs) {
        this.labs = labs;
    }

    @Override
    public String word() {
        return Lab.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return labs.find(actor, ref.id()).map(Lab::name);
    }

    @Override
    public String address(Ref ref) {
        return "/charters/" + ref.id();
    }
}
