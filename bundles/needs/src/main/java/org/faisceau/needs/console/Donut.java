// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Theme;

/**
 * Shares of a whole as slices of a ring of length 100.
 *
 * @param open needs in all; those of several themes are in several slices, those without in none
 */
record Donut(List<Slice> slices, int open) {
    private static final int SHOWN = 5;

    /**
     * One slice.
     *
     * @param address list of what it stands for; empty for the rest
     * @param className its colour
     * @param dash length and gap, as {@code stroke-dasharray} wants them
     * @param offset where it begins, as {@code stroke-dashoffset} wants it
     */
    record Slice(String label, String address, int count, String className, String dash, String offset) {}

    /** The largest themes, the others as one. */
    static Donut of(Words words, List<Theme> themes, Map<String, Integer> counts, int open) {
        var known = themes.stream().filter(theme -> counts.getOrDefault(theme.id(), 0) > 0)
                .sorted(Comparator.comparing((Theme theme) -> counts.get(theme.id())).reversed()).toList();
        int total = known.stream().mapToInt(theme -> counts.get(theme.id())).sum();
        var slices = new ArrayList<Slice>();
        int before = 0;
        for (var theme : known.subList(0, Math.min(SHOWN, known.size()))) {
            int count = counts.get(theme.id());
            slices.add(slice(theme.name(words.locale()), "/needs?state=OPEN&theme=" + theme.id(), count, "series-" + (slices.size() + 1), before, total));
            before += count;
        }
        if (before < total) slices.add(slice(words.say("card.themes.rest"), "", total - before, "series-rest", before, total));
        return new Donut(slices, open);
    }

    private static Slice slice(String label, String address, int count, String className, int before, int total) {
        double length = 100.0 * count / total;
        double gap = count == total ? 0 : 1;
        return new Slice(label, address, count, className, number(Math.max(length - gap, 0.3)) + " " + number(100),
                number(-100.0 * before / total));
    }

    /** As SVG reads numbers, whatever the language. */
    private static String number(double value) {
        return String.valueOf(Math.round(value * 100) / 100.0);
    }
}
