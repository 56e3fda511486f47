// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_INTEREST;

import java.time.Instant;
import java.util.Optional;
import org.faisceau.needs.api.Interest;
import org.faisceau.needs.api.Interest.Stance;
import org.faisceau.needs.db.tables.records.NeedsInterestRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;

/** Answers of companies in rows. */
final class InterestTable {
    private InterestTable() {}

    static Condition of(String need, String organisation) {
        return NEEDS_INTEREST.NEED_ID.eq(need).and(NEEDS_INTEREST.ORGANISATION.eq(organisation));
    }

    static Optional<Interest> find(Reading tx, String need, String organisation) {
        return tx.sql().selectFrom(NEEDS_INTEREST).where(of(need, organisation), NEEDS_INTEREST.WITHDRAWN.eq(0)).fetchOptional(InterestTable::interest);
    }

    /** In place of what that company answered or withdrew before; its version is the next. */
    static Interest write(Writing tx, Interest interest) {
        var before = tx.sql().selectFrom(NEEDS_INTEREST).where(of(interest.need(), interest.organisation())).fetchOptional();
        int version = before.map(NeedsInterestRecord::getVersion).orElse(0) + 1;
        tx.sql().deleteFrom(NEEDS_INTEREST).where(of(interest.need(), interest.organisation())).execute();
        tx.sql().insertInto(NEEDS_INTEREST).set(new NeedsInterestRecord(interest.need(), interest.organisation(), interest.account(), interest.stance().name(),
                interest.message(), interest.at().toEpochMilli(), version, before.map(NeedsInterestRecord::getTold).orElse(0), 0)).execute();
        return new Interest(interest.need(), interest.organisation(), interest.account(), interest.stance(), interest.message(), interest.at(), version);
    }

    static void withdraw(Writing tx, Interest interest) {
        tx.sql().update(NEEDS_INTEREST).set(NEEDS_INTEREST.WITHDRAWN, 1).set(NEEDS_INTEREST.MESSAGE, "").set(NEEDS_INTEREST.VERSION, NEEDS_INTEREST.VERSION.plus(1))
                .where(of(interest.need(), interest.organisation())).execute();
    }

    static Interest interest(NeedsInterestRecord row) {
        return new Interest(row.getNeedId(), row.getOrganisation(), row.getAccount(), Stance.valueOf(row.getStance()), row.getMessage(),
                Instant.ofEpochMilli(row.getAt()), row.getVersion());
    }
}
