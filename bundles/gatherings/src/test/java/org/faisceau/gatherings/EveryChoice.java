// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.Arrays;

/** Looks at every set of meetings there is: as many as can be, then as alike in number as can be, then worth the most. For small sides. */
final class EveryChoice {
    private final Affinity known;
    private final int rounds;
    private int most = -1;
    private int unlike = Integer.MAX_VALUE;
    private int best = -1;

    EveryChoice(Affinity known, int rounds) {
        this.known = known;
        this.rounds = rounds;
    }

    int best() {
        int pairs = known.buyers().size() * known.companies().size();
        for (int chosen = 0; chosen < 1 << pairs; chosen++) look(chosen);
        return best;
    }

    private void look(int chosen) {
        var buyers = new int[known.buyers().size()];
        var companies = new int[known.companies().size()];
        int worth = 0;
        for (int at = 0; at < buyers.length * companies.length; at++) {
            if ((chosen >> at & 1) == 0) continue;
            int buyer = at / companies.length;
            int company = at % companies.length;
            if (++buyers[buyer] > rounds || ++companies[company] > rounds) return;
            worth += known.worth()[buyer][company];
        }
        int spread = squares(buyers) + squares(companies);
        int count = Integer.bitCount(chosen);
        boolean isBetter = count > most || count == most && (spread < unlike || spread == unlike && worth > best);
        if (!isBetter) return;
        most = count;
        unlike = spread;
        best = worth;
    }

    private static int squares(int[] all) {
        return Arrays.stream(all).map(one -> one * one).sum();
    }
}
