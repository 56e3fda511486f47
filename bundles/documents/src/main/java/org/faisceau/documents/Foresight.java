// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.documents.api.Imports.Preview;
import org.faisceau.documents.api.Imports.ReadLine;
import org.faisceau.documents.api.Tables;
import org.faisceau.documents.api.Tally;
import org.faisceau.documents.spi.Importable;
import org.faisceau.kernel.api.Actor;

/** What would become of the first lines of a file: one chunk, nothing written. */
final class Foresight {
    private static final int FIRST = 12;
    private static final int NOTES = 50;
    private final Importable importable;
    private final Actor actor;
    private final Locale locale;
    private final Kept kept;

    Foresight(Importable importable, Actor actor, Locale locale, Kept kept) {
        this.importable = importable;
        this.actor = actor;
        this.locale = locale;
        this.kept = kept;
    }

    Preview of(Tables tables, Path file) {
        var columns = importable.columns(locale).stream().filter(column -> kept.mapping().containsValue(column.key())).toList();
        try (var table = Opening.of(importable, tables, file)) {
            var chunk = new LineRun(importable, actor, locale, kept.outline().header().size(), kept.columns(), true).next(table);
            var notes = chunk.notes();
            return new Preview(Tally.none().plus(chunk.report()), first(chunk, columns), notes.subList(0, Math.min(NOTES, notes.size())),
                    columns.stream().map(Importable.Column::label).toList(), chunk.beside());
        }
    }

    private List<ReadLine> first(LineRun.Chunk chunk, List<Importable.Column> columns) {
        var read = new ArrayList<ReadLine>();
        for (int at = 0; at < Math.min(FIRST, chunk.rows().size()); at++) {
            var cells = cells(chunk.rows().get(at).cells());
            read.add(new ReadLine(chunk.rows().get(at).number(), chunk.outcomes().get(at).verdict(), columns.stream().map(column -> cells.getOrDefault(column.key(), "")).toList()));
        }
        return read;
    }

    private Map<String, String> cells(List<String> row) {
        return kept.columns().cells(row);
    }
}
