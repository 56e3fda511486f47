// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.faisceau.documents.api.Table;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.projects.api.Experiments;
import org.faisceau.projects.api.Measure;

/**
 * Measures as the lines of a table say them: those that can be taken, and those refused by their number with the reason.
 *
 * @param missing columns that the header lacks: then nothing is read
 */
record MeasureLines(List<Measure> good, List<Refused> refused, List<String> missing) {
    private static final Map<String, List<String>> HEADERS = Map.of("series", List.of("series", "serie", "grandeur", "mesure", "indicateur", "indicator"), "day", List.of("day", "jour", "date"),
            "value", List.of("value", "valeur"), "unit", List.of("unit", "unite"));
    private static final List<String> NEEDED = List.of("series", "day", "value");

    MeasureLines {
        good = List.copyOf(good);
        refused = List.copyOf(refused);
        missing = List.copyOf(missing);
    }

    /**
     * A line that is not taken.
     *
     * @param number in the file, the header being line 1
     * @param key text of the reason, of which the typed text is the first value
     * @param other the second; empty for none
     */
    record Refused(int number, String key, String typed, String other) {
        Refused(int number, String key, String typed) {
            this(number, key, typed, "");
        }
    }

    /** @param ground what is there already, and the day it is */
    static MeasureLines read(Table table, Ground ground) {
        var at = columns(table.header());
        var missing = NEEDED.stream().filter(one -> !at.containsKey(one)).toList();
        var good = new ArrayList<Measure>();
        var refused = new ArrayList<Refused>();
        while (missing.isEmpty() && table.hasNext()) {
            var row = table.next();
            if (good.size() >= Experiments.TAKEN_MOST) refused.add(new Refused(row.number(), "measures.beyond", ""));
            else ground.line(row.number(), cell(row, at, "series"), cell(row, at, "day"), cell(row, at, "value"), cell(row, at, "unit"), good, refused);
            if (refused.size() > Experiments.TAKEN_MOST) break;
        }
        return new MeasureLines(good, refused, missing);
    }

    /** What {@link #text} wrote, on its way back through a form. */
    static MeasureLines read(String text, Ground ground) {
        var good = new ArrayList<Measure>();
        var refused = new ArrayList<Refused>();
        var lines = Arrays.asList(text.split("\\R"));
        for (int i = 0; i < Math.min(lines.size(), Experiments.TAKEN_MOST); i++) {
            var cells = lines.get(i).split("\t", -1);
            if (cells.length == 4) ground.line(i + 1, cells[0], cells[1], cells[2], cells[3], good, refused);
            else if (!lines.get(i).isBlank()) refused.add(new Refused(i + 1, "measures.badLine", lines.get(i)));
        }
        return new MeasureLines(good, refused, List.of());
    }

    /** The good ones, a line each. */
    String text() {
        return good.stream().map(one -> String.join("\t", one.series(), one.on().toString(), one.value().toPlainString(), one.unit())).collect(Collectors.joining("\n"));
    }

    private static Map<String, Integer> columns(List<String> header) {
        var at = new HashMap<String, Integer>();
        for (int i = 0; i < header.size(); i++) {
            var name = SortKey.of(header.get(i));
            for (var one : HEADERS.entrySet()) if (one.getValue().contains(name)) at.putIfAbsent(one.getKey(), i);
        }
        return at;
    }

    private static String cell(Table.Row row, Map<String, Integer> at, String key) {
        int place = at.getOrDefault(key, Integer.MAX_VALUE);
        return place < row.cells().size() ? row.cells().get(place).strip().replace('\t', ' ') : "";
    }
}
