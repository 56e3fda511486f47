// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.kernel.api.Words;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleStatus;

/**
 * The rows that followed one another, drawn on a line of years.
 *
 * @param today where today lies
 */
record Timeline(List<Bar> bars, List<Tick> ticks, int today, int height) {
    static final int WIDTH = 640;
    private static final int LEFT = 10;
    private static final int ROW = 46;
    private static final int HEAD = 28;
    private static final int TICKS_MOST = 12;

    /** A row's bar; y is its upper end. */
    record Bar(int x, int y, int width, String className, String value, String label) {
        int textY() {
            return y + 36;
        }
    }

    /** A year's first day. */
    record Tick(int x, String label) {}

    static Timeline of(List<Rule> rows, LocalDate day, Words words) {
        var first = rows.stream().map(Rule::firstDay).min(LocalDate::compareTo).orElse(day).withDayOfYear(1);
        var end = rows.stream().flatMap(rule -> rule.lastDay().stream()).max(LocalDate::compareTo).filter(day::isBefore).orElse(day).plusYears(1).withDayOfYear(1).plusYears(1);
        long days = ChronoUnit.DAYS.between(first, end);
        var bars = new ArrayList<Bar>();
        for (var rule : rows) {
            int from = x(first, rule.firstDay(), days);
            int to = x(first, rule.lastDay().orElse(end), days);
            bars.add(new Bar(from, HEAD + bars.size() * ROW, Math.max(3, to - from), className(rule.status(day)), Saying.number(words, rule.value()), rule.key()));
        }
        return new Timeline(bars, ticks(first, end, days), x(first, day, days), HEAD + rows.size() * ROW + 4);
    }

    private static List<Tick> ticks(LocalDate first, LocalDate end, long days) {
        int step = 1 + (end.getYear() - first.getYear()) / TICKS_MOST;
        var ticks = new ArrayList<Tick>();
        for (int year = first.getYear(); year < end.getYear(); year += step) ticks.add(new Tick(x(first, LocalDate.of(year, 1, 1), days), String.valueOf(year)));
        return ticks;
    }

    private static int x(LocalDate first, LocalDate day, long days) {
        return LEFT + (int) (ChronoUnit.DAYS.between(first, day) * (WIDTH - 2 * LEFT) / Math.max(1, days));
    }

    private static String className(RuleStatus status) {
        return switch (status) {
            case IN_FORCE -> "series-1";
            case COMING -> "series-2";
            case EXPIRED -> "series-rest";
            case DISPUTED, DRAFT -> "series-4";
        };
    }
}
