// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds a text so that two engines sort and compare it alike: lower case, no accents, ligatures spelled, single spaces. */
public final class SortKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 200;

    private SortKey() {}

    /** The folded text, at most 200 characters; empty for a text without letter or digit. */
    public static String of(String text) {
        var folded = isAscii(text) ? ascii(text) : any(text);
        return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
    }

    private static String any(String text) {
        var spelled = text.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae").replace("Æ", "ae").replace("ß", "ss");
        var bare = MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFKD)).replaceAll("");
        return GAPS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) if (text.charAt(at) > 127) return false;
        return true;
    }

    /** The same without patterns: imports fold millions of texts. */
    private static String ascii(String text) {
        var folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            boolean isUpper = here >= 'A' && here <= 'Z';
            if (isUpper || here >= 'a' && here <= 'z' || here >= '0' && here <= '9') folded.append(isUpper ? (char) (here + ('a' - 'A')) : here);
            else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') folded.append(' ');
        }
        return folded.toString().stripTrailing();
    }
}
