// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import java.time.Clock;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.funding.api.Plans;
import org.faisceau.funding.api.Schemes;
import org.faisceau.funding.api.Sort;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A new plan: of a record, with a scheme, or of neither. */
@Component
public final class NewPlanPage implements Page {
    private final Plans plans;
    private final Schemes schemes;
    private final Subjects subjects;
    private final Clock clock;

    @Activate
    public NewPlanPage(@Reference Plans plans, @Reference Schemes schemes, @Reference Subjects subjects, @Reference Clock clock) {
        this.plans = plans;
        this.schemes = schemes;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("funding/plans/new").writtenBy(Role.OBSERVER);
    }

    private PlanForm forms(Visit visit) {
        return new PlanForm(visit, schemes, subjects, clock);
    }

    /** Query parameters {@code about} and {@code scheme} fill the form. */
    @Override
    public Answer show(Visit visit) {
        if (!plans.mayAdd(visit.actor())) return Answer.refused(visit.words(NewPlanPage.class).say("plan.refused"));
        var form = subjects.fill(visit, Form.blank(), Subjects.ref(visit.query("about"))).with("day", Days.today(clock).toString());
        if (schemes.find(visit.locale(), visit.query("scheme")).isPresent()) form.with("resourceSort1", Sort.GRANT.name()).with("resourceScheme1", visit.query("scheme"));
        return asked(visit, 200, form);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewPlanPage.class);
        var form = visit.form();
        return forms(visit).read(form).map(content -> Said.of(words, plans.add(visit.actor(), content), form, "plan.refused", again -> asked(visit, 422, again), lost -> asked(visit, 409, form),
                done -> Answer.redirect(done.address(), words.say("plan.added")))).orElseGet(() -> asked(visit, 422, form));
    }

    private Answer asked(Visit visit, int status, Form form) {
        return forms(visit).screen(status, form, "/funding/plans/new", "/funding/plans");
    }
}
