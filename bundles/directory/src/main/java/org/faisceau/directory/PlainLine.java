// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.regex.Pattern;

/** A text of one line, whichever door it came by: no screen shows a control character, and a name has no second line. */
final class PlainLine {
    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t\\u2028\\u2029]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\ufffe\\uffff]");

    private PlainLine() {}

    /** Without gaps around. */
    static String of(String typed) {
        return UNSEEN.matcher(BREAKS.matcher(typed.strip()).replaceAll(" ")).replaceAll("").strip();
    }
}
