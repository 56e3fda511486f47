// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.List;
import java.util.Set;
import org.faisceau.gatherings.api.Meetings.Pair;

/**
 * What is known of buyers and companies before they meet.
 *
 * @param worth of each pair, buyers by companies: 0 and more, the wishes in it
 * @param met pairs that never meet again: they did already, or one does not want to
 */
record Affinity(List<String> buyers, List<String> companies, int[][] worth, Set<Pair> met) {
    /** A wish counts for more than any score: a wish of both for more than that of one. Ours, not the sheet's. */
    static final int WISH = 100;
    static final int SCORE_MOST = 100;

    Affinity {
        buyers = List.copyOf(buyers);
        companies = List.copyOf(companies);
        met = Set.copyOf(met);
        if (worth.length != buyers.size()) throw new IllegalArgumentException("worth: one row per buyer, got " + worth.length);
    }

    static int worth(int score, boolean buyerWishes, boolean companyWishes) {
        return Math.max(0, Math.min(SCORE_MOST, score)) + (buyerWishes ? WISH : 0) + (companyWishes ? WISH : 0);
    }
}
