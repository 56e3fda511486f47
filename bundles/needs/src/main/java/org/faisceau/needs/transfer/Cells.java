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
        return GAPS.matcher(text(key)).replaceAll(" ");
    }

    /** A cell with its paragraphs; empty where it says nothing. */
    String text(String key) {
        var cell = line.cell(key).strip();
        return cell.length() <= LONGEST_NOTHING && NOTHING.contains(cell.toLowerCase(Locale.ROOT)) ? "" : cell;
    }
}
