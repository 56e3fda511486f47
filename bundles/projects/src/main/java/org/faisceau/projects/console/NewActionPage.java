// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.projects.api.ActionPlans;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A new action of a project's plan; query parameter {@code pillar}. */
@Component
public final class NewActionPage implements Page {
    private final ProjectHeads heads;
    private final ActionPlans plans;

    @Activate
    public NewActionPage(@Reference ProjectHeads heads, @Reference ActionPlans plans) {
        this.heads = heads;
        this.plans = plans;
    }

    @Override
    public Address address() {
        return Address.of("projects/{id}/actions/new").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return heads.within(visit, head -> screen(visit, 200, head, Form.blank().with("pillar", visit.query("pillar"))));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewActionPage.class);
        var form = visit.form();
        return heads.within(visit, head -> ActionForm.read(form).map(content -> Said.of(words, plans.add(visit.actor(), head.project().id(), content), form, "project.refused", again -> screen(visit, 422, head, again),
                lost -> screen(visit, 409, head, form), done -> Answer.redirect(head.address() + "/pillars#plan", words.say("action.added")))).orElseGet(() -> screen(visit, 422, head, form)));
    }

    private static Answer screen(Visit visit, int status, ProjectHead head, Form form) {
        return ActionForm.screen(visit, status, head, form, head.address() + "/actions/new");
    }
}
