// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.SortKey;

/** Which organisations may be one and the same: names that share most of their words, one letter mistyped or not, without two different SIRENs. */
final class OrganisationTwins {
    /** From here on a pair is proposed. */
    private static final int PROPOSED = 75;
    private static final int SAME = 100;
    /** What a word counts for that differs by one letter. */
    private static final int SLIPPED = 80;
    /** A name of more words shares another of them where one is mistyped. */
    private static final int FEW_WORDS = 2;
    /** Beyond this many names a word tells nothing. */
    private static final int COMMON = 200;
    private static final int WORDS_TRIED = 2;
    private static final Set<String> SMALL = Set.of("de", "des", "du", "d", "la", "le", "les", "l", "et", "en", "a", "au", "aux", "the", "of", "and",
            "sa", "sas", "sasu", "sarl", "eurl", "scop", "scic", "ste", "societe", "ville", "commune", "mairie", "ept", "etablissement", "public", "territorial");

    private OrganisationTwins() {}

    /** One as it is compared. */
    record Entry(String id, String siren, boolean isPublic, Set<String> words) {
        static Entry of(String id, String name, String siren, boolean isPublic) {
            var all = Arrays.stream(SortKey.of(name).split(" ")).filter(word -> !word.isEmpty()).toList();
            var words = all.stream().filter(word -> !SMALL.contains(word)).map(Entry::stem).collect(Collectors.toSet());
            return new Entry(id, siren, isPublic, words.isEmpty() ? Set.copyOf(all) : words);
        }

        /** A plural is no other word. */
        private static String stem(String word) {
            return word.length() > 3 && (word.endsWith("s") || word.endsWith("x")) ? word.substring(0, word.length() - 1) : word;
        }
    }

    /** Two of them; the first came first in the list. */
    record Pair(Entry one, Entry other, int likeness) {}

    /** The likeliest first. Each is compared with those that share one of its rarest words. */
    static List<Pair> among(List<Entry> entries) {
        var byWord = new HashMap<String, List<Integer>>();
        for (int at = 0; at < entries.size(); at++) for (var word : entries.get(at).words()) byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(at);
        var byTrace = new HashMap<String, List<Integer>>();
        for (int at = 0; at < entries.size(); at++) for (var trace : traces(entries.get(at))) byTrace.computeIfAbsent(trace, key -> new ArrayList<>(1)).add(at);
        var pairs = new LinkedHashMap<List<Integer>, Pair>();
        for (int at = 0; at < entries.size(); at++) {
            var others = candidates(entries.get(at), byWord);
            for (var trace : traces(entries.get(at))) if (byTrace.get(trace).size() <= COMMON) others.addAll(byTrace.get(trace));
            for (int other : others) if (other != at) propose(entries, Math.min(at, other), Math.max(at, other), pairs);
        }
        return pairs.values().stream().sorted(Comparator.comparingInt(Pair::likeness).reversed().thenComparing(pair -> pair.one().id()).thenComparing(pair -> pair.other().id())).toList();
    }

    private static Set<Integer> candidates(Entry entry, Map<String, List<Integer>> byWord) {
        var found = new HashSet<Integer>();
        entry.words().stream().map(byWord::get).filter(some -> some.size() <= COMMON).sorted(Comparator.comparingInt(List::size)).limit(WORDS_TRIED).forEach(found::addAll);
        return found;
    }

    private static Set<String> traces(Entry entry) {
        var all = new HashSet<String>();
        if (entry.words().size() <= FEW_WORDS) entry.words().stream().filter(Slip::mayBear).map(Slip::traces).forEach(all::addAll);
        return all;
    }

    private static void propose(List<Entry> entries, int first, int second, Map<List<Integer>, Pair> pairs) {
        var one = entries.get(first);
        var other = entries.get(second);
        boolean isTwo = one.isPublic() != other.isPublic() || !one.siren().isEmpty() && !other.siren().isEmpty() && !one.siren().equals(other.siren());
        int likeness = isTwo ? 0 : inCommon(one.words(), other.words());
        if (likeness >= PROPOSED) pairs.putIfAbsent(List.of(first, second), new Pair(one, other, likeness));
    }

    private static int inCommon(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        int slipped = slipped(one, other, both);
        return (SAME * both.size() + SLIPPED * slipped) / (one.size() + other.size() - both.size() - slipped);
    }

    /** How many of the words that only one has are words that only the other has, mistyped; each is taken once. */
    private static int slipped(Set<String> one, Set<String> other, Set<String> both) {
        var left = new ArrayList<>(other);
        left.removeAll(both);
        int before = left.size();
        for (var word : one) if (!both.contains(word)) left.stream().filter(it -> Slip.isOne(word, it)).findFirst().ifPresent(left::remove);
        return before - left.size();
    }
}
