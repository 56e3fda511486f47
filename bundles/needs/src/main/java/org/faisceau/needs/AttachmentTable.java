// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_ATTACHMENT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.Attachment;
import org.faisceau.needs.api.Attachments;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.db.tables.records.NeedsAttachmentRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.StoredFile;
import org.faisceau.store.api.Writing;

/** The rows of pieces, within a transaction of the register. A removed piece stays named, so that its content stays, until it is forgotten. */
final class AttachmentTable {
    private static final long THERE = 0;
    private static final int FORGOTTEN_MOST = 500;

    private AttachmentTable() {}

    static List<Attachment> of(Reading tx, String need) {
        return tx.sql().selectFrom(NEEDS_ATTACHMENT).where(NEEDS_ATTACHMENT.NEED_ID.eq(need), NEEDS_ATTACHMENT.REMOVED_AT.eq(THERE))
                .orderBy(NEEDS_ATTACHMENT.AT, NEEDS_ATTACHMENT.HASH).limit(Attachments.PIECES_MAX).fetch(AttachmentTable::attachment);
    }

    static Optional<Attachment> removed(Reading tx, String need, String hash) {
        return tx.sql().selectFrom(NEEDS_ATTACHMENT).where(NEEDS_ATTACHMENT.NEED_ID.eq(need), NEEDS_ATTACHMENT.HASH.eq(hash), NEEDS_ATTACHMENT.REMOVED_AT.ne(THERE))
                .fetchOptional(AttachmentTable::attachment);
    }

    /** Writes a piece that is there. */
    static void put(Writing tx, Need need, Attachment piece) {
        var file = piece.file();
        tx.names(need.ref(), file);
        delete(tx, need.id(), file.hash());
        tx.sql().insertInto(NEEDS_ATTACHMENT).set(new NeedsAttachmentRecord(need.id(), file.hash(), file.name(), file.size(), file.type(),
                piece.isInternal(), piece.account(), piece.at().toEpochMilli(), THERE)).execute();
    }

    static void remove(Writing tx, String need, String hash, Instant now) {
        tx.sql().update(NEEDS_ATTACHMENT).set(NEEDS_ATTACHMENT.REMOVED_AT, now.toEpochMilli())
                .where(NEEDS_ATTACHMENT.NEED_ID.eq(need), NEEDS_ATTACHMENT.HASH.eq(hash)).execute();
    }

    /** Lets go of pieces removed before that moment; how many, at most one chunk. */
    static int forget(Writing tx, Instant before) {
        var gone = tx.sql().selectFrom(NEEDS_ATTACHMENT)
                .where(NEEDS_ATTACHMENT.REMOVED_AT.ne(THERE), NEEDS_ATTACHMENT.REMOVED_AT.lt(before.toEpochMilli())).orderBy(NEEDS_ATTACHMENT.REMOVED_AT, NEEDS_ATTACHMENT.NEED_ID, NEEDS_ATTACHMENT.HASH).limit(FORGOTTEN_MOST).fetch();
        for (var row : gone) {
            tx.drops(new Ref(Need.KIND, row.getNeedId()), row.getHash());
            delete(tx, row.getNeedId(), row.getHash());
        }
        return gone.size();
    }

    /** Lets go of all pieces of a need that goes. */
    static void drop(Writing tx, String need) {
        tx.sql().select(NEEDS_ATTACHMENT.HASH).from(NEEDS_ATTACHMENT).where(NEEDS_ATTACHMENT.NEED_ID.eq(need)).orderBy(NEEDS_ATTACHMENT.HASH).fetch(NEEDS_ATTACHMENT.HASH)
                .forEach(hash -> tx.drops(new Ref(Need.KIND, need), hash));
    }

    private static void delete(Writing tx, String need, String hash) {
        tx.sql().deleteFrom(NEEDS_ATTACHMENT).where(NEEDS_ATTACHMENT.NEED_ID.eq(need), NEEDS_ATTACHMENT.HASH.eq(hash)).execute();
    }

    private static Attachment attachment(NeedsAttachmentRecord row) {
        return new Attachment(row.getNeedId(), new StoredFile(row.getHash(), row.getSize(), row.getType(), row.getName()), row.getInternal(),
                row.getAccount(), Instant.ofEpochMilli(row.getAt()));
    }
}
