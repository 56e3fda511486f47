// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search.api;

import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.search.api.Shortlist.Term;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Gives those records of one kind that share words with a text, for who compares them closer. No record has to hold all words, or most: a
 * need is described in a hundred. Every thread.
 */
@ProviderType
public interface Candidates {
    /** The most records given at once. */
    int MOST = 500;

    /** The most words compared; of a longer text the rarest and weightiest. */
    int TERMS_MOST = 60;

    /**
     * Best first. Filtered by the audience that the index knows; who shows them reads them from their owner once more, as that actor.
     *
     * @param kind the kind's word, such as {@code solution}
     * @param asked texts in any order; a word of several has the largest weight
     * @param limit 1 to {@link #MOST}
     * @return nothing where no text has a word, or nobody publishes that kind
     */
    Shortlist find(Actor actor, String kind, List<Asked> asked, int limit);

    /**
     * The words of texts as {@link #find} compares them, weightiest first. How much they weigh depends on the records of that kind alone: the same
     * records give the same weights.
     *
     * @param kind the kind's word, such as {@code solution}
     * @return nothing while the index is not open yet
     */
    List<Term> terms(String kind, List<Asked> asked);

    /** The words of a text in their order, as the index compares them: without stop words, stemmed, accents folded. */
    List<String> stems(String text);

    /**
     * A text and how much its words count.
     *
     * @param weight above 0; 1 is usual
     */
    record Asked(String text, double weight) {
        public Asked {
            if (weight <= 0) throw new IllegalArgumentException("weight: above 0, got " + weight);
        }
    }
}
