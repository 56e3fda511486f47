// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.nio.file.Path;
import java.time.Clock;
import org.faisceau.store.api.Backup;
import org.faisceau.store.api.Changes;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Signing;
import org.faisceau.store.api.Store;

/** The store without a framework: for tests, benchmarks and tools. Nothing runs by itself in it but the change log's watches. */
public final class OpenStore implements AutoCloseable {
    private final Database database;
    private final SqlStore store;
    private final ChangeLog changes;
    private final JournalBook journal;

    private OpenStore(Place place, Clock clock) {
        database = new Database(place, clock);
        store = new SqlStore(database);
        changes = new ChangeLog(database);
        journal = new JournalBook(database);
    }

    /**
     * Opens, and makes what is missing.
     *
     * @param data the data folder; files and seals lie there on either engine
     * @param url {@code jdbc:postgresql://…}, whose {@code currentSchema} is made if missing; empty for SQLite in the folder
     */
    public static OpenStore at(Path data, String url, Clock clock) {
        return new OpenStore(new Place(data, url), clock);
    }

    public Store store() {
        return store;
    }

    public Changes changes() {
        return changes;
    }

    public Journal journal() {
        return journal;
    }

    public Signing signing() {
        return new OwnSigning(database.place());
    }

    public Backup backup() {
        return new ZipBackup(database);
    }

    @Override
    public void close() {
        changes.close();
        database.close();
    }
}
