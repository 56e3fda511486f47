// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.Experiments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes what is written of an open experiment; who comes second is shown both versions. */
@Component
public final class EditExperimentPage implements Page {
    private final ExperimentHeads heads;
    private final Experiments experiments;
    private final Names names;

    @Activate
    public EditExperimentPage(@Reference ExperimentHeads heads, @Reference Experiments experiments, @Reference Names names) {
        this.heads = heads;
        this.experiments = experiments;
        this.names = names;
    }

    @Override
    public Address address() {
        return Address.of("projects/experiments/{experiment}/edit").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return heads.writing(visit, (head, one) -> screen(visit, 200, head, one, ExperimentForm.filled(one)));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditExperimentPage.class);
        var form = visit.form();
        return heads.writing(visit, (head, one) -> ExperimentForm.read(form).map(content -> Said.of(words, experiments.change(visit.actor(), one.id(), form.version(), content), form, "project.refused",
                again -> screen(visit, 422, head, one, again), lost -> ExperimentForm.conflict(visit, lost, form, names), done -> Answer.redirect(done.address(), words.say("experiment.changed"))))
                .orElseGet(() -> screen(visit, 422, head, one, form)));
    }

    private Answer screen(Visit visit, int status, ProjectHead head, Experiment one, Form form) {
        return ExperimentForm.screen(visit, status, head, form, names, one.address() + "/edit", one.address());
    }
}
