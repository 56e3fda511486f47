// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.faisceau.documents.api.UnreadableTable;
import org.faisceau.documents.api.UnreadableTable.Reason;

/**
 * Why the parser could not read a CSV file on. It has one exception for all: the file is read once more, up to the first cell or line
 * that is beyond a limit; where there is none, what it stumbled over is a quote, which swallows the rest of the file.
 */
final class CsvFault {
    /** As many as the parser takes in one line. */
    private static final int FIELDS_MOST = 16 * 1024;
    private final Limits limits;
    private final char separator;
    private int line = 1;
    private int cells = 1;
    private long chars;
    private boolean quoted;

    private CsvFault(Limits limits, char separator) {
        this.limits = limits;
        this.separator = separator;
    }

    /** @param openLine where the quote would be */
    static UnreadableTable in(Reader text, char separator, Limits limits, int openLine) throws IOException {
        return new CsvFault(limits, separator).first(text, new UnreadableTable(Reason.OPEN_QUOTE, List.of(openLine)));
    }

    private UnreadableTable first(Reader text, UnreadableTable otherwise) throws IOException {
        var block = new char[8192];
        for (int read = text.read(block); read >= 0; read = text.read(block)) {
            for (int at = 0; at < read; at++) {
                take(block[at]);
                if (!quoted && chars > limits.cellChars()) return new UnreadableTable(Reason.TOO_LONG_CELL, List.of(limits.cellChars(), line));
                if (cells > FIELDS_MOST) return new UnreadableTable(Reason.TOO_MANY_COLUMNS, List.of(limits.columns()));
            }
        }
        return otherwise;
    }

    private void take(char one) {
        if (one == '\n') line++;
        if (one == '"' && (quoted || chars == 0)) {
            quoted = !quoted;
        } else if (!quoted && (one == separator || one == '\n')) {
            cells = one == separator ? cells + 1 : 1;
            chars = 0;
        } else {
            chars++;
        }
    }
}
