// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_RESIDENCY;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.faisceau.charters.api.Decision;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;

/** What was decided on stays, in their rows. */
final class DecisionTable {
    private DecisionTable() {}

    static Map<String, Decision> of(Reading tx, Condition which) {
        return tx.sql().select(CHARTERS_RESIDENCY.ID, CHARTERS_RESIDENCY.DECIDED_BY, CHARTERS_RESIDENCY.DECIDED_ON, CHARTERS_RESIDENCY.DECIDED_WHY).from(CHARTERS_RESIDENCY)
                .where(which, CHARTERS_RESIDENCY.DECIDED_ON.ne("")).orderBy(CHARTERS_RESIDENCY.ID).limit(ResidencyTable.MOST).fetch().stream()
                .collect(Collectors.toMap(row -> row.value1(), row -> new Decision(row.value2(), LocalDate.parse(row.value3()), row.value4())));
    }

    /** Beside the row's next version, which the same transaction wrote. */
    static void put(Writing tx, String residency, Decision decision) {
        set(tx, residency, decision.account(), decision.on().toString(), decision.why());
    }

    /** Of an application that somebody else than its company took back: who, without a decision. */
    static void withdrawnBy(Writing tx, String residency, String account) {
        set(tx, residency, account, "", "");
    }

    static void clear(Writing tx, String residency) {
        set(tx, residency, "", "", "");
    }

    private static void set(Writing tx, String residency, String account, String on, String why) {
        tx.sql().update(CHARTERS_RESIDENCY).set(CHARTERS_RESIDENCY.DECIDED_BY, account).set(CHARTERS_RESIDENCY.DECIDED_ON, on).set(CHARTERS_RESIDENCY.DECIDED_WHY, why)
                .where(CHARTERS_RESIDENCY.ID.eq(residency)).execute();
    }
}
