// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.rest;

import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.dossiers.api.Copies;
import org.faisceau.dossiers.api.Trainings;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** New dossiers after one: a copy, an offer to another buyer, an exercise. */
@Component
public final class CopiesResource implements Resource {
    private final Copies copies;
    private final Trainings trainings;

    @Activate
    public CopiesResource(@Reference Copies copies, @Reference Trainings trainings) {
        this.copies = copies;
        this.trainings = trainings;
    }

    @Override
    public String module() {
        return "dossiers";
    }

    @Override
    public void declare(Routes routes) {
        routes.act("/dossiers/{id}/copies", "Open a draft after it: a copy, an offer to another buyer, or an exercise", Role.OBSERVER, CopyBody.class, DossierAnswer.class, this::copy);
    }

    private DossierAnswer copy(Call call, CopyBody body) {
        var id = call.path("id");
        if (body.isExercise()) return DossierAnswer.of(Outcome.of(trainings.copy(call.actor(), id), "The buyer of the dossier, or a manager, makes an exercise of it."));
        var written = body.other().isEmpty() ? copies.copy(call.actor(), id, body.taken()) : copies.offer(call.actor(), id, body.taken(), body.other());
        return DossierAnswer.of(Outcome.of(written, body.other().isEmpty() ? "The buyer, the company or a manager copies a dossier." : "The company whose solution it is, or a manager, offers it to another buyer."));
    }
}
