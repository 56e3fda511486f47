// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.funding.api.Plan;
import org.faisceau.funding.api.Plans;
import org.faisceau.funding.api.Scheme;
import org.faisceau.funding.api.Schemes;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Unseen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A plan: who pays what, what is missing, what goes beyond a ceiling. */
@Component
public final class PlanPage implements Page {
    private final Plans plans;
    private final Schemes schemes;
    private final Subjects subjects;

    @Activate
    public PlanPage(@Reference Plans plans, @Reference Schemes schemes, @Reference Subjects subjects) {
        this.plans = plans;
        this.schemes = schemes;
        this.subjects = subjects;
    }

    @Override
    public Address address() {
        return Address.of("funding/plans/{id}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return plans.find(visit.actor(), visit.path("id")).map(one -> {
            var named = one.content().resources().stream().map(Plan.Resource::scheme).filter(id -> !id.isEmpty()).distinct().flatMap(id -> schemes.find(visit.locale(), id).stream()).collect(Collectors.toMap(Scheme::id, Function.identity()));
            var sheet = new PlanSheet(one, one.content().about().flatMap(ref -> subjects.shown(visit, ref)), plans.remarks(one.content(), visit.locale()), named, visit.contributions(one.ref()));
            return Answer.screen(one.title(), new StaticTemplates().plan(visit.words(PlanPage.class), sheet));
        }).orElseGet(() -> absent(visit));
    }

    /** What is answered where there is none: it may lie in the bin. */
    static Answer absent(Visit visit) {
        return Unseen.is(visit.path("id")) ? Answer.notFound() : Answer.notFound(new Ref(Plan.KIND, visit.path("id")));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(PlanPage.class);
        var found = plans.find(visit.actor(), visit.path("id"));
        if (found.isEmpty() || !visit.action().equals("bin")) return Answer.notFound();
        return Said.of(words, plans.bin(visit.actor(), found.get().id(), visit.form().version()), found.get().address(), "plan.refused", done -> Answer.binned(visit, "/funding/plans", words.say("plan.binned"), done.ref()));
    }
}
