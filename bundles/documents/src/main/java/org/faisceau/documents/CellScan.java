// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.faisceau.documents.api.UnreadableTable;
import org.faisceau.documents.api.UnreadableTable.Reason;

/** What one cell may claim: an address on the sheet, a number a spreadsheet can hold, a text of bounded length. */
final class CellScan {
    /** XFD, the last column of any spreadsheet. */
    private static final int LAST_COLUMN = 16_384;
    /** A double written out by hand is shorter; a longer number is there to be computed with. */
    private static final int NUMBER_CHARS = 400;
    private static final int FORMAT_CHARS = 1024;
    private final Limits limits;
    private final StringBuilder index = new StringBuilder();
    private int line;
    private int column;
    private String type = "n";
    private String holder = "";
    private long chars;
    private long highestText = -1;

    CellScan(Limits limits) {
        this.limits = limits;
    }

    /** The highest place in the table of texts that a cell points to, −1 for none. */
    long highestText() {
        return highestText;
    }

    void row(String number) {
        line = number != null && number.matches("\\d{1,9}") ? Integer.parseInt(number) : line + 1;
        column = 0;
    }

    void begin(String reference, String kind) {
        type = kind == null ? "n" : kind;
        column = reference == null ? column + 1 : column(reference);
        if (column > LAST_COLUMN) throw bad();
    }

    void format(String code) {
        if (code != null && code.length() > FORMAT_CHARS) throw bad();
    }

    void holder(String name) {
        holder = name;
        chars = 0;
        index.setLength(0);
    }

    void text(XMLStreamReader xml) {
        chars += xml.getTextLength();
        if (chars > limits.cellChars() && !holder.equals("si")) throw new UnreadableTable(Reason.TOO_LONG_CELL, List.of(limits.cellChars(), line));
        if (chars > (holder.equals("v") && !type.equals("str") ? NUMBER_CHARS : limits.cellChars())) throw bad();
        if (holder.equals("v") && type.equals("s")) index.append(xml.getText());
    }

    void close() {
        if (index.length() > 0 && index.toString().matches("\\+?\\d{1,12}")) highestText = Math.max(highestText, Long.parseLong(index.toString()));
        index.setLength(0);
    }

    /** Counts as the reader does, letters up to the first digit or the second dollar; stops before it overflows. */
    private static int column(String reference) {
        int column = 0;
        for (int at = reference.startsWith("$") ? 1 : 0; at < reference.length() && Character.isLetter(reference.charAt(at)); at++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(at)) - 'A' + 1;
            if (column > LAST_COLUMN) return column;
        }
        return column;
    }

    private UnreadableTable bad() {
        return new UnreadableTable(Reason.BAD_CELL, List.of(line));
    }
}
