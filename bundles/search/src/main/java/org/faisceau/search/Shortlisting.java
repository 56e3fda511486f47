// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.search.api.Candidates;
import org.faisceau.search.api.Candidates.Asked;
import org.faisceau.search.api.Shortlist;
import org.faisceau.search.api.Shortlist.Candidate;
import org.faisceau.search.spi.Audience;

/**
 * Records of one kind by the words of a text: any word will do, the rarer and the nearer to the title the better. Keywords are not looked at: names
 * stand there, and who offers something has no part in how near it comes.
 */
final class Shortlisting {
    private static final float TITLE_BOOST = 3;
    /** The weightiest words find; of very many records the most common words only make nearer or less near who was found. */
    private static final int SOUGHT_LEAST = 8;
    private static final long WALKED_MOST = 500_000;
    private final Analyzer stems = FrenchWords.indexed();
    private final Thesaurus thesaurus = new Thesaurus(stems);
    private final Set<String> everyday = EverydayWords.of(stems);

    Shortlist find(IndexSearcher searcher, Actor actor, String kind, List<Asked> asked, int limit) throws IOException {
        var matter = new Matter(searcher, kind);
        var terms = terms(matter, asked);
        if (terms.isEmpty()) return new Shortlist(List.of(), List.of(), true);
        var audience = Audience.of(actor).stream().map(BytesRef::new).toList();
        var rough = any(finding(matter, terms), term -> new DisjunctionMaxQuery(term.forms().stream().map(matter::query).toList(), 0));
        var whole = new BooleanQuery.Builder().add(rough, Occur.MUST).add(new TermInSetQuery(Entry.AUDIENCE, audience), Occur.FILTER)
                .add(new TermQuery(new Term(Entry.KIND, kind)), Occur.FILTER).build();
        var found = searcher.search(whole, limit);
        var hits = new Again(any(terms, term -> query(matter, term))).rescore(searcher, found, limit).scoreDocs;
        var items = new ArrayList<Candidate>();
        var leaves = searcher.getIndexReader().leaves();
        for (var hit : hits) items.add(new Candidate(Ref.of(ref(leaves, hit.doc)), hit.score));
        return new Shortlist(items, terms, true);
    }

    /** As many as have few enough holders together. */
    private static List<Shortlist.Term> finding(Matter matter, List<Shortlist.Term> terms) throws IOException {
        long walked = 0;
        int count = 0;
        for (; count < terms.size() && (count < SOUGHT_LEAST || walked <= WALKED_MOST); count++) {
            for (var form : terms.get(count).forms()) for (var stem : form.split(" ")) walked += matter.holders(stem);
        }
        return terms.subList(0, count);
    }

    private static Query any(List<Shortlist.Term> terms, Function<Shortlist.Term, Query> how) {
        var any = new BooleanQuery.Builder();
        for (var term : terms) any.add(new BoostQuery(how.apply(term), (float) term.weight()), Occur.SHOULD);
        return any.build();
    }

    /** What the second look says counts alone. */
    private static final class Again extends QueryRescorer {
        Again(Query query) {
            super(query);
        }

        @Override
        protected float combine(float first, boolean isFound, float second) {
            return second;
        }
    }

    List<Shortlist.Term> terms(IndexSearcher searcher, String kind, List<Asked> asked) throws IOException {
        return terms(new Matter(searcher, kind), asked);
    }

    private List<Shortlist.Term> terms(Matter matter, List<Asked> asked) throws IOException {
        var terms = new ArrayList<Shortlist.Term>();
        for (var draft : new AskedTerms(stems, thesaurus, everyday).of(asked)) {
            terms.add(new Shortlist.Term(draft.word(), List.copyOf(draft.forms()), draft.weight(), rarity(matter, draft.forms())));
        }
        return terms.stream().sorted(Comparator.comparingDouble(Shortlist.Term::importance).reversed()).limit(Candidates.TERMS_MOST).toList();
    }

    /** As BM25 has it; a group of words is as rare as its rarest word. */
    private static double rarity(Matter matter, Iterable<String> forms) throws IOException {
        long holders = 0;
        for (var form : forms) {
            long fewest = Long.MAX_VALUE;
            for (var stem : form.split(" ")) fewest = Math.min(fewest, matter.holders(stem));
            holders = Math.max(holders, fewest);
        }
        long all = Math.max(holders, matter.all());
        return Math.log(1 + (all - holders + 0.5) / (holders + 0.5));
    }

    private static Query query(Matter matter, Shortlist.Term term) {
        var ways = new ArrayList<Query>();
        for (var form : term.forms()) {
            ways.add(matter.query(form));
            ways.add(new BoostQuery(Matter.in(Entry.TITLE, form), TITLE_BOOST));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static String ref(List<LeafReaderContext> leaves, int document) throws IOException {
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var refs = leaf.reader().getBinaryDocValues(Entry.REF);
        if (!refs.advanceExact(document - leaf.docBase)) throw new CorruptIndexException("no reference of document " + document, Entry.REF);
        return refs.binaryValue().utf8ToString();
    }
}
