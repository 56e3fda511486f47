// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Standing;

/**
 * Who of a panel knows less than another. Pure.
 *
 * @param entries all of a campaign, by identifier
 * @param told entries told one by one, by company
 * @param residents companies that read what residents read
 */
record Standings(Map<String, Entry.Reach> entries, Map<String, Set<String>> told, Set<String> residents) {

    /** Each company of the panel: what it knows, and what another of the panel knows and it does not. */
    List<Standing> of(Collection<String> panel) {
        var known = knownBy(panel);
        int all = union(known).size();
        return known.entrySet().stream().map(one -> new Standing(one.getKey(), one.getValue().size(), all - one.getValue().size())).toList();
    }

    /** Entries that some of the panel know and others do not. */
    Set<String> uneven(Collection<String> panel) {
        var known = knownBy(panel);
        var uneven = union(known);
        uneven.removeIf(entry -> known.values().stream().allMatch(some -> some.contains(entry)));
        return uneven;
    }

    private static Set<String> union(Map<String, Set<String>> known) {
        var union = new HashSet<String>();
        known.values().forEach(union::addAll);
        return union;
    }

    /** What each of these knows, in their order. */
    Map<String, Set<String>> knownBy(Collection<String> companies) {
        var known = new LinkedHashMap<String, Set<String>>();
        companies.forEach(company -> known.put(company, known(company)));
        return known;
    }

    Set<String> known(String company) {
        boolean isResident = residents.contains(company);
        var known = entries.entrySet().stream().filter(entry -> isOpen(entry.getValue(), isResident)).map(Map.Entry::getKey).collect(Collectors.toCollection(HashSet::new));
        known.addAll(told.getOrDefault(company, Set.of()));
        return known;
    }

    private static boolean isOpen(Entry.Reach reach, boolean isResident) {
        return reach == Entry.Reach.ALL || isResident && reach == Entry.Reach.RESIDENTS;
    }
}
