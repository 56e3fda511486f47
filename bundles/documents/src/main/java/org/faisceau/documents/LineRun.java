// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.faisceau.documents.api.LineNote;
import org.faisceau.documents.api.Table;
import org.faisceau.documents.spi.Importable;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Outcome;
import org.faisceau.documents.spi.Report;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;

/**
 * Hands the lines of a table to their owner, chunk by chunk. A line that has fewer or more cells than the header never gets there: its
 * cells may stand under the wrong names.
 */
final class LineRun {
    private final Importable importable;
    private final Actor actor;
    private final Locale locale;
    private final Words words;
    private final int width;
    private final ColumnMapping mapping;
    private final boolean dryRun;

    LineRun(Importable importable, Actor actor, Locale locale, int width, ColumnMapping mapping, boolean dryRun) {
        this.importable = importable;
        this.actor = actor;
        this.locale = locale;
        this.words = Texts.beside(LineRun.class).in(locale);
        this.width = width;
        this.mapping = mapping;
        this.dryRun = dryRun;
    }

    /** Takes up to {@link Importable#CHUNK} lines; the table must have one. */
    Chunk next(Iterator<Table.Row> table) {
        var rows = new ArrayList<Table.Row>();
        while (rows.size() < Importable.CHUNK && table.hasNext()) rows.add(fitted(table.next()));
        var outcomes = new TreeMap<Integer, Outcome>();
        var sound = new ArrayList<Line>();
        var twice = new HashSet<Integer>();
        for (var row : rows) {
            var read = OddCells.mended(row);
            var broken = broken(row);
            if (!broken.isEmpty()) outcomes.put(row.number(), Outcome.refused(row.number(), List.of(broken)));
            else sound.add(new Line(row.number(), mapping.cells(read.cells())));
            if (read != row) twice.add(row.number());
        }
        var report = sound.isEmpty() ? new Report(List.of()) : imported(sound);
        report.outcomes().forEach(outcome -> outcomes.put(outcome.line(), twice.contains(outcome.line()) ? remarked(outcome) : outcome));
        return new Chunk(rows, rows.stream().map(row -> outcomes.get(row.number())).toList(), report.beside());
    }

    private Table.Row fitted(Table.Row row) {
        var cells = Fit.to(width, row.cells());
        return cells == row.cells() ? row : new Table.Row(row.number(), cells);
    }

    private Report imported(List<Line> lines) {
        var report = importable.importLines(actor, locale, lines, dryRun);
        var outcomes = report.outcomes();
        if (!outcomes.stream().map(Outcome::line).toList().equals(lines.stream().map(Line::number).toList())) {
            throw new IllegalStateException("outcomes of " + importable.kind() + ": one per line in the same order, got " + outcomes.size() + " for " + lines.size());
        }
        return report;
    }

    /** Why a line goes no further; empty where it is sound. */
    private String broken(Table.Row row) {
        int cells = row.cells().size();
        if (cells != width) return words.say(cells < width ? "line.short" : "line.long", cells, width);
        int controlled = OddCells.controlled(row.cells());
        return controlled < 0 ? "" : words.say("line.control", controlled + 1);
    }

    private Outcome remarked(Outcome outcome) {
        var said = new ArrayList<>(outcome.words());
        said.add(words.say("line.twice"));
        return new Outcome(outcome.line(), outcome.verdict(), said, outcome.ref());
    }

    /** Lines of one transaction, and what became of each, in the same order. */
    record Chunk(List<Table.Row> rows, List<Outcome> outcomes, List<String> beside) {
        Report report() {
            return new Report(outcomes, beside);
        }

        int lastLine() {
            return rows.get(rows.size() - 1).number();
        }

        /** What is to be said of refused and mended lines. */
        List<LineNote> notes() {
            var notes = new ArrayList<LineNote>();
            for (int at = 0; at < rows.size(); at++) {
                var outcome = outcomes.get(at);
                if (!outcome.words().isEmpty()) notes.add(new LineNote(outcome.line(), outcome.verdict(), outcome.words(), rows.get(at).cells()));
            }
            return notes;
        }
    }
}
