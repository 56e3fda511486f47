// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_FOLLOW_UP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.FollowUp;
import org.faisceau.charters.api.FollowUps;
import org.faisceau.charters.db.tables.records.ChartersFollowUpRecord;
import org.faisceau.kernel.api.Days;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Meetings that follow stays, in rows; one that was taken away stays, and is shown no more. */
final class FollowUpTable {
    private static final int CHUNK = 500;

    private FollowUpTable() {}

    static List<FollowUp> of(Reading tx, String residency) {
        return tx.sql().selectFrom(CHARTERS_FOLLOW_UP).where(CHARTERS_FOLLOW_UP.RESIDENCY_ID.eq(residency), CHARTERS_FOLLOW_UP.REMOVED_AT.eq(0L))
                .orderBy(CHARTERS_FOLLOW_UP.HELD_ON.desc(), CHARTERS_FOLLOW_UP.ID.desc()).limit(FollowUps.MOST).fetch(FollowUpTable::meeting);
    }

    static Optional<FollowUp> find(Reading tx, String id, boolean isThere) {
        var which = isThere ? CHARTERS_FOLLOW_UP.REMOVED_AT.eq(0L) : CHARTERS_FOLLOW_UP.REMOVED_AT.ne(0L);
        return tx.sql().fetchOptional(CHARTERS_FOLLOW_UP, CHARTERS_FOLLOW_UP.ID.eq(id).and(which)).map(FollowUpTable::meeting);
    }

    static void insert(Writing tx, FollowUp one) {
        var content = one.content();
        tx.sql().insertInto(CHARTERS_FOLLOW_UP).set(new ChartersFollowUpRecord(one.id(), one.residency(), content.heldOn().toString(), content.who(), content.said(), Days.write(content.nextOn()), one.account(), 0L,
                one.version())).execute();
    }

    /** Its next version; false where somebody was faster. */
    static boolean update(Writing tx, FollowUp one) {
        var content = one.content();
        return tx.sql().update(CHARTERS_FOLLOW_UP).set(CHARTERS_FOLLOW_UP.HELD_ON, content.heldOn().toString()).set(CHARTERS_FOLLOW_UP.WHO, content.who()).set(CHARTERS_FOLLOW_UP.SAID, content.said())
                .set(CHARTERS_FOLLOW_UP.NEXT_ON, Days.write(content.nextOn())).set(CHARTERS_FOLLOW_UP.ACCOUNT, one.account()).set(CHARTERS_FOLLOW_UP.VERSION, one.version())
                .where(CHARTERS_FOLLOW_UP.ID.eq(one.id()), CHARTERS_FOLLOW_UP.VERSION.eq(one.version() - 1)).execute() == 1;
    }

    /** Takes it away, or back with 0; false where somebody was faster. */
    static boolean turn(Writing tx, String id, int seenVersion, long removedAt) {
        return tx.sql().update(CHARTERS_FOLLOW_UP).set(CHARTERS_FOLLOW_UP.REMOVED_AT, removedAt).set(CHARTERS_FOLLOW_UP.VERSION, seenVersion + 1)
                .where(CHARTERS_FOLLOW_UP.ID.eq(id), CHARTERS_FOLLOW_UP.VERSION.eq(seenVersion)).execute() == 1;
    }

    static int forget(Writing tx, Instant before) {
        var gone = tx.sql().select(CHARTERS_FOLLOW_UP.ID).from(CHARTERS_FOLLOW_UP).where(CHARTERS_FOLLOW_UP.REMOVED_AT.ne(0L), CHARTERS_FOLLOW_UP.REMOVED_AT.lt(before.toEpochMilli()))
                .orderBy(CHARTERS_FOLLOW_UP.REMOVED_AT, CHARTERS_FOLLOW_UP.ID).limit(CHUNK).fetch(CHARTERS_FOLLOW_UP.ID);
        return gone.isEmpty() ? 0 : tx.sql().deleteFrom(CHARTERS_FOLLOW_UP).where(CHARTERS_FOLLOW_UP.ID.in(gone)).execute();
    }

    private static FollowUp meeting(ChartersFollowUpRecord row) {
        return new FollowUp(row.getId(), row.getResidencyId(), new FollowUp.Content(LocalDate.parse(row.getHeldOn()), row.getWho(), row.getSaid(), Days.read(row.getNextOn())), row.getAccount(), row.getVersion());
    }
}
