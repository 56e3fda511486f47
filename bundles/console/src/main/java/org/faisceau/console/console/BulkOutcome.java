// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.lists.BulkGo;
import org.faisceau.console.spi.Answer;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Words;

/** What became of each record, as a file: a line each, semicolons, as French spreadsheets open it. */
record BulkOutcome(Words words, BulkGo go, List<BulkGo.Item> items) {
    Answer download(Function<Ref, String> title) {
        return Answer.download(go.label() + ".csv", "text/csv; charset=utf-8", out -> {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\ufeff' + line(words.say("bulk.record"), words.say("bulk.identifier"), words.say("bulk.fate"), words.say("bulk.why")));
            for (var item : items) writer.write(line(title.apply(item.ref()), item.ref().id(), words.say("bulk.fate." + item.fate()), item.why()));
            writer.flush();
        });
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(BulkOutcome::quoted).collect(Collectors.joining(";")) + "\r\n";
    }

    /** What a spreadsheet would take for a formula is kept a text. */
    private static String quoted(String cell) {
        var harmless = cell.matches("(?s)[=+@\\t\\r-].*") ? "'" + cell : cell;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
