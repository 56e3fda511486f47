// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.projects.api.Objective;
import org.faisceau.projects.api.Objectives;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A new intermediate objective; query parameter {@code phase}. */
@Component
public final class NewObjectivePage implements Page {
    private final ProjectHeads heads;
    private final Objectives objectives;

    @Activate
    public NewObjectivePage(@Reference ProjectHeads heads, @Reference Objectives objectives) {
        this.heads = heads;
        this.objectives = objectives;
    }

    @Override
    public Address address() {
        return Address.of("projects/{id}/objectives/new").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return heads.within(visit, head -> screen(visit, 200, head, Form.blank().with("phase", visit.query("phase")).with("state", Objective.State.OPEN.name())));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewObjectivePage.class);
        var form = visit.form();
        return heads.within(visit, head -> ObjectiveForm.read(form).map(content -> Said.of(words, objectives.add(visit.actor(), head.project().id(), content), form, "project.refused", again -> screen(visit, 422, head, again),
                lost -> screen(visit, 409, head, form), done -> Answer.redirect(head.address() + "/partnership", words.say("objective.added")))).orElseGet(() -> screen(visit, 422, head, form)));
    }

    private static Answer screen(Visit visit, int status, ProjectHead head, Form form) {
        return ObjectiveForm.screen(visit, status, head, form, head.address() + "/objectives/new");
    }
}
