// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.Optional;
import org.faisceau.console.spi.Action;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** « Tie to a need » on a dossier, while there are needs. */
@Component
public final class TieAction implements Action {
    private final Dossiers dossiers;
    @Reference
    private volatile Optional<Needs> needs = Optional.empty();

    @Activate
    public TieAction(@Reference Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public String id() {
        return "dossiers.tie";
    }

    @Override
    public String kind() {
        return Dossier.KIND;
    }

    @Override
    public Role role() {
        return Role.BUYER;
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(TieAction.class).say("tie.action");
    }

    @Override
    public String icon() {
        return "bulb";
    }

    @Override
    public Optional<String> address(Visit visit, Ref ref) {
        if (needs.isEmpty()) return Optional.empty();
        return dossiers.find(visit.actor(), ref.id()).filter(dossier -> dossiers.mayTie(visit.actor(), dossier)).map(dossier -> dossier.address() + "/need");
    }
}
