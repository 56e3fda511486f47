// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.spi.Sheet;

/** A sheet as a message says it: plain lines. Pure. */
final class SheetLines {
    private SheetLines() {}

    static String of(Words words, Sheet sheet) {
        return sheet.parts().stream().map(part -> lines(words, part)).filter(one -> !one.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private static String lines(Words words, Sheet.Part part) {
        return switch (part.kind()) {
            case HEADING, TEXT, NOTE -> part.text();
            case ITEMS -> rows(part, words.say("report.item"));
            case FACTS -> part.rows().stream().map(row -> words.say("report.fact", row.get(0), row.get(1))).collect(Collectors.joining("\n"));
            case TABLE, MEETINGS -> rows(part, words.say("report.item"));
            case FILE -> "";
            case PICTURE -> part.text();
        };
    }

    private static String rows(Sheet.Part part, String dash) {
        return part.rows().stream().map((List<String> row) -> dash + " " + String.join(" · ", row)).collect(Collectors.joining("\n"));
    }
}
