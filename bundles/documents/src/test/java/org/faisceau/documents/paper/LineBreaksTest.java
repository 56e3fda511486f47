// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    private static List<String> parts(String text) {
        var breaks = new LineBreaks();
        breaks.setText(text);
        var parts = new ArrayList<String>();
        int from = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            parts.add(text.substring(from, at));
            from = at;
        }
        return parts;
    }

    @Test
    void anApostropheStaysWithItsWord() {
        assertEquals(List.of("Val-", "d’Ormeau"), parts("Val-d’Ormeau"));
        assertEquals(List.of("n’est ", "pas ", "l'autre"), parts("n’est pas l'autre"));
    }

    @Test
    void aClosingQuoteEndsItsWord() {
        assertEquals(List.of("les ", "élus’ ", "voix"), parts("les élus’ voix"));
    }
}
