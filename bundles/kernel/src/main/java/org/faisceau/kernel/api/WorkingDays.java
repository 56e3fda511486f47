// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Working days in France: Monday to Friday, public holidays left out. Knows no clock; thread-safe.
 * Source: code du travail, L. 3133-1 (eleven holidays) and L. 3134-13 (two more in Alsace and Moselle).
 *
 * @param alsaceMoselle true where Good Friday and 26 December are holidays too; Good Friday is one, strictly, only in communes with a
 *     Protestant church, and is counted in all of them here
 */
public record WorkingDays(boolean alsaceMoselle) {
    /** The most days counted at once, either way. */
    public static final int MOST = 10_000;

    private static final List<MonthDay> FIXED = List.of(
            MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 8), MonthDay.of(7, 14), MonthDay.of(8, 15), MonthDay.of(11, 1),
            MonthDay.of(11, 11), MonthDay.of(12, 25));
    private static final int GOOD_FRIDAY = -2;
    private static final int EASTER_MONDAY = 1;
    private static final int ASCENSION = 39;
    private static final int WHIT_MONDAY = 50;

    /** Those of France but for Alsace and Moselle. */
    public static WorkingDays ofFrance() {
        return new WorkingDays(false);
    }

    /** Those of Alsace and Moselle. */
    public static WorkingDays ofAlsaceMoselle() {
        return new WorkingDays(true);
    }

    /**
     * The public holidays of a year, in order: eleven or thirteen, one less in the years when two fall on one day.
     *
     * @param year 1583 (the Gregorian calendar) to 9999
     * @throws IllegalArgumentException out of that range
     */
    public SortedSet<LocalDate> holidays(int year) {
        if (year < 1583 || year > 9999) throw new IllegalArgumentException("year: 1583 to 9999, got " + year);
        var days = new TreeSet<LocalDate>();
        for (var fixed : FIXED) days.add(fixed.atYear(year));
        var easter = Easter.of(year);
        days.add(easter.plusDays(EASTER_MONDAY));
        days.add(easter.plusDays(ASCENSION));
        days.add(easter.plusDays(WHIT_MONDAY));
        if (alsaceMoselle) days.add(easter.plusDays(GOOD_FRIDAY));
        if (alsaceMoselle) days.add(LocalDate.of(year, 12, 26));
        return days;
    }

    /** True on a public holiday, whatever the day of the week. */
    public boolean isHoliday(LocalDate day) {
        return holidays(day.getYear()).contains(day);
    }

    /** True from Monday to Friday but on public holidays. */
    public boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /** That day where it is a working day, else the last one before. */
    public LocalDate orEarlier(LocalDate day) {
        return towards(day, -1);
    }

    /** That day where it is a working day, else the next one. */
    public LocalDate orLater(LocalDate day) {
        return towards(day, 1);
    }

    /**
     * So many working days on; the day itself is not counted. Nought gives {@link #orLater}.
     *
     * @param count −{@link #MOST} to {@link #MOST}; below nought counts back
     * @throws IllegalArgumentException out of that range
     */
    public LocalDate plus(LocalDate day, int count) {
        if (Math.abs((long) count) > MOST) throw new IllegalArgumentException("count: at most " + MOST + " either way, got " + count);
        if (count == 0) return orLater(day);
        int step = Integer.signum(count);
        var at = day;
        for (int left = Math.abs(count); left > 0; left--) at = towards(at.plusDays(step), step);
        return at;
    }

    /** Working days from the day after the first to the last, both in order or counted below nought. */
    public int between(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) return -between(until, from);
        return (int) from.plusDays(1).datesUntil(until.plusDays(1)).filter(this::isWorking).count();
    }

    private LocalDate towards(LocalDate day, int step) {
        var at = day;
        while (!isWorking(at)) at = at.plusDays(step);
        return at;
    }
}
