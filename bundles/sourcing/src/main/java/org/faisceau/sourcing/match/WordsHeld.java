// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.match;

import java.util.Arrays;
import java.util.List;
import org.faisceau.search.api.Shortlist.Term;

/** Who holds all the words asked for, not some. Pure. */
public record WordsHeld(List<Term> terms) {
    private static final String BETWEEN = "\\s+";

    public WordsHeld {
        terms = List.copyOf(terms);
    }

    public boolean allBy(Profile one) {
        var held = new Spoken(one).of(terms);
        return terms.stream().map(Term::word).filter(word -> word.split(BETWEEN).length == 1).allMatch(word -> holds(held, word));
    }

    /** Itself, or a group it is part of: who writes « eaux de pluie » holds the « pluviales » of « eaux pluviales ». */
    private static boolean holds(List<String> held, String word) {
        return held.stream().anyMatch(one -> Arrays.asList(one.split(BETWEEN)).contains(word));
    }
}
