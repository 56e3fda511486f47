// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.util.regex.Pattern;

/** Keeps a text from being run as a formula by the spreadsheet that opens it (OWASP, CSV injection), and takes the guard off again. */
final class FormulaGuard {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");
    private static final String STARTS = "=+-@\t\r";

    private FormulaGuard() {}

    /** The text with an apostrophe before it where a spreadsheet would compute it; plain numbers stay. */
    static String closed(String text) {
        boolean runs = !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches();
        return runs ? "'" + text : text;
    }

    /** What {@link #closed} was given. */
    static String opened(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && STARTS.indexOf(text.charAt(1)) >= 0 ? text.substring(1) : text;
    }
}
