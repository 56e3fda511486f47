// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What the records of one kind are about, for one question: each word is looked up once, to weigh it and to seek it. One thread. */
final class Matter {
    /** « eaux de pluie » is « eaux pluie » with a word between. */
    private static final int STOP_WORD = 1;
    private final IndexSearcher searcher;
    private final String kind;
    private final String field;
    private final Map<String, TermStates> known = new HashMap<>();
    private final Map<String, Long> holders = new HashMap<>();

    Matter(IndexSearcher searcher, String kind) {
        this.searcher = searcher;
        this.kind = kind;
        this.field = Entry.matter(kind);
    }

    /** How many records hold that stem. */
    long holders(String stem) throws IOException {
        if (!holders.containsKey(stem)) {
            var term = new Term(field, stem);
            known.put(stem, TermStates.build(searcher, term, true));
            holders.put(stem, living(term));
        }
        return holders.get(stem);
    }

    /** How many records there are. */
    long all() throws IOException {
        return living(new Term(Entry.KIND, kind));
    }

    /**
     * Lucene's own count has in it what was replaced or removed until its files are merged, at a moment nobody chooses: the same words would weigh
     * this much today and that much tomorrow.
     */
    private long living(Term term) throws IOException {
        long count = 0;
        for (var leaf : searcher.getIndexReader().leaves()) {
            var live = leaf.reader().getLiveDocs();
            if (live == null) {
                count += leaf.reader().docFreq(term);
                continue;
            }
            var postings = leaf.reader().postings(term, PostingsEnum.NONE);
            if (postings == null) continue;
            for (int document = postings.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = postings.nextDoc()) if (live.get(document)) count++;
        }
        return count;
    }

    /** @param form a stem, or several with spaces between */
    Query query(String form) {
        return known.containsKey(form) ? new TermQuery(new Term(field, form), known.get(form)) : in(field, form);
    }

    static Query in(String field, String form) {
        var stems = form.split(" ");
        return stems.length > 1 ? new PhraseQuery(STOP_WORD, field, stems) : new TermQuery(new Term(field, form));
    }
}
