// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.agenda;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Lines of an iCalendar file: escaped (RFC 5545, 3.3.11), folded at 75 octets without cutting a letter (3.1). */
final class ContentLines {
    private static final int LONGEST = 75;
    private static final byte[] END = {'\r', '\n'};
    private static final byte[] FOLD = {'\r', '\n', ' '};
    private final OutputStream out;

    ContentLines(OutputStream out) {
        this.out = out;
    }

    /** A property whose value needs no escaping. */
    void line(String name, String value) throws IOException {
        var line = (name + ":" + value).getBytes(StandardCharsets.UTF_8);
        int from = 0;
        int room = LONGEST;
        while (line.length - from > room) {
            int to = from + room;
            while ((line[to] & 0xc0) == 0x80) to--;
            out.write(line, from, to - from);
            out.write(FOLD);
            from = to;
            room = LONGEST - 1;
        }
        out.write(line, from, line.length - from);
        out.write(END);
    }

    /** A property that holds text; left out where the text is blank. */
    void text(String name, String text) throws IOException {
        if (!text.isBlank()) line(name, escaped(text.strip()));
    }

    private static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.replaceAll("\\R", "\n").codePoints().forEach(letter -> {
            if (letter == '\n') out.append("\\n");
            else if (letter == '\\' || letter == ';' || letter == ',') out.append('\\').appendCodePoint(letter);
            else if (letter == '\t' || !Character.isISOControl(letter) && (letter < 0xd800 || letter > 0xdfff)) out.appendCodePoint(letter);
        });
        return out.toString();
    }
}
