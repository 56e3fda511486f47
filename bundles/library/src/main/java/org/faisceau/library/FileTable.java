// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.db.Tables.LIBRARY_FILE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.WorkFile;
import org.faisceau.library.api.WorkFiles;
import org.faisceau.library.db.tables.records.LibraryFileRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.StoredFile;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;

/** Files of works in rows. A removed one stays named, so that its content stays, until it is forgotten. */
final class FileTable {
    private static final long THERE = 0;
    private static final int FORGOTTEN_MOST = 500;

    private FileTable() {}

    static List<WorkFile> of(Reading tx, String work) {
        return tx.sql().selectFrom(LIBRARY_FILE).where(LIBRARY_FILE.WORK_ID.eq(work), LIBRARY_FILE.REMOVED_AT.eq(THERE)).orderBy(LIBRARY_FILE.AT, LIBRARY_FILE.HASH).limit(WorkFiles.FILES_MAX).fetch(FileTable::file);
    }

    static Optional<WorkFile> find(Reading tx, String work, String hash, boolean isThere) {
        Condition state = isThere ? LIBRARY_FILE.REMOVED_AT.eq(THERE) : LIBRARY_FILE.REMOVED_AT.ne(THERE);
        return tx.sql().selectFrom(LIBRARY_FILE).where(LIBRARY_FILE.WORK_ID.eq(work), LIBRARY_FILE.HASH.eq(hash), state).fetchOptional(FileTable::file);
    }

    /** Writes one that is there. */
    static void put(Writing tx, WorkFile one) {
        var file = one.file();
        tx.names(new Ref(Work.KIND, one.work()), file);
        delete(tx, one.work(), file.hash());
        tx.sql().insertInto(LIBRARY_FILE).set(new LibraryFileRecord(one.work(), file.hash(), file.name(), file.size(), file.type(), one.account(), one.at().toEpochMilli(), THERE)).execute();
    }

    static void remove(Writing tx, String work, String hash, Instant now) {
        tx.sql().update(LIBRARY_FILE).set(LIBRARY_FILE.REMOVED_AT, now.toEpochMilli()).where(LIBRARY_FILE.WORK_ID.eq(work), LIBRARY_FILE.HASH.eq(hash)).execute();
    }

    /** Lets go of those removed before that moment; how many, at most one chunk. */
    static int forget(Writing tx, Instant before) {
        var gone = tx.sql().selectFrom(LIBRARY_FILE).where(LIBRARY_FILE.REMOVED_AT.ne(THERE), LIBRARY_FILE.REMOVED_AT.lt(before.toEpochMilli()))
                .orderBy(LIBRARY_FILE.REMOVED_AT, LIBRARY_FILE.WORK_ID, LIBRARY_FILE.HASH).limit(FORGOTTEN_MOST).fetch();
        for (var row : gone) {
            tx.drops(new Ref(Work.KIND, row.getWorkId()), row.getHash());
            delete(tx, row.getWorkId(), row.getHash());
        }
        return gone.size();
    }

    /** Lets go of all files of a work that goes. */
    static void drop(Writing tx, String work) {
        tx.sql().select(LIBRARY_FILE.HASH).from(LIBRARY_FILE).where(LIBRARY_FILE.WORK_ID.eq(work)).orderBy(LIBRARY_FILE.HASH).fetch(LIBRARY_FILE.HASH).forEach(hash -> tx.drops(new Ref(Work.KIND, work), hash));
    }

    private static void delete(Writing tx, String work, String hash) {
        tx.sql().deleteFrom(LIBRARY_FILE).where(LIBRARY_FILE.WORK_ID.eq(work), LIBRARY_FILE.HASH.eq(hash)).execute();
    }

    private static WorkFile file(LibraryFileRecord row) {
        return new WorkFile(row.getWorkId(), new StoredFile(row.getHash(), row.getSize(), row.getType(), row.getName()), row.getAccount(), Instant.ofEpochMilli(row.getAt()));
    }
}
