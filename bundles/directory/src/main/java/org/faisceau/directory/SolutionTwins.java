// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.faisceau.kernel.api.SortKey;

/**
 * Which entries may be one and the same: within an organisation those whose titles share most words, of two organisations those whose titles
 * are the same words.
 */
final class SolutionTwins {
    /** From here on a pair is proposed. */
    private static final int PROPOSED = 60;
    private static final int OTHER_ORGANISATION = 80;
    private static final int SAME = 100;
    private static final Set<String> SMALL = Set.of(
            "de", "des", "du", "d", "la", "le", "les", "l", "et", "en", "pour", "a", "au", "aux", "un", "une", "par", "sur", "avec", "the", "of", "for", "and");

    private SolutionTwins() {}

    /** An entry as it is compared. */
    record Entry(String id, String organisation, Set<String> words) {
        static Entry of(String id, String organisation, String title) {
            return new Entry(id, organisation, compared(title));
        }
    }

    /** Two of them; the first came first in the list. */
    record Pair(Entry one, Entry other, int likeness) {}

    /** The likeliest first. */
    static List<Pair> among(List<Entry> entries) {
        var pairs = new ArrayList<Pair>();
        groups(entries, Entry::organisation).forEach(group -> pairs(group, pairs));
        groups(entries, Entry::words).forEach(group -> acrossOrganisations(group, pairs));
        pairs.sort(Comparator.comparingInt(Pair::likeness).reversed().thenComparing(pair -> pair.one().id()).thenComparing(pair -> pair.other().id()));
        return pairs;
    }

    private static Collection<List<Entry>> groups(List<Entry> entries, Function<Entry, Object> by) {
        var groups = new HashMap<Object, List<Entry>>();
        for (var one : entries) if (!one.words().isEmpty()) groups.computeIfAbsent(by.apply(one), key -> new ArrayList<>()).add(one);
        return groups.values();
    }

    private static void pairs(List<Entry> group, List<Pair> pairs) {
        for (int first = 0; first < group.size(); first++) {
            for (int second = first + 1; second < group.size(); second++) {
                int likeness = inCommon(group.get(first).words(), group.get(second).words());
                if (likeness >= PROPOSED) pairs.add(new Pair(group.get(first), group.get(second), likeness));
            }
        }
    }

    /** Each with the first of the group, so that a title everybody uses gives no more pairs than entries. */
    private static void acrossOrganisations(List<Entry> group, List<Pair> pairs) {
        var first = group.get(0);
        for (var one : group) if (!one.organisation().equals(first.organisation())) pairs.add(new Pair(first, one, OTHER_ORGANISATION));
    }

    /** Words of a title as they are compared: folded, without small ones, plurals cut. */
    private static Set<String> compared(String title) {
        var words = new HashSet<String>();
        Arrays.stream(SortKey.of(title).split(" ")).filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .forEach(word -> words.add(word.length() > 3 && (word.endsWith("s") || word.endsWith("x")) ? word.substring(0, word.length() - 1) : word));
        return words;
    }

    private static int inCommon(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return SAME * both.size() / (one.size() + other.size() - both.size());
    }
}
