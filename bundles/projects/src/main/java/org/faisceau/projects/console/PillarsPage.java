// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.time.Clock;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.projects.api.ActionPlans;
import org.faisceau.projects.api.Assessments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The five pillars of a project year by year, and the plan that follows; query parameter {@code year}. */
@Component
public final class PillarsPage implements Page {
    private final ProjectHeads heads;
    private final Assessments assessments;
    private final ActionPlans plans;
    private final Clock clock;

    @Activate
    public PillarsPage(@Reference ProjectHeads heads, @Reference Assessments assessments, @Reference ActionPlans plans, @Reference Clock clock) {
        this.heads = heads;
        this.assessments = assessments;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("projects/{id}/pillars");
    }

    @Override
    public Answer show(Visit visit) {
        return heads.reading(visit, head -> {
            var today = Days.today(clock);
            var all = assessments.of(visit.actor(), head.project().id());
            var year = year(visit.query("year"), today.getYear()).orElse(all.isEmpty() ? today.getYear() : all.get(0).year());
            var view = new PillarView(head, year, today.getYear(), all, plans.of(visit.actor(), head.project().id()), today);
            return Answer.screen(head.project().title(), new StaticTemplates().pillars(visit.words(PillarsPage.class), view));
        });
    }

    /** One that may be assessed; empty for anything else. */
    static Optional<Integer> year(String typed, int thisYear) {
        return Optional.of(typed).filter(text -> text.matches("\\d{4}")).map(Integer::parseInt).filter(year -> year >= Assessments.FIRST_YEAR && year <= thisYear);
    }
}
