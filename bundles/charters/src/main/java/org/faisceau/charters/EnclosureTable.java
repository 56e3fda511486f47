// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_ENCLOSURE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.Enclosure;
import org.faisceau.charters.api.Enclosures;
import org.faisceau.charters.db.tables.records.ChartersEnclosureRecord;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.StoredFile;
import org.faisceau.store.api.Writing;

/** Papers in rows. A removed one stays named, so that its content stays, until it is forgotten. */
final class EnclosureTable {
    private static final int OF_LAB_MOST = 2000;
    private static final int FORGOTTEN_MOST = 500;

    private EnclosureTable() {}

    static List<Enclosure> of(Reading tx, Ref owner) {
        return tx.sql().selectFrom(CHARTERS_ENCLOSURE).where(CHARTERS_ENCLOSURE.OWNER.eq(owner.toString()), CHARTERS_ENCLOSURE.REMOVED_AT.eq(0L))
                .orderBy(CHARTERS_ENCLOSURE.AT, CHARTERS_ENCLOSURE.HASH).limit(Enclosures.MOST).fetch(EnclosureTable::paper);
    }

    static List<Enclosure> ofLab(Reading tx, String lab) {
        return tx.sql().selectFrom(CHARTERS_ENCLOSURE).where(CHARTERS_ENCLOSURE.LAB_ID.eq(lab), CHARTERS_ENCLOSURE.REMOVED_AT.eq(0L))
                .orderBy(CHARTERS_ENCLOSURE.OWNER, CHARTERS_ENCLOSURE.HASH).limit(OF_LAB_MOST).fetch(EnclosureTable::paper);
    }

    static Optional<Enclosure> find(Reading tx, Ref owner, String hash, boolean isThere) {
        var which = isThere ? CHARTERS_ENCLOSURE.REMOVED_AT.eq(0L) : CHARTERS_ENCLOSURE.REMOVED_AT.ne(0L);
        return tx.sql().fetchOptional(CHARTERS_ENCLOSURE, CHARTERS_ENCLOSURE.OWNER.eq(owner.toString()).and(CHARTERS_ENCLOSURE.HASH.eq(hash)).and(which)).map(EnclosureTable::paper);
    }

    static void put(Writing tx, Enclosure one) {
        var file = one.file();
        tx.names(one.owner(), file);
        delete(tx, one.owner().toString(), file.hash());
        tx.sql().insertInto(CHARTERS_ENCLOSURE).set(new ChartersEnclosureRecord(one.owner().toString(), file.hash(), one.lab(), file.name(), file.size(), file.type(), one.account(), one.at().toEpochMilli(), 0L))
                .execute();
    }

    static void remove(Writing tx, Enclosure one, Instant now) {
        tx.sql().update(CHARTERS_ENCLOSURE).set(CHARTERS_ENCLOSURE.REMOVED_AT, now.toEpochMilli()).where(CHARTERS_ENCLOSURE.OWNER.eq(one.owner().toString()), CHARTERS_ENCLOSURE.HASH.eq(one.file().hash())).execute();
    }

    /** Lets go of papers removed before that moment; how many, at most one chunk. */
    static int forget(Writing tx, Instant before) {
        var gone = tx.sql().selectFrom(CHARTERS_ENCLOSURE).where(CHARTERS_ENCLOSURE.REMOVED_AT.ne(0L), CHARTERS_ENCLOSURE.REMOVED_AT.lt(before.toEpochMilli()))
                .orderBy(CHARTERS_ENCLOSURE.REMOVED_AT, CHARTERS_ENCLOSURE.OWNER, CHARTERS_ENCLOSURE.HASH).limit(FORGOTTEN_MOST).fetch();
        gone.forEach(row -> let(tx, row.getOwner(), row.getHash()));
        return gone.size();
    }

    /** Lets go of all papers of a record that goes. */
    static void drop(Writing tx, Ref owner) {
        tx.sql().select(CHARTERS_ENCLOSURE.HASH).from(CHARTERS_ENCLOSURE).where(CHARTERS_ENCLOSURE.OWNER.eq(owner.toString())).orderBy(CHARTERS_ENCLOSURE.HASH).fetch(CHARTERS_ENCLOSURE.HASH)
                .forEach(hash -> let(tx, owner.toString(), hash));
    }

    /** Lets go of all papers of a lab that goes, whatever record had them. */
    static void dropAll(Writing tx, String lab) {
        tx.sql().selectFrom(CHARTERS_ENCLOSURE).where(CHARTERS_ENCLOSURE.LAB_ID.eq(lab)).orderBy(CHARTERS_ENCLOSURE.OWNER, CHARTERS_ENCLOSURE.HASH).fetch().forEach(row -> let(tx, row.getOwner(), row.getHash()));
    }

    private static void let(Writing tx, String owner, String hash) {
        tx.drops(Ref.of(owner), hash);
        delete(tx, owner, hash);
    }

    private static void delete(Writing tx, String owner, String hash) {
        tx.sql().deleteFrom(CHARTERS_ENCLOSURE).where(CHARTERS_ENCLOSURE.OWNER.eq(owner), CHARTERS_ENCLOSURE.HASH.eq(hash)).execute();
    }

    private static Enclosure paper(ChartersEnclosureRecord row) {
        return new Enclosure(Ref.of(row.getOwner()), row.getLabId(), new StoredFile(row.getHash(), row.getSize(), row.getType(), row.getName()), row.getAccount(), Instant.ofEpochMilli(row.getAt()));
    }
}
