// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.faisceau.gatherings.api.Plans;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each morning: who has a task that is due soon is reminded, once for each date; who has one that is late, once more. Nobody else's task is told to anybody. */
@Component
public final class TaskJob implements Job {
    private static final int MOST = 1000;

    /** What nobody ticked for so long was told long ago, and would take the place of what is due. */
    private static final int DAYS_BACK = 60;

    private final Plans plans;
    private final PlanSettings settings;
    private final Messages messages;

    @Activate
    public TaskJob(@Reference Plans plans, @Reference PlanSettings settings, @Reference Messages messages) {
        this.plans = plans;
        this.settings = settings;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "gatherings.tasks";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(6, 40));
    }

    @Override
    public void run(Run run) {
        var planning = settings.planning();
        if (planning.daysBefore() == 0) return;
        var today = Days.today(run.clock());
        var due = plans.due(Actor.system(), new Period(today.minusDays(DAYS_BACK), planning.working().plus(today, planning.daysBefore())), MOST);
        for (int at = 0; at < due.size() && !run.isCancelled(); at++) {
            remind(due.get(at), today);
            run.progress(at + 1L, due.size());
        }
    }

    private void remind(Plans.Due due, LocalDate today) {
        var task = due.task();
        var who = task.content().account().isEmpty() ? due.gathering().content().owner() : task.content().account();
        var kind = task.isLate(today) ? TaskLateKind.WORD : TaskSoonKind.WORD;
        messages.post(Actor.system(), Letter.of(kind, Audience.person(who), task.id() + "/" + task.day()).about(due.gathering().ref()).at(due.gathering().address() + "/plan").saying(locale -> Map.of(
                "task", task.content().text().in(locale), "gathering", due.gathering().title(), "day", Texts.beside(TaskJob.class).in(locale).day(task.day()))));
    }
}
