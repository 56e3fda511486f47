// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/**
 * What was typed, as a query. A record answers when it holds most of the words, in any form; the last word may be only begun; a
 * reference or code typed whole comes first.
 */
final class Question {
    /** Letters and digits in groups, such as B-2026-012: it is meant as a whole, not as some of its groups. */
    private static final Pattern REFERENCE = Pattern.compile("(?=.*\\d)[\\p{L}\\p{N}]+([-/.][\\p{L}\\p{N}]+)+");
    private static final float MOST_WORDS = 0.7f;
    private static final float TITLE_BOOST = 4;
    private static final float REFERENCE_BOOST = 30;
    private static final int SHORTEST_BEGINNING = 2;
    /** What follows is not asked for: each word is a look at the whole index. */
    private static final int WORDS_MOST = 24;
    private final QueryBuilder stems;
    private final Analyzer plain;

    Question(Analyzer asked, Analyzer plain) {
        this.stems = new QueryBuilder(asked);
        this.plain = plain;
    }

    /** Empty where the text has no word. */
    Optional<Query> query(String typed, Collection<String> audience, Collection<String> kinds) {
        var all = Tokens.of(plain, typed);
        if (all.isEmpty()) return Optional.empty();
        var words = all.subList(0, Math.min(WORDS_MOST, all.size()));
        var text = words.size() == all.size() ? typed : typed.substring(0, words.get(words.size() - 1).end());
        var last = words.get(words.size() - 1);
        var answers = new BooleanQuery.Builder();
        boolean isReference = REFERENCE.matcher(text.strip()).matches();
        var most = isReference ? stems.createPhraseQuery(Entry.ALL, text) : stems.createMinShouldMatchQuery(Entry.ALL, text, words.size() <= 2 ? 1 : MOST_WORDS);
        if (most != null) answers.add(most, Occur.SHOULD);
        if (!isReference && last.term().length() >= SHORTEST_BEGINNING) answers.add(begun(text.substring(0, last.start()), last.term()), Occur.SHOULD);
        reference(Entry.whole(text), answers);
        var whole = new BooleanQuery.Builder().add(answers.build(), Occur.MUST).add(among(Entry.AUDIENCE, audience), Occur.FILTER)
                .add(among(Entry.KIND, kinds), Occur.FILTER);
        var title = stems.createBooleanQuery(Entry.TITLE, text);
        if (title != null) whole.add(new BoostQuery(title, TITLE_BOOST), Occur.SHOULD);
        return Optional.of(whole.build());
    }

    private Query begun(String before, String beginning) {
        var begun = new BooleanQuery.Builder().add(new PrefixQuery(new Term(Entry.BEGIN, beginning)), Occur.MUST);
        var others = stems.createBooleanQuery(Entry.ALL, before, Occur.MUST);
        if (others != null) begun.add(others, Occur.MUST);
        return begun.build();
    }

    private static void reference(String whole, BooleanQuery.Builder answers) {
        if (whole.length() < SHORTEST_BEGINNING) return;
        answers.add(new BoostQuery(new TermQuery(new Term(Entry.KEYWORD, whole)), REFERENCE_BOOST), Occur.SHOULD);
        answers.add(new PrefixQuery(new Term(Entry.KEYWORD, whole)), Occur.SHOULD);
    }

    private static Query among(String field, Collection<String> words) {
        List<BytesRef> terms = words.stream().map(BytesRef::new).toList();
        return new TermInSetQuery(field, terms);
    }
}
