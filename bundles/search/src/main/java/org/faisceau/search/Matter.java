// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What records are about, for one question: each word is looked up once, to weigh it and to seek it. One thread. */
final class Matter {
    /** « eaux de pluie » is « eaux pluie » with a word between. */
    private static final int STOP_WORD = 1;
    private final IndexSearcher searcher;
    private final Map<String, TermStates> known = new HashMap<>();

    Matter(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** How many records hold that stem. */
    long holders(String stem) throws IOException {
        if (!known.containsKey(stem)) known.put(stem, TermStates.build(searcher, new Term(Entry.MATTER, stem), true));
        return known.get(stem).docFreq();
    }

    /** How many records there are. */
    long all() {
        return searcher.getIndexReader().numDocs();
    }

    /** @param form a stem, or several with spaces between */
    Query query(String form) {
        return known.containsKey(form) ? new TermQuery(new Term(Entry.MATTER, form), known.get(form)) : in(Entry.MATTER, form);
    }

    static Query in(String field, String form) {
        var stems = form.split(" ");
        return stems.length > 1 ? new PhraseQuery(STOP_WORD, field, stems) : new TermQuery(new Term(field, form));
    }
}
