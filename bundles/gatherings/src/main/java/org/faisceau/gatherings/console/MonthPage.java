// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.GatheringFilter;
import org.faisceau.gatherings.api.GatheringOrder;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Period;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A month of gatherings; query parameter {@code month} as {@code 2026-12}. */
@Component
public final class MonthPage implements Page {
    private static final int MOST = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;
    private final Gatherings gatherings;
    private final Clock clock;

    @Activate
    public MonthPage(@Reference Gatherings gatherings, @Reference Clock clock) {
        this.gatherings = gatherings;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/calendar");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(MonthPage.class);
        var today = Days.today(clock);
        var month = month(visit.query("month")).orElse(YearMonth.from(today));
        var within = GatheringFilter.all().within(Optional.of(MonthGrid.first(month)), Optional.of(MonthGrid.last(month)));
        var grid = MonthGrid.of(month, gatherings.page(visit.actor(), within, GatheringOrder.DAY, "", MOST).items(), gatherings.holidays(new Period(MonthGrid.first(month), MonthGrid.last(month))), today);
        return Answer.screen(words.say("month.title"), new StaticTemplates().month(words, grid, gatherings.mayPlan(visit.actor())));
    }

    private static Optional<YearMonth> month(String written) {
        try {
            return Optional.of(YearMonth.parse(written)).filter(one -> one.getYear() >= FIRST_YEAR && one.getYear() <= LAST_YEAR);
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }
}
