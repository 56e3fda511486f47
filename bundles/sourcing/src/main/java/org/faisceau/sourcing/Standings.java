// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.Collection;
import java.util.HashSet;
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
        int all = union(panel).size();
        return panel.stream().map(company -> new Standing(company, known(company).size(), all - known(company).size())).toList();
    }

    /** Entries that some of the panel know and others do not. */
    Set<String> uneven(Collection<String> panel) {
        var uneven = union(panel);
        uneven.removeIf(entry -> panel.stream().allMatch(company -> known(company).contains(entry)));
        return uneven;
    }

    private Set<String> union(Collection<String> panel) {
        var union = new HashSet<String>();
        panel.forEach(company -> union.addAll(known(company)));
        return union;
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
