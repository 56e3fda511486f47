// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.faisceau.network.db.Tables.NETWORK_WARNING;

import java.time.Instant;
import java.util.List;
import org.faisceau.network.api.Arrivals;
import org.faisceau.network.api.TrustedLab;
import org.faisceau.network.api.Warning;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** What others say of keys that are trusted here, in rows, within a transaction of a register. */
final class WarningTable {
    private static final int MOST = 500;

    private WarningTable() {}

    /** The latest first. */
    static List<Warning> all(Reading tx) {
        return tx.sql().selectFrom(NETWORK_WARNING).orderBy(NETWORK_WARNING.TOLD_AT.desc(), NETWORK_WARNING.KEY_ID, NETWORK_WARNING.LAB_ID).limit(MOST)
                .fetch(row -> new Warning(row.getKeyId(), row.getLabName(), row.getReason(), Instant.ofEpochMilli(row.getToldAt())));
    }

    /** Keeps what was not said before. */
    static void keep(Writing tx, TrustedLab sender, List<Arrivals.Distrusted> said, Instant now) {
        var table = NETWORK_WARNING;
        said.forEach(one -> {
            int fresh = tx.sql().insertInto(table).set(table.KEY_ID, one.lab().id()).set(table.LAB_ID, sender.id()).set(table.LAB_NAME, sender.name()).set(table.REASON, one.reason()).set(table.TOLD_AT, now.toEpochMilli()).onConflictDoNothing().execute();
            if (fresh == 1) tx.did(one.lab().ref(), "warned", sender.name());
        });
    }

    /** Whoever trusts a key anew knows what was said of it. */
    static void forget(Writing tx, String keyId) {
        tx.sql().deleteFrom(NETWORK_WARNING).where(NETWORK_WARNING.KEY_ID.eq(keyId)).execute();
    }
}
