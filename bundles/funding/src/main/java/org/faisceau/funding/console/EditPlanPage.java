// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import java.time.Clock;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.funding.api.Plan;
import org.faisceau.funding.api.Plans;
import org.faisceau.funding.api.Schemes;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes a plan; who comes second is shown both versions. */
@Component
public final class EditPlanPage implements Page {
    private final Plans plans;
    private final Schemes schemes;
    private final Subjects subjects;
    private final Clock clock;

    @Activate
    public EditPlanPage(@Reference Plans plans, @Reference Schemes schemes, @Reference Subjects subjects, @Reference Clock clock) {
        this.plans = plans;
        this.schemes = schemes;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("funding/plans/{id}/edit").writtenBy(Role.OBSERVER);
    }

    private PlanForm forms(Visit visit) {
        return new PlanForm(visit, schemes, subjects, clock);
    }

    @Override
    public Answer show(Visit visit) {
        return plans.find(visit.actor(), visit.path("id")).map(one -> asked(visit, 200, one, forms(visit).filled(one))).orElseGet(() -> PlanPage.absent(visit));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditPlanPage.class);
        var found = plans.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var current = found.get();
        var form = visit.form();
        return forms(visit).read(form).map(content -> Said.of(words, plans.change(visit.actor(), current.id(), form.version(), content), form, "plan.refused", again -> asked(visit, 422, current, again),
                lost -> forms(visit).conflict(lost, form), done -> Answer.redirect(done.address(), words.say("plan.changed")))).orElseGet(() -> asked(visit, 422, current, form));
    }

    private Answer asked(Visit visit, int status, Plan one, Form form) {
        return forms(visit).screen(status, form, one.address() + "/edit", one.address());
    }
}
