// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.faisceau.documents.spi.Line;

/** Cells as they are meant: APProch writes {@code CDL} for nothing, spreadsheets and scripts have other words for it. */
final class Cells {
    private static final Set<String> NOTHING = Set.of("cdl", "nan", "null", "none", "n/a", "#n/a", "-", "—", "–");
    private static final int LONGEST_NOTHING = 4;
    private static final Pattern GAPS = Pattern.compile("\\s+");
    private final Line line;

    Cells(Line line) {
        this.line = line;
    }

    int number() {
        return line.number();
    }

    /** A cell on one line; empty where it says nothing. */
    String cell(String key) {
        var text = text(key);
        return isTidy(text) ? text : GAPS.matcher(text).replaceAll(" ");
    }

    /** A cell with its paragraphs; empty where it says nothing. */
    String text(String key) {
        var cell = line.cell(key).strip();
        return cell.length() <= LONGEST_NOTHING && NOTHING.contains(cell.toLowerCase(Locale.ROOT)) ? "" : cell;
    }

    /** Most cells have no gaps but single spaces: millions are spared the pattern. */
    private static boolean isTidy(String text) {
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            if (here < ' ' || here == ' ' && text.charAt(at - 1) == ' ') return false;
        }
        return true;
    }
}
