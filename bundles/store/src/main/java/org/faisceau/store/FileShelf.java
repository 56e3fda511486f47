// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.db.Tables.STORE_FILE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.StoredFile;
import org.faisceau.store.api.StoredFiles;
import org.jooq.DSLContext;

/** The files and who names them. */
final class FileShelf implements StoredFiles {
    private static final int MOST = 200;
    private final Database database;
    private final FileFolder folder;

    FileShelf(Database database) {
        this.database = database;
        this.folder = new FileFolder(database.place().files());
    }

    @Override
    public Optional<StoredFile> keep(InputStream in, String name, long most) {
        if (most < 1) throw new IllegalArgumentException("most: 1 or more, got " + most);
        return folder.keep(in, most, database.clock().instant())
                .map(kept -> new StoredFile(kept.hash(), kept.size(), MediaType.of(kept.head()), FileName.clean(name)));
    }

    @Override
    public Optional<InputStream> open(String hash) {
        if (!hash.matches("[0-9a-f]{64}")) return Optional.empty();
        try {
            var file = folder.path(hash);
            return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
        } catch (IOException e) {
            throw Faults.ofFile("cannot read file " + hash, e);
        }
    }

    @Override
    public List<StoredFile> of(Ref ref) {
        return database.read(tx -> tx.sql().selectFrom(STORE_FILE)
                .where(STORE_FILE.KIND.eq(ref.kind()), STORE_FILE.RECORD.eq(ref.id()))
                .orderBy(STORE_FILE.AT, STORE_FILE.HASH).limit(MOST)
                .fetch(row -> new StoredFile(row.getHash(), row.getSize(), row.getType(), row.getName())));
    }

    void name(DSLContext sql, Ref ref, StoredFile file) {
        if (!Files.exists(folder.path(file.hash()))) throw new IllegalStateException("file " + file.hash() + " is not there: keep it first");
        sql.insertInto(STORE_FILE, STORE_FILE.HASH, STORE_FILE.KIND, STORE_FILE.RECORD, STORE_FILE.NAME, STORE_FILE.TYPE, STORE_FILE.SIZE, STORE_FILE.AT)
                .values(file.hash(), ref.kind(), ref.id(), file.name(), file.type(), file.size(), database.clock().millis())
                .onConflict(STORE_FILE.HASH, STORE_FILE.KIND, STORE_FILE.RECORD).doUpdate().set(STORE_FILE.NAME, file.name()).execute();
    }

    /** It is spared by the sweep for as long as one that was just kept: a backup under way may have a record that names it. */
    void drop(DSLContext sql, Ref ref, String hash) {
        sql.deleteFrom(STORE_FILE).where(STORE_FILE.HASH.eq(hash), STORE_FILE.KIND.eq(ref.kind()), STORE_FILE.RECORD.eq(ref.id())).execute();
        folder.spare(hash, database.clock().instant());
    }
}
