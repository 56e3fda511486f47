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
        var spelled = text.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae").replace("Æ", "ae").replace("ß", "ss");
        var bare = isAscii(spelled) ? spelled : MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFKD)).replaceAll("");
        var folded = GAPS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) if (text.charAt(at) > 127) return false;
        return true;
    }
}
