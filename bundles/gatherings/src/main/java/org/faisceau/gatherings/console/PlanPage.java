// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.Plan;
import org.faisceau.gatherings.api.Plans;
import org.faisceau.gatherings.api.Plans.Outcome;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The plan of a gathering: a drawing, and the same as a list. */
@Component
public final class PlanPage implements Page {
    private final Plans plans;
    private final GatheringHeads heads;
    private final Accounts accounts;
    private final Clock clock;

    @Activate
    public PlanPage(@Reference Plans plans, @Reference GatheringHeads heads, @Reference Accounts accounts, @Reference Clock clock) {
        this.plans = plans;
        this.heads = heads;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/plan").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(PlanPage.class);
        var head = heads.of(visit);
        if (head.isEmpty()) return GatheringHeads.absent(visit);
        return plans.find(visit.actor(), head.get().gathering().id()).map(plan -> screen(visit, words, head.get(), plan))
                .orElseGet(() -> head.get().leads() ? Answer.screen(head.get().gathering().title(), new StaticTemplates().noPlan(words, head.get())) : Answer.refused(words.say("gathering.refused")));
    }

    private Answer screen(Visit visit, Words words, GatheringHead head, Plan plan) {
        var today = Days.today(clock);
        var names = accounts.shownNames(plan.tasks().stream().map(task -> task.content().account()).filter(one -> !one.isEmpty()).toList());
        List<TaskLine> lines = plan.tasks().stream().map(task -> TaskLine.of(plan.gathering(), task, Optional.ofNullable(names.get(task.content().account())).orElse(""),
                plans.mayDo(visit.actor(), plan.gathering(), task), today)).toList();
        return Answer.screen(head.gathering().title(), new StaticTemplates().plan(words, new PlanView(head, plan, PlanChart.of(plan, words, today), lines, today)));
    }

    /** {@code done}, {@code open} or {@code remove}, with the task and its version. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(PlanPage.class);
        var id = Ids.of(visit);
        if (id.isEmpty()) return Answer.notFound();
        var task = visit.form().value("task");
        int version = visit.form().version();
        var back = id.get().address() + "/plan";
        return switch (visit.action()) {
            case "done" -> said(words, plans.done(visit.actor(), id.get(), task, version, true), back, "task.done");
            case "open" -> said(words, plans.done(visit.actor(), id.get(), task, version, false), back, "task.open");
            case "remove" -> said(words, plans.remove(visit.actor(), id.get(), task, version), back, "task.removed");
            default -> Answer.notFound();
        };
    }

    static Answer said(Words words, Outcome outcome, String back, String key) {
        return outcome.fold(
                done -> Answer.redirect(back, words.say(key)),
                invalid -> Answer.redirect(back, Tone.PROBLEM, words.say(invalid.key())),
                lost -> Answer.redirect(back, Tone.WARNING, words.say("task.lost")),
                notNow -> Said.notNow(words, notNow.state()),
                refused -> Answer.refused(words.say("gathering.refused")),
                unknown -> Answer.notFound());
    }
}
