// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.faisceau.kernel.api.WorkingDays;

/**
 * When each step is due, counted back from the day of a gathering. Pure.
 *
 * <p>A step before the day that falls on a day off is due on the working day before, one after it on the next: what others need by then
 * comes earlier, never later. Where less time is left than the longest step asks for, the steps before the first date of sharing that can
 * still be kept are drawn together between today and that date; the dates of sharing stay.
 */
final class BackwardPlan {
    private final LocalDate day;
    private final LocalDate today;
    private final WorkingDays working;

    private BackwardPlan(LocalDate day, LocalDate today, WorkingDays working) {
        this.day = day;
        this.today = today;
        this.working = working;
    }

    /**
     * @param days before the day below nought
     * @param isOwn of people here: however early it was dated, it draws no step of the format together
     */
    record Wanted(int days, boolean isSharing, boolean isOwn) {
        Wanted(int days, boolean isSharing) {
            this(days, isSharing, false);
        }
    }

    /**
     * What came of a step.
     *
     * @param ideal the day as counted, days off and lack of time aside
     * @param due a working day, but on the day of the gathering and where nothing else is left than today
     */
    record Due(LocalDate ideal, LocalDate due) {}

    /** In the order of the steps. */
    static List<Due> of(List<Wanted> steps, LocalDate day, LocalDate today, WorkingDays working) {
        return new BackwardPlan(day, today, working).dues(steps);
    }

    private List<Due> dues(List<Wanted> steps) {
        int longest = steps.stream().filter(step -> !step.isOwn()).mapToInt(step -> -step.days()).max().orElse(0);
        int left = (int) ChronoUnit.DAYS.between(today, day);
        int kept = steps.stream().filter(step -> step.isSharing() && step.days() < 0 && -step.days() <= left).mapToInt(step -> -step.days()).max().orElse(0);
        return steps.stream().map(step -> new Due(day.plusDays(step.days()), due(step, longest, left, kept))).toList();
    }

    private LocalDate due(Wanted step, int longest, int left, int kept) {
        if (step.days() == 0) return day;
        if (step.days() > 0) return working.orLater(day.plusDays(step.days()));
        int before = -step.days();
        if (left < longest && before > kept && !step.isOwn()) before = kept + drawn(before - kept, longest - kept, Math.max(0, left - kept));
        var due = working.orEarlier(day.minusDays(before));
        return due.isBefore(today) ? earliest(day) : due;
    }

    /** So many days of a longer stretch on a shorter one, never later than its share. */
    private static int drawn(int days, int longer, int shorter) {
        return (days * shorter + longer - 1) / longer;
    }

    private LocalDate earliest(LocalDate limit) {
        return today.isAfter(limit) ? limit : today;
    }
}
