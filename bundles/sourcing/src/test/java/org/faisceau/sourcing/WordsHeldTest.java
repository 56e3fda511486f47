// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Ref;
import org.faisceau.search.api.Shortlist;
import org.faisceau.search.api.Shortlist.Candidate;
import org.faisceau.search.api.Shortlist.Term;
import org.junit.jupiter.api.Test;

class WordsHeldTest {
    private static List<String> holding(Candidate... some) {
        var terms = Stream.of("eaux pluviales", "eaux", "pluviales", "désimperméabilisation").map(word -> new Term(word, List.of(word), 1, 1)).toList();
        return new WordsHeld(new Shortlist(List.of(some), terms, true)).all().stream().map(one -> one.ref().id()).toList();
    }

    private static Candidate candidate(String id, String... words) {
        return new Candidate(new Ref("solution", id), 1, List.of(words));
    }

    @Test
    void wantsEveryWordAndNoGroupOfThem() {
        assertEquals(List.of("apart"), holding(candidate("apart", "eaux", "pluviales", "désimperméabilisation"), candidate("some", "eaux", "pluviales", "eaux pluviales")));
    }

    @Test
    void takesAGroupThatMeansTheSameForItsWords() {
        assertEquals(List.of("rain"), holding(candidate("rain", "eaux pluviales", "désimperméabilisation"), candidate("water", "eaux", "désimperméabilisation")));
    }
}
