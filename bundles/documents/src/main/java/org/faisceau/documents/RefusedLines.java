// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.faisceau.documents.api.LineNote;
import org.faisceau.documents.api.TableWriter;
import org.faisceau.documents.api.Tables;
import org.faisceau.documents.api.Tables.Format;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.documents.spi.Outcome.Verdict;
import org.faisceau.kernel.api.Texts;

/** The refused lines as a file of their own: corrected there, it is imported like the first, the two columns in front left out. */
final class RefusedLines {
    private final Tables tables;
    private final Locale locale;

    RefusedLines(Tables tables, Locale locale) {
        this.tables = tables;
        this.locale = locale;
    }

    int write(Kept kept, Path notes, OutputStream out) throws IOException {
        var words = Texts.beside(RefusedLines.class).in(locale);
        var columns = Stream.concat(Stream.of(words.say("refused.line"), words.say("refused.why")), kept.outline().header().stream())
                .map(label -> Column.text(label, label)).toList();
        var count = new AtomicInteger();
        try (var table = tables.write(Format.CSV, "", columns, out)) {
            NoteFile.read(notes, note -> {
                if (note.verdict() == Verdict.REFUSED) put(table, note, count);
                return true;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return count.get();
    }

    private static void put(TableWriter table, LineNote note, AtomicInteger count) {
        try {
            var front = List.of(String.valueOf(note.line()), String.join(" ", note.words()));
            table.row(Stream.concat(front.stream(), note.cells().stream()).toList());
            count.incrementAndGet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
