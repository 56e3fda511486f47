// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.faisceau.network.db.Tables.NETWORK_KEY;
import static org.faisceau.network.db.Tables.NETWORK_WARNING;

import java.time.Instant;
import java.util.List;
import org.faisceau.kernel.api.Ref;
import org.faisceau.network.api.Arrivals;
import org.faisceau.network.api.TrustedLab;
import org.faisceau.network.api.Warning;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;

/** What others say of keys, whoever trusts these here, in rows, within a transaction of a register. */
final class WarningTable {
    private static final int MOST = 500;

    private WarningTable() {}

    /** Those of keys on the list that nobody answered, the latest first. */
    static List<Warning> all(Reading tx) {
        return open(tx, NETWORK_WARNING.KEY_ID.in(tx.sql().select(NETWORK_KEY.ID).from(NETWORK_KEY)));
    }

    static List<Warning> of(Reading tx, String key) {
        return open(tx, NETWORK_WARNING.KEY_ID.eq(key));
    }

    private static List<Warning> open(Reading tx, Condition which) {
        return tx.sql().selectFrom(NETWORK_WARNING).where(NETWORK_WARNING.ANSWERED_AT.eq(0L), which).orderBy(NETWORK_WARNING.TOLD_AT.desc(), NETWORK_WARNING.KEY_ID, NETWORK_WARNING.LAB_ID).limit(MOST)
                .fetch(row -> new Warning(row.getKeyId(), row.getLabName(), row.getReason(), Instant.ofEpochMilli(row.getToldAt())));
    }

    /** Keeps what was not said before, or was with another reason: a bundle says again all that its sender ever said. */
    static void keep(Writing tx, TrustedLab sender, List<Arrivals.Distrusted> said, Instant now) {
        var table = NETWORK_WARNING;
        said.forEach(one -> {
            int fresh = tx.sql().insertInto(table).set(table.KEY_ID, one.key()).set(table.LAB_ID, sender.id()).set(table.LAB_NAME, sender.name()).set(table.REASON, one.reason()).set(table.TOLD_AT, now.toEpochMilli())
                    .onConflict(table.KEY_ID, table.LAB_ID).doUpdate().set(table.LAB_NAME, sender.name()).set(table.REASON, one.reason()).set(table.TOLD_AT, now.toEpochMilli()).set(table.ANSWERED_AT, 0L).where(table.REASON.ne(one.reason())).execute();
            if (fresh == 1) tx.did(new Ref(TrustedLab.KIND, one.key()), "warned", sender.name());
        });
    }

    /** Whoever trusts a key anew knows what was said of it. */
    static void answer(Writing tx, String keyId, Instant now) {
        tx.sql().update(NETWORK_WARNING).set(NETWORK_WARNING.ANSWERED_AT, now.toEpochMilli()).where(NETWORK_WARNING.KEY_ID.eq(keyId), NETWORK_WARNING.ANSWERED_AT.eq(0L)).execute();
    }
}
