// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.Arrays;
import java.util.List;
import org.faisceau.search.api.Shortlist;
import org.faisceau.search.api.Shortlist.Candidate;
import org.faisceau.search.api.Shortlist.Term;

/** Which of a shortlist hold all the words it was asked for, not some. Pure. */
record WordsHeld(Shortlist shortlist) {
    private static final String BETWEEN = "\\s+";

    /** Best first. */
    List<Candidate> all() {
        var words = shortlist.terms().stream().map(Term::word).filter(word -> word.split(BETWEEN).length == 1).toList();
        return shortlist.items().stream().filter(one -> words.stream().allMatch(word -> holds(one, word))).toList();
    }

    /** Itself, or a group it is part of: who writes « eaux de pluie » holds the « pluviales » of « eaux pluviales ». */
    private static boolean holds(Candidate one, String word) {
        return one.words().stream().anyMatch(held -> Arrays.asList(held.split(BETWEEN)).contains(word));
    }
}
