// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.faisceau.documents.api.Outline;
import org.faisceau.documents.api.Table;
import org.faisceau.documents.api.UnreadableTable;
import org.faisceau.documents.api.UnreadableTable.Reason;

/** Reads a table once to its end before anything is imported: what breaks at the last line is said at the first. */
final class FirstReading {
    private static final Pattern GAPS = Pattern.compile("\\s+");
    private static final int SAMPLES = 3;
    private static final int SAMPLE_CHARS = 80;
    private final int width;
    private final List<Set<String>> samples = new ArrayList<>();
    private int lines;
    private int wider;
    private int widest;

    private FirstReading(int width) {
        this.width = width;
        for (int at = 0; at < width; at++) samples.add(new LinkedHashSet<>());
    }

    /**
     * Only whether it can be read to its end.
     *
     * @throws UnreadableTable where it cannot, or as {@link #of} says
     */
    static void check(Table table) {
        var lines = table.skim();
        if (lines.isEmpty()) of(table);
        else if (lines.getAsInt() == 0) throw new UnreadableTable(Reason.HEADER_ONLY, List.of());
    }

    /** @throws UnreadableTable where the table has no line, or its first line is no header */
    static Outline of(Table table) {
        var reading = new FirstReading(table.header().size());
        table.forEachRemaining(row -> reading.see(row.cells()));
        if (reading.lines == 0) throw new UnreadableTable(Reason.HEADER_ONLY, List.of());
        if (2 * reading.wider > reading.lines) throw new UnreadableTable(Reason.NO_HEADER, List.of(reading.width, reading.widest));
        return new Outline(table.header(), reading.samples.stream().map(FirstReading::shown).toList(), reading.lines, table.sheets());
    }

    private void see(List<String> row) {
        var cells = Fit.to(width, row);
        lines++;
        if (cells.size() > width) wider++;
        widest = Math.max(widest, cells.size());
        for (int at = 0; at < Math.min(width, cells.size()); at++) {
            var known = samples.get(at);
            if (known.size() < SAMPLES && !cells.get(at).isEmpty()) known.add(cells.get(at));
        }
    }

    /** Cut once at the end: of a column with two values every cell would be, line after line. */
    private static List<String> shown(Set<String> known) {
        return known.stream().map(FirstReading::cut).distinct().toList();
    }

    private static String cut(String text) {
        var line = GAPS.matcher(text).replaceAll(" ");
        return line.length() <= SAMPLE_CHARS ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, SAMPLE_CHARS) - 1)) + "…";
    }
}
