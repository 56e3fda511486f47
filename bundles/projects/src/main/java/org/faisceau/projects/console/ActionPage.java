// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.function.BiFunction;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.projects.api.ActionPlans;
import org.faisceau.projects.api.PlannedAction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes an action of a project's plan, or takes it out. */
@Component
public final class ActionPage implements Page {
    private final ProjectHeads heads;
    private final ActionPlans plans;

    @Activate
    public ActionPage(@Reference ProjectHeads heads, @Reference ActionPlans plans) {
        this.heads = heads;
        this.plans = plans;
    }

    @Override
    public Address address() {
        return Address.of("projects/{id}/actions/{action}").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return found(visit, (head, one) -> screen(visit, 200, head, one, ActionForm.filled(one)));
    }

    private Answer found(Visit visit, BiFunction<ProjectHead, PlannedAction, Answer> page) {
        return heads.within(visit, head -> plans.of(visit.actor(), head.project().id()).stream().filter(one -> one.id().equals(visit.path("action"))).findFirst().map(one -> page.apply(head, one)).orElseGet(Answer::notFound));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ActionPage.class);
        var form = visit.form();
        return found(visit, (head, one) -> {
            var back = head.address() + "/pillars#plan";
            if (visit.action().equals("remove")) return Said.of(words, plans.remove(visit.actor(), head.project().id(), one.id(), form.version()), back, "project.refused",
                    done -> Answer.redirect(back, words.say("action.removed")));
            return ActionForm.read(form).map(content -> Said.of(words, plans.change(visit.actor(), head.project().id(), one.id(), form.version(), content), form, "project.refused",
                    again -> screen(visit, 422, head, one, again),
                    lost -> Clashes.of(visit, words.say("action.edit"), ActionForm.filled(lost), form, ActionForm.FIELDS, (field, value) -> field.equals("pillar") ? words.say("pillar." + value) : value, address(head, one), back),
                    done -> Answer.redirect(back, words.say("action.changed")))).orElseGet(() -> screen(visit, 422, head, one, form));
        });
    }

    private static String address(ProjectHead head, PlannedAction one) {
        return head.address() + "/actions/" + one.id();
    }

    private static Answer screen(Visit visit, int status, ProjectHead head, PlannedAction one, Form form) {
        return ActionForm.screen(visit, status, head, form, address(head, one));
    }
}
