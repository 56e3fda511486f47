// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_BORROWED;
import static org.faisceau.needs.db.Tables.NEEDS_NEED;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.needs.api.Borrowed;
import org.faisceau.needs.db.tables.records.NeedsBorrowedRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Where needs were taken over from in rows, within a transaction of the register. */
final class BorrowedTable {
    private BorrowedTable() {}

    /** The needs of this row that were written here. */
    static Condition ownWords() {
        return NEEDS_NEED.ID.notIn(DSL.select(NEEDS_BORROWED.NEED_ID).from(NEEDS_BORROWED));
    }

    static Set<String> all(Reading tx) {
        return tx.sql().select(NEEDS_BORROWED.NEED_ID).from(NEEDS_BORROWED).fetchSet(NEEDS_BORROWED.NEED_ID);
    }

    static Optional<Borrowed> of(Reading tx, String need) {
        return tx.sql().selectFrom(NEEDS_BORROWED).where(NEEDS_BORROWED.NEED_ID.eq(need)).fetchOptional(BorrowedTable::borrowed);
    }

    static Optional<Borrowed> find(Reading tx, String lab, String item) {
        return tx.sql().selectFrom(NEEDS_BORROWED).where(NEEDS_BORROWED.LAB.eq(lab), NEEDS_BORROWED.ITEM.eq(item)).fetchOptional(BorrowedTable::borrowed);
    }

    /** For whom needs of a Living-Lab were recorded here last, whoever made one of them theirs since; empty before the first. */
    static Optional<String> organisation(Reading tx, String lab) {
        return tx.sql().select(NEEDS_BORROWED.ORGANISATION).from(NEEDS_BORROWED).where(NEEDS_BORROWED.LAB.eq(lab), NEEDS_BORROWED.ORGANISATION.ne(""))
                .orderBy(NEEDS_BORROWED.TAKEN_AT.desc(), NEEDS_BORROWED.NEED_ID.desc()).limit(1).fetchOptional(NEEDS_BORROWED.ORGANISATION);
    }

    static void insert(Writing tx, Actor actor, Borrowed one, String organisation) {
        var table = NEEDS_BORROWED;
        tx.sql().insertInto(table).set(table.NEED_ID, one.need()).set(table.LAB, one.lab()).set(table.LAB_NAME, one.labName()).set(table.ITEM, one.item()).set(table.AUTHORITY, one.authority())
                .set(table.REFERENCE, one.reference()).set(table.TAKEN_BY, actor.id()).set(table.TAKEN_AT, one.takenAt().toEpochMilli()).set(table.GONE_AT, 0L).set(table.ORGANISATION, organisation).execute();
    }

    /** Follows a need where two organisations become one. */
    static void move(Writing tx, String need, String from, String to) {
        tx.sql().update(NEEDS_BORROWED).set(NEEDS_BORROWED.ORGANISATION, to).where(NEEDS_BORROWED.NEED_ID.eq(need), NEEDS_BORROWED.ORGANISATION.eq(from)).execute();
    }

    /** What it says of itself there now. */
    static void bringUp(Writing tx, Borrowed one) {
        var table = NEEDS_BORROWED;
        tx.sql().update(table).set(table.LAB_NAME, one.labName()).set(table.AUTHORITY, one.authority()).set(table.REFERENCE, one.reference()).set(table.GONE_AT, 0L).where(table.NEED_ID.eq(one.need())).execute();
    }

    static void gone(Writing tx, String need, Instant now) {
        tx.sql().update(NEEDS_BORROWED).set(NEEDS_BORROWED.GONE_AT, now.toEpochMilli()).where(NEEDS_BORROWED.NEED_ID.eq(need), NEEDS_BORROWED.GONE_AT.eq(0L)).execute();
    }

    private static Borrowed borrowed(NeedsBorrowedRecord row) {
        var gone = Optional.of(row.getGoneAt()).filter(at -> at > 0).map(Instant::ofEpochMilli);
        return new Borrowed(row.getNeedId(), row.getLab(), row.getLabName(), row.getItem(), row.getAuthority(), row.getReference(), Instant.ofEpochMilli(row.getTakenAt()), gone);
    }
}
