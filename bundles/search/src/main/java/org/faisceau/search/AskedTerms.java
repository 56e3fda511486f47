// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.faisceau.search.Tokens.Token;
import org.faisceau.search.api.Candidates.Asked;

/** The words of texts, each once, with what means the same. */
final class AskedTerms {
    private static final int SHORTEST = 2;
    /** A word that is part of a group of words, such as « eaux » of « eaux pluviales », counts less than the group. */
    private static final double PART = 0.5;
    private final Analyzer analyzer;
    private final Thesaurus thesaurus;
    private final Set<String> everyday;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    AskedTerms(Analyzer analyzer, Thesaurus thesaurus, Set<String> everyday) {
        this.analyzer = analyzer;
        this.thesaurus = thesaurus;
        this.everyday = everyday;
    }

    /** A word before it is known how rare it is. */
    record Draft(String word, Set<String> forms, double weight) {
        Draft joined(Draft other) {
            var all = new LinkedHashSet<>(forms);
            all.addAll(other.forms);
            return new Draft(word, all, Math.max(weight, other.weight));
        }
    }

    Collection<Draft> of(List<Asked> asked) {
        asked.forEach(this::read);
        return drafts.values();
    }

    private void read(Asked asked) {
        var tokens = Tokens.of(analyzer, asked.text());
        var stems = tokens.stream().map(Token::term).toList();
        var inGroup = groups(asked, tokens, stems);
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (everyday.contains(token.term()) || token.term().length() < SHORTEST || token.term().chars().allMatch(Character::isDigit)) continue;
            var forms = new LinkedHashSet<>(Set.of(token.term()));
            thesaurus.at(stems, i).stream().filter(entry -> entry.stems().size() == 1).forEach(entry -> forms.addAll(entry.group()));
            add(token.term(), new Draft(asked.text().substring(token.start(), token.end()), forms, inGroup[i] ? asked.weight() * PART : asked.weight()));
        }
    }

    /** Adds the groups of words, and says which words are part of one. */
    private boolean[] groups(Asked asked, List<Token> tokens, List<String> stems) {
        var inGroup = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            for (var entry : thesaurus.at(stems, i)) {
                int end = i + entry.stems().size();
                if (end == i + 1) continue;
                var word = asked.text().substring(tokens.get(i).start(), tokens.get(end - 1).end());
                add(String.join(" ", entry.stems()), new Draft(word, new LinkedHashSet<>(entry.group()), asked.weight()));
                Arrays.fill(inGroup, i, end, true);
            }
        }
        return inGroup;
    }

    private void add(String key, Draft draft) {
        drafts.merge(key, draft, Draft::joined);
    }
}
