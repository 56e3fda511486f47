// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.kernel.api.Words;
import org.jspecify.annotations.Nullable;

/** A month as weeks of seven days, Monday first, with the gatherings of each day. */
record MonthGrid(YearMonth month, List<Week> weeks, LocalDate today) {
    private static final int WEEK_DAYS = 7;

    record Week(List<Day> days) {}

    /** @param isWithin false for those of the month before or after */
    record Day(LocalDate day, boolean isWithin, boolean isHoliday, List<Gathering> gatherings) {}

    static LocalDate first(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static LocalDate last(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    static MonthGrid of(YearMonth month, List<Gathering> gatherings, Set<LocalDate> holidays, LocalDate today) {
        Map<LocalDate, List<Gathering>> byDay = gatherings.stream().collect(Collectors.groupingBy(one -> one.content().day()));
        var weeks = new ArrayList<Week>();
        for (var monday = first(month); !monday.isAfter(last(month)); monday = monday.plusDays(WEEK_DAYS)) {
            weeks.add(new Week(Stream.iterate(monday, day -> day.plusDays(1)).limit(WEEK_DAYS).map(day -> day(month, byDay, holidays, day)).toList()));
        }
        return new MonthGrid(month, weeks, today);
    }

    private static Day day(YearMonth month, Map<LocalDate, List<Gathering>> byDay, Set<LocalDate> holidays, LocalDate day) {
        return new Day(day, YearMonth.from(day).equals(month), holidays.contains(day), byDay.getOrDefault(day, List.of()));
    }

    /** « Décembre 2026 ». */
    String title(Words words) {
        var name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
        return name.substring(0, 1).toUpperCase(words.locale()) + name.substring(1) + " " + month.getYear();
    }

    List<String> heads(Words words) {
        return Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.SHORT, words.locale())).toList();
    }

    /** Null leaves the attribute out. */
    @Nullable String classOf(Day day) {
        return !day.isWithin() ? "elsewhere" : day.day().equals(today) ? "today" : day.isHoliday() ? "holiday" : null;
    }
}
