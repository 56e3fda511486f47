// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

/**
 * Spaces as French printers set them: no line begins with a colon, a question mark or a closing guillemet, none ends with an opening one, and
 * no number is torn apart (Lexique des règles typographiques en usage à l’Imprimerie nationale). Any thread.
 */
public final class FrenchSpaces {
    private static final char NARROW = '\u202f';
    private static final char WIDE = '\u00a0';

    private FrenchSpaces() {}

    /** The same text, some of its spaces no-break; in all else it is as it was. */
    public static String of(String text) {
        int first = text.indexOf(' ');
        if (first < 0) return text;
        var set = text.toCharArray();
        for (int at = first; at >= 0; at = text.indexOf(' ', at + 1)) set[at] = space(text, at);
        return new String(set);
    }

    private static char space(String text, int at) {
        char next = at(text, at + 1);
        if (next == ';' || next == '!' || next == '?') return isEnd(at(text, at + 2)) ? NARROW : ' ';
        boolean isBound = next == ':' || next == '»' || next == '%' || next == '€' || at(text, at - 1) == '«' || isThousands(text, at);
        return isBound ? WIDE : ' ';
    }

    /** What follows a sign that ends something: a query in an address does not. */
    private static boolean isEnd(char after) {
        return after == 0 || after == '»' || after == ')' || Character.isWhitespace(after) || Character.isSpaceChar(after);
    }

    private static boolean isThousands(String text, int at) {
        return isDigit(text, at - 1) && isDigit(text, at + 1) && isDigit(text, at + 2) && isDigit(text, at + 3) && !isDigit(text, at + 4);
    }

    private static boolean isDigit(String text, int at) {
        char sign = at(text, at);
        return sign >= '0' && sign <= '9';
    }

    private static char at(String text, int at) {
        return at < 0 || at >= text.length() ? 0 : text.charAt(at);
    }
}
