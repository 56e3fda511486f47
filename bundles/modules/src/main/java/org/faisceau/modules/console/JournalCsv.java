// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import org.faisceau.console.spi.Answer;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Journal.Sieve;

/** The journal as a table, newest first, written as it is read: never whole in memory. Raw words beside names, for machines. */
record JournalCsv(Journal journal, Sieve sieve, JournalSpeaker speaker) implements Answer.Writer {
    private static final int CHUNK = 500;
    private static final char MARK = '\ufeff';

    @Override
    public void writeTo(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        row(writer, List.of("seq", "at", "actor", "name", "kind", "record", "action", "reason", "field", "before", "after"));
        var names = new HashMap<String, String>();
        long before = 0;
        for (var entries = journal.latest(sieve, 0, CHUNK); !entries.isEmpty(); entries = journal.latest(sieve, before, CHUNK)) {
            for (var entry : entries) entry(writer, entry, names.computeIfAbsent(entry.actor(), speaker::who));
            before = entries.get(entries.size() - 1).seq();
            if (before <= 1) break;
        }
        writer.flush();
    }

    /** One line per field changed, one for an entry without. */
    private static void entry(Writer writer, Journal.Entry entry, String name) throws IOException {
        var changes = entry.changes().isEmpty() ? List.of(new Journal.FieldChange("", "", "")) : entry.changes();
        for (var change : changes) {
            row(writer, List.of(String.valueOf(entry.seq()), entry.at().toString(), entry.actor(), name, entry.ref().kind(), entry.ref().id(), entry.action(),
                    entry.reason(), change.field(), change.before(), change.after()));
        }
    }

    private static void row(Writer writer, List<String> cells) throws IOException {
        writer.write(String.join(";", cells.stream().map(JournalCsv::cell).toList()));
        writer.write("\r\n");
    }

    /** Quoted; what a spreadsheet would take for a formula gets an apostrophe first. */
    static String cell(String text) {
        var safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
