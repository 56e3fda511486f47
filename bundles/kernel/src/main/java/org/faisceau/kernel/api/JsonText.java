// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

/**
 * Writes texts as JSON has them (RFC 8259, §7). Nearly every text stands as it is; an import writes millions, and a writer that looks at each
 * sign by itself takes several times as long. Any thread, each with its own builder.
 */
public final class JsonText {
    private static final String HEXADECIMAL = "0123456789abcdef";

    private JsonText() {}

    /** Appends the text between quotation marks; its length and signs are any, and what a script would take for an end of line is escaped too. */
    public static void add(StringBuilder to, String text) {
        to.append('"');
        int written = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign >= ' ' && sign != '"' && sign != '\\' && sign != '\u2028' && sign != '\u2029') continue;
            to.append(text, written, at);
            escape(to, sign);
            written = at + 1;
        }
        to.append(text, written, text.length()).append('"');
    }

    private static void escape(StringBuilder to, char sign) {
        to.append('\\');
        switch (sign) {
            case '"', '\\' -> to.append(sign);
            case '\n' -> to.append('n');
            case '\r' -> to.append('r');
            case '\t' -> to.append('t');
            default -> {
                to.append('u');
                for (int shift = 12; shift >= 0; shift -= 4) to.append(HEXADECIMAL.charAt(sign >> shift & 15));
            }
        }
    }
}
