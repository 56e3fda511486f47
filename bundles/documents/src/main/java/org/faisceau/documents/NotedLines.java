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

/**
 * What was said of lines, as a file of their own. Refused ones have all their cells: corrected there, they are imported like the first
 * file, the two columns in front left out. Mended ones have the first alone, to be found again.
 */
final class NotedLines {
    private final Tables tables;
    private final Locale locale;

    NotedLines(Tables tables, Locale locale) {
        this.tables = tables;
        this.locale = locale;
    }

    int refused(Kept kept, Path notes, OutputStream out) throws IOException {
        return write(true, "refused.why", kept.outline().header(), notes, out);
    }

    int mended(Kept kept, Path notes, OutputStream out) throws IOException {
        return write(false, "mended.what", kept.outline().header().stream().limit(1).toList(), notes, out);
    }

    private int write(boolean refused, String why, List<String> header, Path notes, OutputStream out) throws IOException {
        var words = Texts.beside(NotedLines.class).in(locale);
        var columns = Stream.concat(Stream.of(words.say("refused.line"), words.say(why)), header.stream()).map(label -> Column.text(label, label)).toList();
        var count = new AtomicInteger();
        try (var table = tables.write(Format.CSV, "", columns, out)) {
            NoteFile.read(notes, note -> {
                if ((note.verdict() == Verdict.REFUSED) == refused) put(table, note, header.size(), count);
                return true;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return count.get();
    }

    private static void put(TableWriter table, LineNote note, int cells, AtomicInteger count) {
        try {
            var front = List.of(String.valueOf(note.line()), String.join(" ", note.words()));
            table.row(Stream.concat(front.stream(), note.cells().stream().limit(cells)).toList());
            count.incrementAndGet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
