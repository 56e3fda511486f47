// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.function.BiFunction;
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

/** Changes an intermediate objective, says whether it was reached, or takes it out. */
@Component
public final class ObjectivePage implements Page {
    private final ProjectHeads heads;
    private final Objectives objectives;

    @Activate
    public ObjectivePage(@Reference ProjectHeads heads, @Reference Objectives objectives) {
        this.heads = heads;
        this.objectives = objectives;
    }

    @Override
    public Address address() {
        return Address.of("projects/{id}/objectives/{objective}").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return found(visit, (head, one) -> screen(visit, 200, head, one, ObjectiveForm.filled(one)));
    }

    private Answer found(Visit visit, BiFunction<ProjectHead, Objective, Answer> page) {
        return heads.within(visit, head -> objectives.of(visit.actor(), head.project().id()).stream().filter(one -> one.id().equals(visit.path("objective"))).findFirst().map(one -> page.apply(head, one))
                .orElseGet(Answer::notFound));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ObjectivePage.class);
        var form = visit.form();
        return found(visit, (head, one) -> {
            var back = head.address() + "/partnership";
            if (visit.action().equals("remove")) return Said.of(words, objectives.remove(visit.actor(), head.project().id(), one.id(), form.version()), back, "project.refused",
                    done -> Answer.redirect(back, words.say("objective.removed")));
            return ObjectiveForm.read(form).map(content -> Said.of(words, objectives.change(visit.actor(), head.project().id(), one.id(), form.version(), content), form, "project.refused",
                    again -> screen(visit, 422, head, one, again),
                    lost -> Clashes.of(visit, words.say("objective.edit"), ObjectiveForm.filled(lost), form, ObjectiveForm.FIELDS, (field, value) -> ObjectiveForm.said(words, field, value), address(head, one), back),
                    done -> Answer.redirect(back, words.say("objective.changed")))).orElseGet(() -> screen(visit, 422, head, one, form));
        });
    }

    private static String address(ProjectHead head, Objective one) {
        return head.address() + "/objectives/" + one.id();
    }

    private static Answer screen(Visit visit, int status, ProjectHead head, Objective one, Form form) {
        return ObjectiveForm.screen(visit, status, head, form, address(head, one));
    }
}
