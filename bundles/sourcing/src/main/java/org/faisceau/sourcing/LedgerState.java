// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_ENTRY;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Member;
import org.faisceau.store.api.Reading;

/** Who knows what in one campaign, read whole. */
final class LedgerState {
    private static final int CHUNK = 200;

    private LedgerState() {}

    static Standings standings(Reading tx, String campaign, Set<String> residents) {
        var entries = tx.sql().select(SOURCING_ENTRY.ID, SOURCING_ENTRY.REACH).from(SOURCING_ENTRY).where(SOURCING_ENTRY.CAMPAIGN_ID.eq(campaign))
                .fetchMap(SOURCING_ENTRY.ID, row -> Entry.Reach.valueOf(row.value2()));
        return new Standings(entries, LedgerTable.toldByCompany(tx, campaign), UnreachedTable.byCompany(tx, campaign), residents);
    }

    /** The same of the notices alone. */
    private static Standings notices(Reading tx, String campaign, Set<String> residents) {
        var ofNotices = SOURCING_ENTRY.CAMPAIGN_ID.eq(campaign).and(SOURCING_ENTRY.KIND.eq(Entry.Kind.NOTICE.name()));
        var entries = tx.sql().select(SOURCING_ENTRY.ID, SOURCING_ENTRY.REACH).from(SOURCING_ENTRY).where(ofNotices).fetchMap(SOURCING_ENTRY.ID, row -> Entry.Reach.valueOf(row.value2()));
        return new Standings(entries, LedgerTable.toldByCompany(tx, campaign, entries.keySet()), Map.of(), residents);
    }

    /** Companies of the panel that were not handed the notice. Who left is owed it no more: it is written to no more. */
    static List<String> unnoticed(Reading tx, String campaign, List<Member> members, Set<String> residents) {
        var notices = notices(tx, campaign, residents);
        return members.stream().filter(Member::isIn).map(Member::company).filter(company -> notices.entries().keySet().stream().noneMatch(notice -> notices.knows(company, notice))).toList();
    }

    /** Companies with people here, who read what residents read, and messages. Asked before a transaction: no other bundle's service is called within one. */
    static Set<String> residents(Accounts accounts) {
        var all = new HashSet<String>();
        var after = "";
        do {
            var page = accounts.page(Actor.system(), new Accounts.Sought("", Optional.of(Role.COMPANY), Optional.of(false)), after, CHUNK);
            all.addAll(page.items().stream().map(Account::organisation).filter(one -> !one.isEmpty()).collect(Collectors.toSet()));
            after = page.next();
        } while (!after.isEmpty());
        return all;
    }
}
