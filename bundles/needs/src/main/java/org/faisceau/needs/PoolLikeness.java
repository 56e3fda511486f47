// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.needs.api.Pools.Likeness;

/**
 * Which needs of unlike organisations may go together: their titles share words, and theme, CPV class or territory agree. The weights
 * order the proposals and are shown to nobody; what is shown is what they have in common.
 */
final class PoolLikeness {
    private static final int PROPOSED = 50;
    private static final int WORD = 20;
    private static final int WORDS_COUNTED = 3;
    private static final int THEME = 20;
    private static final int CPV_CLASS = 30;
    private static final int CPV_GROUP = 15;
    private static final int PLACE = 10;
    private static final int CLASS_DIGITS = 5;
    private static final int GROUP_DIGITS = 3;
    private static final int LETTERS = 4;
    /** A word that more needs than that share tells nothing. */
    private static final int COMMON = 60;
    private static final Set<String> SMALL = Set.of("pour", "avec", "sans", "dans", "entre", "chez", "leur", "leurs", "ville", "villes", "commune", "communes",
            "etablissement", "public", "publics", "publique", "publiques", "territorial", "departement", "syndicat", "office", "besoin", "besoins", "projet");

    private PoolLikeness() {}

    /** A need as it is compared. */
    record Entry(String id, String organisation, Set<String> words, Set<String> themes, Set<String> cpv, Set<String> places) {
        static Entry of(String id, String organisation, String title, Set<String> themes, List<String> cpv, String places) {
            return new Entry(id, organisation, PoolLikeness.words(title), themes, Set.copyOf(cpv), PoolLikeness.words(places));
        }
    }

    /** Two of them; the first came first in the list. */
    record Pair(Entry one, Entry other, Likeness likeness, int weight) {}

    /** The likeliest first. */
    static List<Pair> among(List<Entry> entries) {
        var places = new HashMap<String, List<Integer>>();
        for (int at = 0; at < entries.size(); at++) {
            for (var word : entries.get(at).words()) places.computeIfAbsent(word, key -> new ArrayList<>()).add(at);
        }
        var seen = new HashSet<Long>();
        var pairs = new ArrayList<Pair>();
        for (var shared : places.values()) {
            if (shared.size() > COMMON) continue;
            for (int first = 0; first < shared.size(); first++) {
                for (int second = first + 1; second < shared.size(); second++) {
                    if (!seen.add((long) shared.get(first) * entries.size() + shared.get(second))) continue;
                    compare(entries.get(shared.get(first)), entries.get(shared.get(second)), pairs);
                }
            }
        }
        return sorted(pairs);
    }

    /** Those with that one, the likeliest first. */
    static List<Pair> with(Entry one, List<Entry> entries) {
        var pairs = new ArrayList<Pair>();
        for (var other : entries) compare(one, other, pairs);
        return sorted(pairs);
    }

    private static List<Pair> sorted(List<Pair> pairs) {
        pairs.sort(Comparator.comparingInt(Pair::weight).reversed().thenComparing(pair -> pair.one().id()).thenComparing(pair -> pair.other().id()));
        return pairs;
    }

    private static void compare(Entry one, Entry other, List<Pair> pairs) {
        if (one.organisation().equals(other.organisation())) return;
        var likeness = new Likeness(both(one.words(), other.words()), both(one.themes(), other.themes()), cpv(one.cpv(), other.cpv()), both(one.places(), other.places()));
        int weight = weight(likeness);
        boolean isBacked = !likeness.themes().isEmpty() || !likeness.cpv().isEmpty();
        if (isBacked && weight >= PROPOSED) pairs.add(new Pair(one, other, likeness, weight));
    }

    private static int weight(Likeness likeness) {
        int words = WORD * Math.min(likeness.words().size(), WORDS_COUNTED);
        int cpv = likeness.cpv().isEmpty() ? 0 : likeness.cpv().length() == CLASS_DIGITS ? CPV_CLASS : CPV_GROUP;
        return words + cpv + (likeness.themes().isEmpty() ? 0 : THEME) + (likeness.places().isEmpty() ? 0 : PLACE);
    }

    private static String cpv(Set<String> one, Set<String> other) {
        for (int digits : new int[] {CLASS_DIGITS, GROUP_DIGITS}) {
            var begins = new TreeSet<String>();
            for (var code : one) begins.add(code.substring(0, digits));
            for (var code : other) if (begins.contains(code.substring(0, digits))) return code.substring(0, digits);
        }
        return "";
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        var both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }

    /** Folded, without small ones, plurals cut. */
    private static Set<String> words(String text) {
        var words = new LinkedHashSet<String>();
        Arrays.stream(SortKey.of(text).split("[^a-z0-9]+")).filter(word -> word.length() >= LETTERS && !SMALL.contains(word))
                .forEach(word -> words.add(word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word));
        return words;
    }
}
