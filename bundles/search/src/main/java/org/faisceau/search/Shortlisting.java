// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
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
    /** « eaux de pluie » is « eaux pluie » with a word between. */
    private static final int STOP_WORD = 1;
    private final Analyzer stems = FrenchWords.indexed();
    private final Thesaurus thesaurus = new Thesaurus(stems);
    private final Set<String> everyday = EverydayWords.of(stems);

    Shortlist find(IndexSearcher searcher, Actor actor, String kind, List<Asked> asked, int limit) throws IOException {
        var terms = terms(searcher, asked);
        if (terms.isEmpty()) return new Shortlist(List.of(), List.of(), true);
        var any = new BooleanQuery.Builder();
        for (var term : terms) any.add(new BoostQuery(query(term), (float) term.weight()), Occur.SHOULD);
        var audience = Audience.of(actor).stream().map(BytesRef::new).toList();
        var whole = new BooleanQuery.Builder().add(any.build(), Occur.MUST).add(new TermInSetQuery(Entry.AUDIENCE, audience), Occur.FILTER)
                .add(new TermQuery(new Term(Entry.KIND, kind)), Occur.FILTER).build();
        var hits = searcher.search(whole, limit).scoreDocs;
        var words = words(searcher, terms, hits);
        var items = new ArrayList<Candidate>();
        var stored = searcher.storedFields();
        for (var hit : hits) items.add(new Candidate(Ref.of(stored.document(hit.doc).get(Entry.REF)), hit.score, words.getOrDefault(hit.doc, List.of())));
        return new Shortlist(items, terms, true);
    }

    private List<Shortlist.Term> terms(IndexSearcher searcher, List<Asked> asked) throws IOException {
        var terms = new ArrayList<Shortlist.Term>();
        for (var draft : new AskedTerms(stems, thesaurus, everyday).of(asked)) {
            terms.add(new Shortlist.Term(draft.word(), List.copyOf(draft.forms()), draft.weight(), rarity(searcher, draft.forms())));
        }
        return terms.stream().sorted(Comparator.comparingDouble(Shortlist.Term::importance).reversed()).limit(Candidates.TERMS_MOST).toList();
    }

    /** As BM25 has it; a group of words is as rare as its rarest word. */
    private static double rarity(IndexSearcher searcher, Iterable<String> forms) throws IOException {
        long holders = 0;
        for (var form : forms) {
            long fewest = Long.MAX_VALUE;
            for (var stem : form.split(" ")) fewest = Math.min(fewest, searcher.getIndexReader().docFreq(new Term(Entry.MATTER, stem)));
            holders = Math.max(holders, fewest);
        }
        long all = Math.max(holders, searcher.getIndexReader().numDocs());
        return Math.log(1 + (all - holders + 0.5) / (holders + 0.5));
    }

    private static Query query(Shortlist.Term term) {
        var ways = new ArrayList<Query>();
        for (var form : term.forms()) {
            ways.add(in(Entry.MATTER, form));
            ways.add(new BoostQuery(in(Entry.TITLE, form), TITLE_BOOST));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query in(String field, String form) {
        var stems = form.split(" ");
        return stems.length == 1 ? new TermQuery(new Term(field, form)) : new PhraseQuery(STOP_WORD, field, stems);
    }

    /** Which words each hit holds: every word's own list of holders is walked beside the hits. */
    private static Map<Integer, List<String>> words(IndexSearcher searcher, List<Shortlist.Term> terms, ScoreDoc[] hits) throws IOException {
        var found = new HashMap<Integer, List<String>>();
        var leaves = searcher.getIndexReader().leaves();
        var documents = Arrays.stream(hits).mapToInt(hit -> hit.doc).sorted().toArray();
        for (var term : terms) {
            var weight = searcher.createWeight(searcher.rewrite(query(term)), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (int i = 0; i < documents.length; ) {
                var leaf = leaves.get(ReaderUtil.subIndex(documents[i], leaves));
                int end = leaf.docBase + leaf.reader().maxDoc();
                var scorer = weight.scorer(leaf);
                for (; i < documents.length && documents[i] < end; i++) {
                    if (scorer == null) continue;
                    int document = documents[i] - leaf.docBase;
                    var holders = scorer.iterator();
                    if (holders.docID() < document) holders.advance(document);
                    if (holders.docID() == document) found.computeIfAbsent(documents[i], one -> new ArrayList<>()).add(term.word());
                }
            }
        }
        return found;
    }
}
