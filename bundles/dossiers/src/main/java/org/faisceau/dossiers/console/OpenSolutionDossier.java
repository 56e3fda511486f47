// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.Optional;
import org.faisceau.console.spi.Action;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** « Open a dossier » on a solution. */
@Component
public final class OpenSolutionDossier implements Action {
    private final Dossiers dossiers;

    @Activate
    public OpenSolutionDossier(@Reference Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public String id() {
        return "dossiers.open-solution";
    }

    @Override
    public String kind() {
        return "solution";
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(OpenSolutionDossier.class).say("dossier.open");
    }

    @Override
    public String icon() {
        return "clipboard-check";
    }

    @Override
    public Optional<String> address(Visit visit, Ref ref) {
        return dossiers.mayOpen(visit.actor()) ? Optional.of("/dossiers/new?solution=" + ref.id()) : Optional.empty();
    }
}
