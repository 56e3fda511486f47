// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search.api;

import java.util.List;
import org.faisceau.kernel.api.Ref;

/**
 * Records that share words with a text.
 *
 * @param items best first, no duplicates
 * @param terms the words compared, weightiest first
 * @param isReady false while the index is not open yet
 */
public record Shortlist(List<Candidate> items, List<Term> terms, boolean isReady) {
    public Shortlist {
        items = List.copyOf(items);
        terms = List.copyOf(terms);
    }

    /**
     * One record.
     *
     * @param score of the index; compares within one list alone
     */
    public record Candidate(Ref ref, double score) {}

    /**
     * A word, or a group of words of the trade.
     *
     * @param word as it was written
     * @param forms stems by which it is found, its synonyms' included; those of a group of words have a space between
     * @param weight as asked
     * @param rarity how rare it is among the records of the kind asked for, above 0
     */
    public record Term(String word, List<String> forms, double weight, double rarity) {
        public Term {
            forms = List.copyOf(forms);
        }

        /** How much it counts among the others. */
        public double importance() {
            return weight * rarity;
        }
    }
}
