// SPDX-License-Identifier: Apache-2.0
package org.faisceau.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.faisceau.store.OpenStore;

/** Copies of one SQLite file. */
final class SqliteCopies {
    private static final String DATABASE = "faisceau.db";
    private static Path original;
    private static int size;

    private SqliteCopies() {}

    /** Copies into an empty folder; one that holds a database, of a store before, stays as it is. */
    static synchronized void pour(Path folder) {
        if (Mould.size() == 0 || Files.exists(folder.resolve(DATABASE))) return;
        try {
            if (size < Mould.size()) make();
            Files.createDirectories(folder);
            Files.copy(original.resolve(DATABASE), folder.resolve(DATABASE));
        } catch (IOException e) {
            throw new UncheckedIOException("no copy of the tables", e);
        }
    }

    private static void make() throws IOException {
        if (original == null) {
            original = Files.createTempDirectory("mould");
            Runtime.getRuntime().addShutdownHook(new Thread(SqliteCopies::remove));
        }
        size = Mould.size();
        Mould.fill(clock -> OpenStore.at(original, "", clock));
    }

    private static void remove() {
        try (var files = Files.walk(original)) {
            files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException("the original stays", e);
        }
    }
}
