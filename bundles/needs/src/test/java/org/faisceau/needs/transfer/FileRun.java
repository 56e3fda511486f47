// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.faisceau.documents.SheetTables;
import org.faisceau.documents.spi.Importable;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Outcome;
import org.faisceau.documents.spi.Report;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;

/**
 * Runs a file through the importer as {@code documents} does: read by its tables, columns recognised by their
 * headers, a line that is too short never handed over.
 */
record FileRun(Importable importable, Actor actor, boolean dryRun) {
    Report run(Path file) {
        var outcomes = new ArrayList<Outcome>();
        try (var table = new SheetTables().open(file)) {
            var chunk = new ArrayList<Line>();
            while (table.hasNext()) {
                var row = table.next();
                if (row.cells().size() == table.header().size()) chunk.add(line(row.number(), table.header(), row.cells()));
                else outcomes.add(Outcome.refused(row.number(), List.of("Il manque des colonnes à cette ligne.")));
                if (chunk.size() == Importable.CHUNK || !table.hasNext()) {
                    outcomes.addAll(importable.importLines(actor, Locale.FRENCH, chunk, dryRun).outcomes());
                    chunk.clear();
                }
            }
        }
        return new Report(outcomes);
    }

    private Line line(int number, List<String> header, List<String> row) {
        var cells = new HashMap<String, String>();
        for (var column : importable.columns(Locale.FRENCH)) {
            var names = Stream.concat(Stream.of(column.key(), column.label()), column.headers().stream()).map(SortKey::of).toList();
            for (int at = 0; at < row.size(); at++) if (names.contains(SortKey.of(header.get(at)))) cells.putIfAbsent(column.key(), row.get(at));
        }
        return new Line(number, cells);
    }
}
