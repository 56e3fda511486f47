// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import java.util.List;
import java.util.Locale;

/** Matching beside two others, over the same questions: one line each, and how it stands to plain BM25. */
record Compared(List<Quality> ours, List<Quality> bm25, List<Quality> postgres) {

    /** Of nDCG@10, to plain BM25. */
    double ratio() {
        return Quality.mean(ours).ndcg() / Quality.mean(bm25).ndcg();
    }

    void tell(Report report, String what, String bound) {
        report.add("matching, " + ours.size() + " " + what, "reported", Quality.mean(ours).toString());
        report.add("plain BM25, the same", "reported", Quality.mean(bm25).toString());
        report.add("PostgreSQL full text, the same", "reported", Quality.mean(postgres).toString());
        report.add("nDCG@10 of matching beside plain BM25", bound, String.format(Locale.ROOT, "%.3f", ratio()));
    }
}
