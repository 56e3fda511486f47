// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.faisceau.sourcing.api.Entry;

/**
 * Who of a panel knows what, entry by entry. Pure. What is open to many is not listed for each: a thousand companies and ten thousand
 * entries are ten million pairs.
 *
 * @param entries all of a campaign, by identifier
 * @param told entries told one by one, by company
 * @param unreached entries meant for a company that nobody read for, by company
 * @param residents companies that somebody reads for: what residents read, and messages
 */
record Standings(Map<String, Entry.Reach> entries, Map<String, Set<String>> told, Map<String, Set<String>> unreached, Set<String> residents) {

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

    /** Entries that some of the panel know and others do not, or that one of it was to know and none does. */
    Set<String> uneven(Collection<String> panel) {
        var open = open();
        var companies = Set.copyOf(panel);
        var knowing = new HashMap<String, Integer>();
        int here = (int) companies.stream().filter(residents::contains).count();
        open.toResidents().forEach(entry -> knowing.put(entry, open.toAll().contains(entry) ? companies.size() : here));
        companies.forEach(company -> toldTo(company).stream().filter(entry -> !open.to(residents.contains(company)).contains(entry)).forEach(entry -> knowing.merge(entry, 1, Integer::sum)));
        var uneven = knowing.entrySet().stream().filter(one -> one.getValue() > 0 && one.getValue() < companies.size()).map(Map.Entry::getKey).collect(Collectors.toCollection(HashSet::new));
        companies.forEach(company -> unreached.getOrDefault(company, Set.of()).stream().filter(entry -> entries.containsKey(entry) && knowing.getOrDefault(entry, 0) == 0).forEach(uneven::add));
        return uneven;
    }

    /**
     * Whom of a panel to tell what, entry by entry in their order. Who is noted as unreached, and is so still, is left out.
     *
     * @param some of the entries
     * @param most entries and companies taken together; the rest is left for later
     */
    Map<String, List<String>> lacking(Collection<String> panel, Set<String> some, int most) {
        var lacking = new LinkedHashMap<String, List<String>>();
        int left = most;
        for (var entry : new TreeSet<>(some)) {
            if (left == 0) break;
            var behind = panel.stream().filter(company -> !knows(company, entry) && !isOutOfReach(company, entry)).limit(left).toList();
            if (!behind.isEmpty()) lacking.put(entry, behind);
            left -= behind.size();
        }
        return lacking;
    }

    private boolean isOutOfReach(String company, String entry) {
        return !residents.contains(company) && unreached.getOrDefault(company, Set.of()).contains(entry);
    }

    boolean knows(String company, String entry) {
        return toldTo(company).contains(entry) || entries.containsKey(entry) && isOpen(entries.get(entry), residents.contains(company));
    }

    private static boolean isOpen(Entry.Reach reach, boolean isResident) {
        return reach == Entry.Reach.ALL || isResident && reach == Entry.Reach.RESIDENTS;
    }
}
