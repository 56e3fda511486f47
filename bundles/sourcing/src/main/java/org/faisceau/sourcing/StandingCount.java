// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_ENTRY;
import static org.faisceau.sourcing.db.Tables.SOURCING_MEMBER;
import static org.faisceau.sourcing.db.Tables.SOURCING_TOLD;

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
        var told = toldByReach(tx, campaign);
        var union = unionByReach(tx, campaign);
        int all = known(entries, union, panel.stream().anyMatch(residents::contains));
        return panel.stream().map(company -> {
            int known = known(entries, told.getOrDefault(company, Map.of()), residents.contains(company));
            return new Standing(company, known, all - known);
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

    private static Map<String, Map<Entry.Reach, Integer>> toldByReach(Reading tx, String campaign) {
        var number = DSL.count();
        var all = new HashMap<String, Map<Entry.Reach, Integer>>();
        tx.sql().select(SOURCING_TOLD.COMPANY, SOURCING_ENTRY.REACH, number).from(SOURCING_TOLD).join(SOURCING_ENTRY).on(SOURCING_ENTRY.ID.eq(SOURCING_TOLD.ENTRY_ID))
                .where(SOURCING_TOLD.CAMPAIGN_ID.eq(campaign)).groupBy(SOURCING_TOLD.COMPANY, SOURCING_ENTRY.REACH)
                .forEach(row -> all.computeIfAbsent(row.value1(), company -> new HashMap<>()).put(Entry.Reach.valueOf(row.value2()), row.value3()));
        return all;
    }

    /** Entries that at least one company of the panel was told. */
    private static Map<Entry.Reach, Integer> unionByReach(Reading tx, String campaign) {
        var number = DSL.countDistinct(SOURCING_TOLD.ENTRY_ID);
        return tx.sql().select(SOURCING_ENTRY.REACH, number).from(SOURCING_TOLD).join(SOURCING_ENTRY).on(SOURCING_ENTRY.ID.eq(SOURCING_TOLD.ENTRY_ID))
                .join(SOURCING_MEMBER).on(SOURCING_MEMBER.CAMPAIGN_ID.eq(SOURCING_TOLD.CAMPAIGN_ID), SOURCING_MEMBER.COMPANY.eq(SOURCING_TOLD.COMPANY), SOURCING_MEMBER.DECLINED_AT.eq(0L))
                .where(SOURCING_TOLD.CAMPAIGN_ID.eq(campaign)).groupBy(SOURCING_ENTRY.REACH).fetchMap(row -> Entry.Reach.valueOf(row.value1()), row -> row.value2());
    }
}
