// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.WorkingDays;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Each morning: who wrote a need, and its organisation, are reminded of a deadline that comes near; the day after it, answers end and
 * they are asked, once, what became of it. The need's state is theirs to change.
 */
@Component
public final class DeadlineJob implements Job {
    private static final int SLICE = 200;

    /** Days off in a row, at most, by which a reminder comes earlier. */
    private static final int HOLIDAYS_MOST = 5;

    private final Needs needs;
    private final AnswersClosed closed;
    private final DeadlineSettings settings;
    private final Messages messages;

    @Activate
    public DeadlineJob(@Reference Needs needs, @Reference AnswersClosed closed, @Reference DeadlineSettings settings, @Reference Messages messages) {
        this.needs = needs;
        this.closed = closed;
        this.settings = settings;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "needs.deadlines";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(6, 30));
    }

    @Override
    public void run(Run run) {
        var today = Days.today(run.clock());
        each(run, today, today.plusDays(DeadlineSettings.DAYS_MOST + HOLIDAYS_MOST), some -> some.forEach(need -> remind(need, today)));
        run.progress(1, 2);
        each(run, LocalDate.EPOCH, today.minusDays(1), this::close);
        run.progress(2, 2);
    }

    private void each(Run run, LocalDate from, LocalDate until, Consumer<List<Need>> act) {
        var open = NeedFilter.all().withStates(Set.of(NeedState.PUBLISHED, NeedState.IN_SOURCING)).withDeadline(Optional.of(from), Optional.of(until));
        var after = "";
        do {
            var slice = needs.page(Actor.system(), open, NeedOrder.DEADLINE, after, SLICE);
            if (!run.isCancelled()) act.accept(slice.items());
            after = slice.next();
        } while (!after.isEmpty() && !run.isCancelled());
    }

    private void remind(Need need, LocalDate today) {
        var reminders = settings.reminders();
        var deadline = need.content().deadline().orElseThrow();
        var due = DeadlineRule.due(deadline, today, reminders.daysBefore(), new WorkingDays(reminders.alsaceMoselle()));
        if (due.isPresent()) tell(DeadlineKind.WORD, need, need.id() + "/" + deadline + "/" + due.getAsInt());
    }

    /** Most of them were closed long ago: their state is their people's to change. */
    private void close(List<Need> some) {
        var told = closed.told(some);
        some.stream().filter(need -> !told.contains(need.id())).forEach(this::close);
    }

    private void close(Need need) {
        var deadline = need.content().deadline().orElseThrow();
        // Told first: cut off in between, the same letter is posted again and reaches nobody twice.
        tell(AnswersClosedKind.WORD, need, need.id() + "/" + deadline);
        closed.tell(need, deadline);
    }

    /** Twice the same key: a person of the organisation who wrote it is told once. */
    private void tell(String kind, Need need, String key) {
        post(kind, need, key, Audience.organisation(need.content().organisation()));
        post(kind, need, key, Audience.person(need.createdBy()));
    }

    private void post(String kind, Need need, String key, Audience audience) {
        var deadline = need.content().deadline().orElseThrow();
        messages.post(Actor.system(), Letter.of(kind, audience, key).about(need.ref()).saying(locale -> Map.of(
                "need", need.title(), "reference", need.reference(), "day", Texts.beside(DeadlineJob.class).in(locale).day(deadline))));
    }
}
