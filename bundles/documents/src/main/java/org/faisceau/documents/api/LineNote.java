// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.util.List;
import org.faisceau.documents.spi.Outcome.Verdict;

/**
 * What is to be said of one line: why it was refused, or what was put right in it.
 *
 * @param line its number in the file, the header being line 1
 * @param words sentences, in the language of the person who imports; may be empty
 * @param cells as the file has them; of a mended line that was imported, how its first one begins
 */
public record LineNote(int line, Verdict verdict, List<String> words, List<String> cells) {
    private static final int START = 80;

    public LineNote {
        words = List.copyOf(words);
        cells = List.copyOf(cells);
    }

    /** How the line begins, for who looks for it: its first cell, cut where it is long; empty where there is none. */
    public String start() {
        var first = cells.isEmpty() ? "" : cells.get(0);
        return first.codePointCount(0, first.length()) <= START ? first : first.substring(0, first.offsetByCodePoints(0, START - 1)) + "…";
    }
}
