// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_STRIKE;

import java.time.Instant;
import java.util.Map;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Failures of techniques in a row. */
final class StrikeTable {
    /** So many in a row, and it is not called any more. */
    static final int MOST = 3;

    private StrikeTable() {}

    static Map<String, Integer> all(Reading tx) {
        return tx.sql().selectFrom(SOURCING_STRIKE).fetchMap(SOURCING_STRIKE.TECHNIQUE, SOURCING_STRIKE.STRIKES);
    }

    static boolean isQuarantined(Reading tx, String technique) {
        return tx.sql().fetchExists(SOURCING_STRIKE, SOURCING_STRIKE.TECHNIQUE.eq(technique).and(SOURCING_STRIKE.STRIKES.ge(MOST)));
    }

    static void strike(Writing tx, String technique, String why, Instant now) {
        tx.sql().insertInto(SOURCING_STRIKE).set(SOURCING_STRIKE.TECHNIQUE, technique).set(SOURCING_STRIKE.STRIKES, 1).set(SOURCING_STRIKE.WHY, why).set(SOURCING_STRIKE.AT, now.toEpochMilli())
                .onConflict(SOURCING_STRIKE.TECHNIQUE).doUpdate().set(SOURCING_STRIKE.STRIKES, SOURCING_STRIKE.STRIKES.plus(1)).set(SOURCING_STRIKE.WHY, why).set(SOURCING_STRIKE.AT, now.toEpochMilli()).execute();
    }

    /** True where there were some. */
    static boolean forget(Writing tx, String technique) {
        return tx.sql().deleteFrom(SOURCING_STRIKE).where(SOURCING_STRIKE.TECHNIQUE.eq(technique)).execute() > 0;
    }
}
