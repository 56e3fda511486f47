// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts answers by kind. */
final class KindCounts implements CollectorManager<KindCounts.Counter, Map<String, Long>> {
    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public Map<String, Long> reduce(Collection<Counter> counters) {
        var all = new HashMap<String, Long>();
        for (var counter : counters) {
            counter.total.forEach((kind, count) -> all.merge(kind, count, Long::sum));
        }
        return all;
    }

    /** Counts by ordinal within a segment. */
    static final class Counter extends SimpleCollector {
        private final Map<String, Long> total = new HashMap<>();
        private SortedDocValues kinds = DocValues.emptySorted();
        private long[] counts = {};

        @Override
        protected void doSetNextReader(LeafReaderContext segment) throws IOException {
            kinds = DocValues.getSorted(segment.reader(), Entry.KIND);
            counts = new long[kinds.getValueCount()];
        }

        @Override
        public void collect(int entry) throws IOException {
            if (kinds.advanceExact(entry)) counts[kinds.ordValue()]++;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public void finish() throws IOException {
            for (int i = 0; i < counts.length; i++) if (counts[i] > 0) total.merge(kinds.lookupOrd(i).utf8ToString(), counts[i], Long::sum);
            counts = new long[0];
        }
    }
}
