// SPDX-License-Identifier: Apache-2.0
package org.faisceau.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.faisceau.store.OpenStore;

/** Copies of original SQLite files. */
final class SqliteCopies {
    private static final String DATABASE = "faisceau.db";
    /** How many bundles' tables the original of each mould has. */
    private static final Map<String, Integer> SIZES = new HashMap<>();
    private static Path originals;

    private SqliteCopies() {}

    /** Copies into an empty folder; one that holds a database, of a store before, stays as it is. */
    static synchronized void pour(Mould mould, Path folder) {
        if (mould.size() == 0 || Files.exists(folder.resolve(DATABASE))) return;
        try {
            if (originals == null) originals = made();
            var original = originals.resolve(mould.name());
            int size = mould.size();
            if (SIZES.getOrDefault(mould.name(), 0) < size) mould.fill(clock -> OpenStore.at(original, "", clock));
            SIZES.put(mould.name(), size);
            Files.createDirectories(folder);
            Files.copy(original.resolve(DATABASE), folder.resolve(DATABASE));
        } catch (IOException e) {
            throw new UncheckedIOException("no copy of the tables", e);
        }
    }

    private static Path made() throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(SqliteCopies::remove));
        return Files.createTempDirectory("mould");
    }

    private static void remove() {
        try (var files = Files.walk(originals)) {
            files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException("the originals stay", e);
        }
    }
}
