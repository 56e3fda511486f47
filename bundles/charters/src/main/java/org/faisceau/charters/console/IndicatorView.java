// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.charters.api.Indicators;
import org.faisceau.kernel.api.Words;

/**
 * One indicator on the screen: a bar for each year, a mark for its target.
 *
 * @param address its page
 */
record IndicatorView(Words words, Indicators.Row row, String address, int thisYear) {
    static final int HEIGHT = 150;
    static final int WIDTH = 480;
    private static final int FLOOR = 118;
    private static final int CEILING = 22;
    private static final int BAR = 36;
    private static final int CLEAR = 20;

    /**
     * One year of the drawing, in its units.
     *
     * @param middle of its bar
     * @param mark height of the target; empty for none
     */
    record Bar(int middle, int top, int height, String value, Optional<Integer> mark, int year) {
        int left() {
            return middle - BAR / 2;
        }

        int width() {
            return BAR;
        }

        /** Above the bar, and above the mark where that would cross it. */
        int label() {
            return mark.filter(at -> at <= top && at > top - CLEAR).orElse(top) - 6;
        }
    }

    String name() {
        return words.say("indicator." + row.indicator().word());
    }

    String what() {
        return words.say("indicator." + row.indicator().word() + ".what");
    }

    /** Why there are no values, or none of today; empty where there may be. */
    String silence() {
        if (row.stopped().isEmpty()) return "";
        var module = words.say("module." + row.stopped());
        return row.readAt().map(at -> words.say("indicator.kept", module, words.moment(at))).orElseGet(() -> words.say("indicator.stopped", module));
    }

    boolean isEmpty() {
        return row.cells().stream().allMatch(cell -> cell.value().isEmpty() && cell.aim().target().isEmpty());
    }

    /** This year's value; a dash where there is none. */
    String now() {
        return row.cells().stream().filter(cell -> cell.year() == thisYear).findFirst().map(this::value).orElse("–");
    }

    String value(Indicators.Cell cell) {
        return cell.value().map(this::said).orElse("–");
    }

    String target(Indicators.Cell cell) {
        return cell.aim().target().map(this::said).orElse("–");
    }

    /** On how many it was measured; empty for mere counts. */
    String base(Indicators.Cell cell) {
        return cell.of() == 0 ? "" : words.say("indicator.of", cell.of());
    }

    private String said(long number) {
        return words.say("unit." + row.indicator().unit(), words.number(number), number);
    }

    List<Bar> bars() {
        long highest = Math.max(1, row.cells().stream().flatMap(cell -> Stream.of(cell.value(), cell.aim().target())).flatMap(Optional::stream).mapToLong(Long::longValue).max().orElse(1));
        int step = WIDTH / row.cells().size();
        var bars = new ArrayList<Bar>();
        for (int at = 0; at < row.cells().size(); at++) {
            var cell = row.cells().get(at);
            int top = height(cell.value().orElse(0L), highest);
            bars.add(new Bar(at * step + step / 2, top, FLOOR - top, cell.value().map(this::said).orElse(""), cell.aim().target().map(target -> height(target, highest)), cell.year()));
        }
        return bars;
    }

    private static int height(long value, long highest) {
        return FLOOR - (int) (value * (FLOOR - CEILING) / highest);
    }

    /** The drawing in words. */
    String told() {
        return words.say("indicator.told", name(), row.cells().stream().map(cell -> words.say(cell.aim().target().isPresent() ? "indicator.yearAimed" : "indicator.yearOnly", String.valueOf(cell.year()), value(cell), target(cell)))
                .collect(Collectors.joining(" ; ")));
    }
}
