// SPDX-License-Identifier: Apache-2.0
package org.faisceau.testkit;

import java.nio.file.Path;
import java.time.Clock;
import org.faisceau.store.OpenStore;
import org.faisceau.store.api.Changes;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Signing;
import org.faisceau.store.api.Store;

/**
 * A real store for one test: SQLite in a temporary folder, or a database of its own on the PostgreSQL server that the system
 * property {@code faisceau.test.database} names a database of, so that the same tests hold on both.
 */
public final class TemporaryStore implements AutoCloseable {
    private static final String SERVER = System.getProperty("faisceau.test.database", "");
    private final Path folder;
    private final Clock clock;
    private final String url;
    private final Mould mould;
    private OpenStore open;

    private TemporaryStore(Path folder, Clock clock, Mould mould) {
        this.folder = folder;
        this.clock = clock;
        this.mould = mould;
        this.url = SERVER.isEmpty() ? "" : PostgresCopies.pour(mould, SERVER, folder);
        if (url.isEmpty()) SqliteCopies.pour(mould, folder);
        this.open = OpenStore.at(folder, url, clock);
    }

    /** Opens an empty one; the folder is JUnit's {@code @TempDir}. */
    public static TemporaryStore in(Path folder, Clock clock) {
        return new TemporaryStore(folder, clock, Mould.ofCaller());
    }

    public Store store() {
        return new LearningStore(open.store(), mould);
    }

    public Changes changes() {
        return open.changes();
    }

    public Journal journal() {
        return open.journal();
    }

    public Signing signing() {
        return open.signing();
    }

    /** As after a restart: closed, and opened on the same data. Services made from the old store are dead. */
    public void reopen() {
        open.close();
        open = OpenStore.at(folder, url, clock);
    }

    @Override
    public void close() {
        open.close();
        if (!url.isEmpty()) PostgresCopies.drop(SERVER, url);
    }
}
