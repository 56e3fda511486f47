// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Standing;

/**
 * Who of a panel knows less than another. Pure. What is open to many is counted, not listed for each: a thousand companies and ten thousand
 * entries are ten million pairs.
 *
 * @param entries all of a campaign, by identifier
 * @param told entries told one by one, by company
 * @param residents companies that read what residents read
 */
record Standings(Map<String, Entry.Reach> entries, Map<String, Set<String>> told, Set<String> residents) {

    /** What nobody has to be told: to residents, what all read too. */
    private record Open(Set<String> toAll, Set<String> toResidents) {
        Set<String> to(boolean isResident) {
            return isResident ? toResidents : toAll;
        }
    }

    private Open open() {
        return new Open(openTo(false), openTo(true));
    }

    private Set<String> openTo(boolean isResident) {
        return entries.entrySet().stream().filter(entry -> isOpen(entry.getValue(), isResident)).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private Set<String> toldTo(String company) {
        return told.getOrDefault(company, Set.of());
    }

    /** Each company of the panel: what it knows, and what another of the panel knows and it does not. */
    List<Standing> of(Collection<String> panel) {
        var open = open();
        int all = union(panel, open).size();
        return panel.stream().distinct().map(company -> {
            var without = open.to(residents.contains(company));
            int known = without.size() + (int) toldTo(company).stream().filter(entry -> !without.contains(entry)).count();
            return new Standing(company, known, all - known);
        }).toList();
    }

    /** Entries that some of the panel know and others do not. */
    Set<String> uneven(Collection<String> panel) {
        var open = open();
        var companies = Set.copyOf(panel);
        var knowing = new HashMap<String, Integer>();
        int here = (int) companies.stream().filter(residents::contains).count();
        open.toResidents().forEach(entry -> knowing.put(entry, open.toAll().contains(entry) ? companies.size() : here));
        companies.forEach(company -> toldTo(company).stream().filter(entry -> !open.to(residents.contains(company)).contains(entry)).forEach(entry -> knowing.merge(entry, 1, Integer::sum)));
        return knowing.entrySet().stream().filter(one -> one.getValue() > 0 && one.getValue() < companies.size()).map(Map.Entry::getKey).collect(Collectors.toCollection(HashSet::new));
    }

    private Set<String> union(Collection<String> panel, Open open) {
        var union = new HashSet<String>();
        if (!panel.isEmpty()) union.addAll(open.to(panel.stream().anyMatch(residents::contains)));
        panel.forEach(company -> union.addAll(toldTo(company)));
        return union;
    }

    /** What each of these knows, in their order. */
    Map<String, Set<String>> knownBy(Collection<String> companies) {
        var open = open();
        var known = new LinkedHashMap<String, Set<String>>();
        companies.forEach(company -> {
            var all = new HashSet<>(open.to(residents.contains(company)));
            all.addAll(toldTo(company));
            known.put(company, all);
        });
        return known;
    }

    boolean knows(String company, String entry) {
        return toldTo(company).contains(entry) || entries.containsKey(entry) && isOpen(entries.get(entry), residents.contains(company));
    }

    private static boolean isOpen(Entry.Reach reach, boolean isResident) {
        return reach == Entry.Reach.ALL || isResident && reach == Entry.Reach.RESIDENTS;
    }
}
