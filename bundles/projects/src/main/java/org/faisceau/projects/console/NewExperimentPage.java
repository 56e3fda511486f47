// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.projects.api.Experiments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A new experiment of a project. */
@Component
public final class NewExperimentPage implements Page {
    private final ProjectHeads heads;
    private final Experiments experiments;
    private final Names names;

    @Activate
    public NewExperimentPage(@Reference ProjectHeads heads, @Reference Experiments experiments, @Reference Names names) {
        this.heads = heads;
        this.experiments = experiments;
        this.names = names;
    }

    @Override
    public Address address() {
        return Address.of("projects/{id}/experiments/new").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return heads.within(visit, head -> screen(visit, 200, head, Form.blank()));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewExperimentPage.class);
        var form = visit.form();
        return heads.within(visit, head -> ExperimentForm.read(form).map(content -> Said.of(words, experiments.add(visit.actor(), head.project().id(), content), form, "project.refused", again -> screen(visit, 422, head, again),
                lost -> screen(visit, 409, head, form), done -> Answer.redirect(done.address(), words.say("experiment.added")))).orElseGet(() -> screen(visit, 422, head, form)));
    }

    private Answer screen(Visit visit, int status, ProjectHead head, Form form) {
        return ExperimentForm.screen(visit, status, head, form, names, head.address() + "/experiments/new", head.address() + "/experiments");
    }
}
