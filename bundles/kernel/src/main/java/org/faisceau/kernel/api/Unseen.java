// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import java.util.regex.Pattern;

/** Texts that no screen shows though they have characters: spaces of any kind, zero width signs, marks without a letter, fillers. */
public final class Unseen {
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{C}\\p{M}\\u115f\\u1160\\u2800\\u3164\\uffa0]*");

    private static final Pattern WORDLESS = Pattern.compile("[^\\p{L}\\p{N}]*");

    private Unseen() {}

    /** True where a reader sees nothing of that text; for the empty text too. */
    public static boolean is(String text) {
        return UNSEEN.matcher(text).matches();
    }

    /** True where that text has neither letter nor number, and so says nothing: « . » is no reason. */
    public static boolean isWordless(String text) {
        return WORDLESS.matcher(text).matches();
    }
}
