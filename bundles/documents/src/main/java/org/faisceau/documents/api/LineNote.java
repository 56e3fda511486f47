// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.util.List;
import org.faisceau.documents.spi.Outcome.Verdict;

/**
 * What is to be said of one line: why it was refused, or what was put right in it.
 *
 * @param line its number in the file, the header being line 1
 * @param words sentences, in the language of the person who imports; may be empty
 * @param cells as the file has them
 */
public record LineNote(int line, Verdict verdict, List<String> words, List<String> cells) {
    public LineNote {
        words = List.copyOf(words);
        cells = List.copyOf(cells);
    }
}
