// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/** Folds a text so that two engines sort and compare it alike: lower case, no accents, ligatures spelled, single spaces. */
public final class SortKey {
    /** Sets of character types, without patterns: imports fold millions of texts. */
    private static final int MARKS = 1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;
    private static final int WRITTEN = 1 << Character.UPPERCASE_LETTER | 1 << Character.LOWERCASE_LETTER | 1 << Character.TITLECASE_LETTER | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER | 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;
    private static final int LONGEST = 200;

    private SortKey() {}

    /** The folded text, at most 200 characters; empty for a text without letter or digit. */
    public static String of(String text) {
        var folded = isBelow(128, text) ? ascii(text) : isBelow(Latin.FOLDED.length, text) ? latin(text) : any(text);
        return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
    }

    /** French but for its ligatures: every sign folds by itself. */
    private static final class Latin {
        static final String[] FOLDED = IntStream.range(0, 256).mapToObj(sign -> any("x" + (char) sign + "x")).map(one -> one.substring(1, one.length() - 1)).toArray(String[]::new);
    }

    private static String any(String text) {
        var spelled = text.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae").replace("Æ", "ae").replace("ß", "ss");
        var bare = Normalizer.normalize(spelled, Normalizer.Form.NFKD).codePoints().filter(one -> (MARKS >> Character.getType(one) & 1) == 0).toArray();
        var folded = new StringBuilder(bare.length);
        new String(bare, 0, bare.length).toLowerCase(Locale.ROOT).codePoints().forEach(one -> {
            if ((WRITTEN >> Character.getType(one) & 1) == 1) folded.appendCodePoint(one);
            else space(folded);
        });
        return folded.toString().stripTrailing();
    }

    private static void space(StringBuilder folded) {
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') folded.append(' ');
    }

    private static boolean isBelow(int sign, String text) {
        for (int at = 0; at < text.length(); at++) if (text.charAt(at) >= sign) return false;
        return true;
    }

    private static String latin(String text) {
        var folded = new StringBuilder(text.length() + 8);
        for (int at = 0; at < text.length(); at++) {
            var here = Latin.FOLDED[text.charAt(at)];
            for (int part = 0; part < here.length(); part++) {
                if (here.charAt(part) == ' ') space(folded);
                else folded.append(here.charAt(part));
            }
        }
        return folded.toString().stripTrailing();
    }

    /** The same in one go: imports fold millions of texts. */
    private static String ascii(String text) {
        var folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            boolean isUpper = here >= 'A' && here <= 'Z';
            if (isUpper || here >= 'a' && here <= 'z' || here >= '0' && here <= '9') folded.append(isUpper ? (char) (here + ('a' - 'A')) : here);
            else space(folded);
        }
        return folded.toString().stripTrailing();
    }
}
