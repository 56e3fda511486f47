// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import gg.jte.Content;
import java.time.Clock;
import java.util.Optional;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.Plans;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Period;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The tasks of gatherings that are late, of the past year, then those of the coming two weeks. */
@Component
public final class TasksCard implements Card {
    private static final int AHEAD_DAYS = 14;
    private static final int SHOWN = 5;
    private static final int MOST = 200;
    private final Plans plans;
    private final Clock clock;

    @Activate
    public TasksCard(@Reference Plans plans, @Reference Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "gatherings.tasks";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Size size() {
        return Size.THIRD;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(TasksCard.class).say("card.tasks");
    }

    @Override
    public String more(Visit visit) {
        return "/gatherings";
    }

    @Override
    public Optional<Content> show(Visit visit) {
        var today = Days.today(clock);
        var due = plans.due(visit.actor(), new Period(today.minusYears(1), today.plusDays(AHEAD_DAYS)), MOST);
        if (due.isEmpty()) return Optional.empty();
        long late = due.stream().filter(one -> one.task().isLate(today)).count();
        return Optional.of(new StaticTemplates().tasksCard(visit.words(TasksCard.class), due.stream().limit(SHOWN).toList(), late, today));
    }
}
