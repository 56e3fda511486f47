// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import static org.faisceau.rules.db.Tables.RULES_KEY;

import java.time.Instant;
import java.util.List;
import org.faisceau.rules.api.TrustedKey;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** The rows of trusted keys: within a transaction of the exchange. */
final class TrustList {
    private static final int MOST = 200;

    private TrustList() {}

    static List<TrustedKey> all(Reading tx) {
        return tx.sql().selectFrom(RULES_KEY).orderBy(RULES_KEY.NAME, RULES_KEY.ID).limit(MOST)
                .fetch(row -> new TrustedKey(row.getId(), row.getName(), row.getPublicKey(), row.getAddedBy(), Instant.ofEpochMilli(row.getAddedAt())));
    }

    static boolean add(Writing tx, TrustedKey key) {
        int added = tx.sql().insertInto(RULES_KEY).set(RULES_KEY.ID, key.id()).set(RULES_KEY.NAME, key.name()).set(RULES_KEY.PUBLIC_KEY, key.publicKey())
                .set(RULES_KEY.ADDED_BY, key.by()).set(RULES_KEY.ADDED_AT, key.at().toEpochMilli()).onConflict(RULES_KEY.ID).doNothing().execute();
        if (added == 1) tx.changed(key.ref(), "created", "", key.name());
        return added == 1;
    }

    static boolean remove(Writing tx, TrustedKey key) {
        int removed = tx.sql().deleteFrom(RULES_KEY).where(RULES_KEY.ID.eq(key.id())).execute();
        if (removed == 1) tx.changed(key.ref(), "name", key.name(), "");
        return removed == 1;
    }
}
