// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_CHARTER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.db.tables.records.ChartersCharterRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;

/** Charters in rows. */
final class CharterTable {
    private CharterTable() {}

    static Optional<Charter> find(Reading tx, Actor actor, String id) {
        return tx.sql().fetchOptional(CHARTERS_CHARTER, CHARTERS_CHARTER.ID.eq(id).and(CHARTERS_CHARTER.BINNED_AT.eq(0L)).and(WhoMay.see(actor))).map(CharterTable::charter);
    }

    static List<Charter> of(Reading tx, String lab) {
        return tx.sql().selectFrom(CHARTERS_CHARTER).where(CHARTERS_CHARTER.LAB_ID.eq(lab), CHARTERS_CHARTER.BINNED_AT.eq(0L)).orderBy(CHARTERS_CHARTER.STARTS_ON).fetch(CharterTable::charter);
    }

    static List<Charter> all(Reading tx) {
        return tx.sql().selectFrom(CHARTERS_CHARTER).where(CHARTERS_CHARTER.BINNED_AT.eq(0L)).orderBy(CHARTERS_CHARTER.LAB_ID, CHARTERS_CHARTER.STARTS_ON).limit(1000).fetch(CharterTable::charter);
    }

    /** One more than any of the lab had, the bin included: what comes back keeps its own. */
    static int nextNumber(Reading tx, String lab) {
        return tx.sql().select(DSL.coalesce(DSL.max(CHARTERS_CHARTER.NUMBER), 0)).from(CHARTERS_CHARTER).where(CHARTERS_CHARTER.LAB_ID.eq(lab)).fetchSingle().value1() + 1;
    }

    static void insert(Writing tx, Actor actor, Charter charter, Instant at) {
        var terms = charter.terms();
        tx.sql().insertInto(CHARTERS_CHARTER).set(new ChartersCharterRecord(charter.id(), charter.lab(), charter.number(), terms.signedOn().toString(), terms.startsOn().toString(),
                terms.endsOn().toString(), terms.forBearer(), terms.forState(), terms.document(), actor.id(), at.toEpochMilli(), charter.version(), 0L, "")).execute();
    }

    /** Its next version; false where somebody was faster. */
    static boolean update(Writing tx, Charter charter) {
        var terms = charter.terms();
        return tx.sql().update(CHARTERS_CHARTER).set(CHARTERS_CHARTER.SIGNED_ON, terms.signedOn().toString()).set(CHARTERS_CHARTER.STARTS_ON, terms.startsOn().toString())
                .set(CHARTERS_CHARTER.ENDS_ON, terms.endsOn().toString()).set(CHARTERS_CHARTER.FOR_BEARER, terms.forBearer()).set(CHARTERS_CHARTER.FOR_STATE, terms.forState())
                .set(CHARTERS_CHARTER.DOCUMENT, terms.document()).set(CHARTERS_CHARTER.VERSION, charter.version())
                .where(CHARTERS_CHARTER.ID.eq(charter.id()), CHARTERS_CHARTER.VERSION.eq(charter.version() - 1)).execute() == 1;
    }

    private static Charter charter(ChartersCharterRecord row) {
        var terms = new Charter.Terms(LocalDate.parse(row.getSignedOn()), LocalDate.parse(row.getStartsOn()), LocalDate.parse(row.getEndsOn()), row.getForBearer(), row.getForState(), row.getDocument());
        return new Charter(row.getId(), row.getLabId(), row.getNumber(), terms, row.getVersion());
    }
}
