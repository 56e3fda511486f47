// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.documents.api.Table;

/** Cells that another program broke: signs nobody sees, and UTF-8 pasted into a file of Windows-1252 (« Ã©cole » for « école »). */
final class OddCells {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What stands where bytes were no sign of the file's encoding. */
    private static final char UNREADABLE = '\ufffd';

    private OddCells() {}

    /** Where the first cell with an unseen sign stands, from 0; -1 where none has one. */
    static int controlled(List<String> cells) {
        for (int at = 0; at < cells.size(); at++) if (isControlled(cells.get(at))) return at;
        return -1;
    }

    private static boolean isControlled(String cell) {
        for (int at = 0; at < cell.length(); at++) {
            char sign = cell.charAt(at);
            if (sign < ' ' ? sign != '\t' && sign != '\n' && sign != '\r' && sign != '\f' : sign == 127 || sign == UNREADABLE) return true;
        }
        return false;
    }

    /** The row with its cells read again; the same row where nothing in it was doubly encoded. */
    static Table.Row mended(Table.Row row) {
        if (!mayBeTwice(row)) return row;
        var cells = new ArrayList<String>();
        boolean mended = false;
        for (var cell : row.cells()) {
            var read = again(cell);
            mended |= read.isPresent();
            cells.add(read.orElse(cell));
        }
        return mended ? new Table.Row(row.number(), cells) : row;
    }

    private static boolean mayBeTwice(Table.Row row) {
        for (var cell : row.cells()) if (mayBeTwice(cell)) return true;
        return false;
    }

    /** Doubly encoded text begins with the first sign of a sequence of UTF-8, another beyond ASCII behind it: honest text seldom does. */
    private static boolean mayBeTwice(String cell) {
        for (int at = 0; at < cell.length(); at++) {
            char sign = cell.charAt(at);
            if (sign > 127) return sign >= '\u00c2' && sign <= '\u00f4' && at + 1 < cell.length() && cell.charAt(at + 1) > 127;
        }
        return false;
    }

    /** Empty where these are no bytes of UTF-8 read as Windows-1252: hardly any text is both. */
    private static Optional<String> again(String cell) {
        if (!mayBeTwice(cell)) return Optional.empty();
        try {
            var bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(cell));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.array(), 0, bytes.limit())).toString());
        } catch (CharacterCodingException sound) {
            return Optional.empty();
        }
    }
}
