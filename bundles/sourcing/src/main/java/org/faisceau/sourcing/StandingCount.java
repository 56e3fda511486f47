// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_ENTRY;
import static org.faisceau.sourcing.db.Tables.SOURCING_TOLD;
import static org.faisceau.sourcing.db.Tables.SOURCING_UNREACHED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Standing;
import org.faisceau.store.api.Reading;
import org.jooq.impl.DSL;

/**
 * How much each company of a panel knows, and how much others know that it does not, within a transaction. Counted where the rows lie: a page
 * asks for it at each view, and a thousand companies that were told ten thousand things are a row or two each.
 */
final class StandingCount {
    private StandingCount() {}

    /** In the order they came into the panel. */
    static List<Standing> of(Reading tx, String campaign, Set<String> residents) {
        var panel = PanelTable.companies(tx, campaign);
        var entries = byReach(tx, campaign);
        var told = told(tx, campaign);
        var open = toldThoughOpen(tx, campaign);
        var outside = told.keySet().stream().filter(company -> !panel.contains(company)).toList();
        int all = known(entries, unionByReach(tx, campaign, outside), panel.stream().anyMatch(residents::contains));
        var meant = meant(tx, campaign, outside, panel.stream().anyMatch(residents::contains));
        return panel.stream().map(company -> {
            var byReach = new HashMap<>(open.getOrDefault(company, Map.of()));
            byReach.put(Entry.Reach.CHOSEN, told.getOrDefault(company, 0) - byReach.values().stream().mapToInt(Integer::intValue).sum());
            int known = known(entries, byReach, residents.contains(company));
            return new Standing(company, known, all - known + meant.getOrDefault(company, 0), residents.contains(company));
        }).toList();
    }

    /** What is open to it, and of the rest what it was told. */
    private static int known(Map<Entry.Reach, Integer> entries, Map<Entry.Reach, Integer> told, boolean isResident) {
        return entries.getOrDefault(Entry.Reach.ALL, 0) + (isResident ? entries : told).getOrDefault(Entry.Reach.RESIDENTS, 0) + told.getOrDefault(Entry.Reach.CHOSEN, 0);
    }

    /** How many entries a campaign has, by who reads them. */
    static Map<Entry.Reach, Integer> byReach(Reading tx, String campaign) {
        var number = DSL.count();
        return tx.sql().select(SOURCING_ENTRY.REACH, number).from(SOURCING_ENTRY).where(SOURCING_ENTRY.CAMPAIGN_ID.eq(campaign)).groupBy(SOURCING_ENTRY.REACH)
                .fetchMap(row -> Entry.Reach.valueOf(row.value1()), row -> row.value2());
    }

    /** How many each company was told. Read from an index alone: by reach, every entry would be looked up. */
    private static Map<String, Integer> told(Reading tx, String campaign) {
        var number = DSL.count();
        return tx.sql().select(SOURCING_TOLD.COMPANY, number).from(SOURCING_TOLD).where(SOURCING_TOLD.CAMPAIGN_ID.eq(campaign)).groupBy(SOURCING_TOLD.COMPANY).fetchMap(SOURCING_TOLD.COMPANY, number);
    }

    /** Of those, what others read as well. */
    private static Map<String, Map<Entry.Reach, Integer>> toldThoughOpen(Reading tx, String campaign) {
        var number = DSL.count();
        var all = new HashMap<String, Map<Entry.Reach, Integer>>();
        tx.sql().select(SOURCING_TOLD.COMPANY, SOURCING_ENTRY.REACH, number).from(SOURCING_ENTRY).join(SOURCING_TOLD).on(SOURCING_TOLD.ENTRY_ID.eq(SOURCING_ENTRY.ID))
                .where(SOURCING_ENTRY.CAMPAIGN_ID.eq(campaign), SOURCING_ENTRY.REACH.ne(Entry.Reach.CHOSEN.name())).groupBy(SOURCING_TOLD.COMPANY, SOURCING_ENTRY.REACH)
                .forEach(row -> all.computeIfAbsent(row.value1(), company -> new HashMap<>()).put(Entry.Reach.valueOf(row.value2()), row.value3()));
        return all;
    }

    /** How many each company was to be told by a message that nobody read, and none of the panel knows. */
    private static Map<String, Integer> meant(Reading tx, String campaign, List<String> outside, boolean isResidentIn) {
        var number = DSL.count();
        var known = SOURCING_TOLD.ENTRY_ID.eq(SOURCING_ENTRY.ID).and(outside.isEmpty() ? DSL.noCondition() : SOURCING_TOLD.COMPANY.notIn(outside));
        var open = isResidentIn ? SOURCING_ENTRY.REACH.ne(Entry.Reach.CHOSEN.name()) : SOURCING_ENTRY.REACH.eq(Entry.Reach.ALL.name());
        return tx.sql().select(SOURCING_UNREACHED.COMPANY, number).from(SOURCING_UNREACHED).join(SOURCING_ENTRY).on(SOURCING_ENTRY.ID.eq(SOURCING_UNREACHED.ENTRY_ID))
                .where(SOURCING_UNREACHED.CAMPAIGN_ID.eq(campaign), DSL.not(open), DSL.notExists(DSL.selectOne().from(SOURCING_TOLD).where(known))).groupBy(SOURCING_UNREACHED.COMPANY).fetchMap(SOURCING_UNREACHED.COMPANY, number);
    }

    /** Entries that at least one company of the panel was told. */
    private static Map<Entry.Reach, Integer> unionByReach(Reading tx, String campaign, List<String> outside) {
        var number = DSL.count();
        var inside = outside.isEmpty() ? DSL.noCondition() : SOURCING_TOLD.COMPANY.notIn(outside);
        return tx.sql().select(SOURCING_ENTRY.REACH, number).from(SOURCING_ENTRY)
                .where(SOURCING_ENTRY.CAMPAIGN_ID.eq(campaign), DSL.exists(DSL.selectOne().from(SOURCING_TOLD).where(SOURCING_TOLD.ENTRY_ID.eq(SOURCING_ENTRY.ID)).and(inside)))
                .groupBy(SOURCING_ENTRY.REACH).fetchMap(row -> Entry.Reach.valueOf(row.value1()), row -> row.value2());
    }
}
