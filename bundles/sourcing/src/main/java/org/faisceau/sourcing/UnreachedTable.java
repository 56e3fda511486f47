// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_TOLD;
import static org.faisceau.sourcing.db.Tables.SOURCING_UNREACHED;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Whom a message was meant for that nobody reads for, within a transaction of a register. */
final class UnreachedTable {
    private UnreachedTable() {}

    /** Once for each that does not know it, as of the first time. */
    static void note(Writing tx, String campaign, String entry, Collection<String> companies, Instant now) {
        var known = tx.sql().select(SOURCING_UNREACHED.COMPANY).from(SOURCING_UNREACHED).where(SOURCING_UNREACHED.ENTRY_ID.eq(entry)).fetchSet(SOURCING_UNREACHED.COMPANY);
        known.addAll(tx.sql().select(SOURCING_TOLD.COMPANY).from(SOURCING_TOLD).where(SOURCING_TOLD.ENTRY_ID.eq(entry)).fetchSet(SOURCING_TOLD.COMPANY));
        tx.insert(SOURCING_UNREACHED, companies.stream().filter(company -> !known.contains(company)).sorted().map(company -> new Object[] {entry, campaign, company, now.toEpochMilli()}).toList());
    }

    static void forget(Writing tx, String entry, Collection<String> companies) {
        tx.sql().deleteFrom(SOURCING_UNREACHED).where(SOURCING_UNREACHED.ENTRY_ID.eq(entry), SOURCING_UNREACHED.COMPANY.in(companies)).execute();
    }

    /** Companies by entry, of these entries. */
    static Map<String, List<String>> byEntry(Reading tx, String campaign, Collection<String> entries) {
        return tx.sql().select(SOURCING_UNREACHED.ENTRY_ID, SOURCING_UNREACHED.COMPANY).from(SOURCING_UNREACHED).where(SOURCING_UNREACHED.CAMPAIGN_ID.eq(campaign), SOURCING_UNREACHED.ENTRY_ID.in(entries))
                .orderBy(SOURCING_UNREACHED.COMPANY).fetchGroups(SOURCING_UNREACHED.ENTRY_ID, SOURCING_UNREACHED.COMPANY);
    }

    /** Entries by company, of the whole campaign. */
    static Map<String, Set<String>> byCompany(Reading tx, String campaign) {
        var all = new HashMap<String, Set<String>>();
        tx.sql().select(SOURCING_UNREACHED.COMPANY, SOURCING_UNREACHED.ENTRY_ID).from(SOURCING_UNREACHED).where(SOURCING_UNREACHED.CAMPAIGN_ID.eq(campaign))
                .forEach(row -> all.computeIfAbsent(row.value1(), key -> new HashSet<>()).add(row.value2()));
        return all;
    }
}
