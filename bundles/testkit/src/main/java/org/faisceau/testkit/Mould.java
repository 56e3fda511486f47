// SPDX-License-Identifier: Apache-2.0
package org.faisceau.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.faisceau.store.OpenStore;

/**
 * A SQLite database that has every table the tests of this Java asked for and no row but those of the migrations. A test's store begins as a
 * copy of it: making the tables anew takes longer than most tests.
 */
final class Mould {
    private static final String DATABASE = "faisceau.db";
    /** Whose tables, by the bundle's word. */
    private static final Map<String, Class<?>> ASKED = new LinkedHashMap<>();
    private static Path cast;
    private static boolean isWhole;

    private Mould() {}

    /** Remembers tables for the next copies. */
    static synchronized void learn(String word, Class<?> owner) {
        if (ASKED.putIfAbsent(word, owner) == null) isWhole = false;
    }

    /** Copies into an empty folder; one that holds a database, of a store before, stays as it is. */
    static synchronized void pour(Path folder) {
        if (ASKED.isEmpty() || Files.exists(folder.resolve(DATABASE))) return;
        try {
            if (!isWhole) make();
            Files.createDirectories(folder);
            Files.copy(cast.resolve(DATABASE), folder.resolve(DATABASE));
        } catch (IOException e) {
            throw new UncheckedIOException("no copy of the tables", e);
        }
    }

    private static void make() throws IOException {
        if (cast == null) {
            cast = Files.createTempDirectory("mould");
            Runtime.getRuntime().addShutdownHook(new Thread(Mould::remove));
        }
        try (var open = OpenStore.at(cast, "", Clock.systemUTC())) {
            ASKED.forEach(open.store()::schema);
        }
        isWhole = true;
    }

    private static void remove() {
        try (var files = Files.walk(cast)) {
            files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException("the mould stays", e);
        }
    }
}
