// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.search.api.Candidates;
import org.faisceau.search.api.Shortlist;
import org.faisceau.search.api.Shortlist.Candidate;
import org.faisceau.search.api.Shortlist.Term;

/** Records by the words they share, plurals apart; every word is as rare as any other. Shows all to everybody: their owners do not. */
public final class FakeCandidates implements Candidates {
    private final Map<Ref, String> texts = new LinkedHashMap<>();
    private boolean isReady = true;

    public FakeCandidates with(Ref ref, String text) {
        texts.put(ref, text);
        return this;
    }

    public FakeCandidates closed() {
        isReady = false;
        return this;
    }

    @Override
    public Shortlist find(Actor actor, String kind, List<Asked> asked, int limit) {
        var terms = terms(kind, asked);
        var words = terms.stream().map(Term::word).collect(Collectors.toSet());
        var found = new ArrayList<Candidate>();
        texts.forEach((ref, text) -> {
            var shared = new HashSet<>(stems(text));
            shared.retainAll(words);
            if (ref.kind().equals(kind) && !shared.isEmpty()) found.add(new Candidate(ref, shared.size()));
        });
        return new Shortlist(isReady ? found.stream().limit(limit).toList() : List.of(), terms, isReady);
    }

    @Override
    public List<Term> terms(String kind, List<Asked> asked) {
        var terms = new LinkedHashMap<String, Term>();
        for (var one : asked) for (var stem : stems(one.text())) terms.merge(stem, new Term(stem, List.of(stem), one.weight(), 1), (some, other) -> some.weight() >= other.weight() ? some : other);
        return List.copyOf(terms.values());
    }

    @Override
    public List<String> stems(String text) {
        return Arrays.stream(SortKey.of(text).split("[^a-z0-9]+")).map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word).filter(word -> word.length() > 3).toList();
    }
}
