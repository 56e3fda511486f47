// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts that do not fit as they are. */
final class Shorter {
    private static final int LINK_MAX = 480;
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

    private Shorter() {}

    /** At most that long, ending with an ellipsis where something is left out. */
    static String cut(String text, int most, NeedColumns column, Remarks remarks) {
        if (text.length() <= most) return text;
        remarks.mend("line.cut", NeedColumns.label(column.key(), remarks.words().locale()), most);
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** An address, completed where it begins with a host; empty where it is none. */
    static String link(String cell, Remarks remarks) {
        if (cell.isEmpty()) return "";
        var whole = cell.toLowerCase(Locale.ROOT).startsWith("www.") ? "https://" + cell : cell;
        if (whole.length() > LINK_MAX || !ADDRESS.matcher(whole).matches()) {
            remarks.mend("line.linkDropped", cell.length() > 80 ? cell.substring(0, 80) + "…" : cell);
            return "";
        }
        if (!whole.equals(cell)) remarks.mend("line.linkCompleted", whole);
        return whole;
    }
}
