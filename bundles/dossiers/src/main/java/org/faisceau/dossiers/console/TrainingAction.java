// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.Optional;
import org.faisceau.console.spi.Action;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** « Mock review » on a dossier; a workshop leads there by this act too, by its identifier. */
@Component
public final class TrainingAction implements Action {
    private final Dossiers dossiers;

    @Activate
    public TrainingAction(@Reference Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public String id() {
        return "dossiers.training";
    }

    @Override
    public String kind() {
        return Dossier.KIND;
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(TrainingAction.class).say("training.title");
    }

    @Override
    public String icon() {
        return "users-group";
    }

    @Override
    public Optional<String> address(Visit visit, Ref ref) {
        return visit.actor().role() == Role.COMPANY ? Optional.empty() : dossiers.find(visit.actor(), ref.id()).map(dossier -> dossier.address() + "/training");
    }
}
