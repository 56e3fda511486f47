// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.gatherings.api.Plan;
import org.faisceau.gatherings.api.Task;
import org.faisceau.kernel.api.Words;

/**
 * A plan as a drawing: a row for each task, a mark on its day. Geometry alone; the template draws it with classes.
 *
 * @param width of the drawing, in its own units
 * @param today where today's line stands; below nought where it lies outside
 * @param day where the line of the gathering stands
 * @param further tasks so long after the gathering that they would squeeze all others: said beside the drawing
 */
record PlanChart(int width, int height, List<Month> months, List<Week> weeks, List<Row> rows, int today, int day, List<Task> further) {
    static final int WIDTH = 1000;
    static final int ROW = 30;
    static final int TOP = 52;
    private static final int MARGIN = 24;
    private static final int WEEK_DAYS = 7;
    private static final int WEEKS_MOST = 16;
    private static final int AFTER_MOST = 35;

    /** A month's name where it begins. */
    record Month(int at, String name) {}

    /** A thin line and what stands above it, such as « J-14 ». */
    record Week(int at, int days) {}

    /**
     * A task.
     *
     * @param middle of its row
     * @param state {@code done}, {@code late}, {@code next} or {@code open}
     * @param isLeft true where its text stands before the mark, for want of room behind
     */
    record Row(int at, int middle, String state, boolean isSharing, boolean isLeft, String text) {}

    static PlanChart of(Plan plan, Words words, LocalDate today) {
        var day = plan.gathering().content().day();
        var first = plan.tasks().stream().map(Task::day).min(LocalDate::compareTo).filter(day::isAfter).orElse(day).minusDays(3);
        var last = plan.tasks().stream().map(Task::day).filter(one -> one.isBefore(day.plusDays(AFTER_MOST))).max(LocalDate::compareTo).filter(day::isBefore).orElse(day).plusDays(3);
        var scale = new Scale(first, Math.max(1, ChronoUnit.DAYS.between(first, last)));
        var shown = plan.tasks().stream().filter(task -> !task.day().isBefore(first) && !task.day().isAfter(last)).toList();
        var next = shown.stream().filter(task -> !task.isDone() && !task.isLate(today)).findFirst();
        var rows = new ArrayList<Row>();
        for (var task : shown) {
            int at = scale.at(task.day());
            var state = task.isDone() ? "done" : task.isLate(today) ? "late" : next.filter(task::equals).isPresent() ? "next" : "open";
            rows.add(new Row(at, TOP + ROW * rows.size() + ROW / 2, state, task.content().isSharing(), at > WIDTH / 2, task.content().text().in(words.locale())));
        }
        boolean isWithin = !today.isBefore(first) && !today.isAfter(last);
        return new PlanChart(WIDTH, TOP + ROW * rows.size() + 8, months(scale, words, last), weeks(scale, day, first, last), rows, isWithin ? scale.at(today) : -1, scale.at(day), plan.tasks().stream().filter(task -> task.day().isAfter(last)).toList());
    }

    private static List<Month> months(Scale scale, Words words, LocalDate last) {
        var months = new ArrayList<Month>();
        for (var at = scale.first().plusMonths(1).withDayOfMonth(1); !at.isAfter(last); at = at.plusMonths(1)) months.add(new Month(scale.at(at), name(words, at)));
        if (months.isEmpty() || months.get(0).at() > 110) months.add(0, new Month(MARGIN, name(words, scale.first())));
        return months;
    }

    private static String name(Words words, LocalDate day) {
        var name = day.getMonth().getDisplayName(TextStyle.FULL, words.locale());
        return name.substring(0, 1).toUpperCase(words.locale()) + name.substring(1);
    }

    /** Counted from the day, every week or, on a long plan, every other or fourth. */
    private static List<Week> weeks(Scale scale, LocalDate day, LocalDate first, LocalDate last) {
        int step = WEEK_DAYS;
        while (ChronoUnit.DAYS.between(first, last) / step > WEEKS_MOST) step *= 2;
        var weeks = new ArrayList<Week>();
        for (int days = -(int) ChronoUnit.DAYS.between(first, day) / step * step; !day.plusDays(days).isAfter(last); days += step) weeks.add(new Week(scale.at(day.plusDays(days)), days));
        return weeks;
    }

    private record Scale(LocalDate first, long days) {
        int at(LocalDate day) {
            return MARGIN + (int) (ChronoUnit.DAYS.between(first, day) * (WIDTH - 2 * MARGIN) / days);
        }
    }
}
