// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.faisceau.search.api.Shortlist.Term;
import org.junit.jupiter.api.Test;

class WordsHeldTest {
    private static boolean areHeld(String... stems) {
        var terms = List.of(new Term("eaux pluviales", List.of("eau pluvial", "eau plui"), 1, 1), new Term("eaux", List.of("eau"), 1, 1), new Term("pluviales", List.of("pluvial"), 1, 1),
                new Term("désimperméabilisation", List.of("desimpermeabil"), 1, 1));
        return new WordsHeld(terms).allBy(new Profile("one", List.of(), List.of(stems), "", Set.of(), "", 0, true));
    }

    @Test
    void wantsEveryWordAndNoGroupOfThem() {
        assertEquals(true, areHeld("eau", "cav", "pluvial", "desimpermeabil"));
        assertEquals(false, areHeld("eau", "pluvial"));
    }

    @Test
    void takesAGroupThatMeansTheSameForItsWords() {
        assertEquals(true, areHeld("desimpermeabil", "eau", "plui"));
        assertEquals(false, areHeld("desimpermeabil", "eau"));
    }
}
