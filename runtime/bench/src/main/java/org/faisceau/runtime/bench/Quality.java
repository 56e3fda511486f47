// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How good a ranking is, by the first ten of it: means over questions. */
record Quality(double ndcg, double recall, double reciprocalRank) {
    static final int DEPTH = 10;

    /** Of one question; a right answer is worth 1, any other 0. */
    static Quality of(List<String> ranked, Set<String> right) {
        double gain = 0;
        double best = 0;
        double reciprocal = 0;
        int found = 0;
        for (int place = 0; place < DEPTH; place++) {
            double worth = 1 / (Math.log(place + 2) / Math.log(2));
            if (place < right.size()) best += worth;
            if (place >= ranked.size() || !right.contains(ranked.get(place))) continue;
            gain += worth;
            if (found++ == 0) reciprocal = 1.0 / (place + 1);
        }
        return new Quality(gain / best, (double) found / right.size(), reciprocal);
    }

    static Quality mean(List<Quality> all) {
        return new Quality(all.stream().mapToDouble(Quality::ndcg).average().orElse(0), all.stream().mapToDouble(Quality::recall).average().orElse(0), all.stream().mapToDouble(Quality::reciprocalRank).average().orElse(0));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "nDCG@10 %.3f, recall@10 %.3f, MRR %.3f", ndcg, recall, reciprocalRank);
    }
}
