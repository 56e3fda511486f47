// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.db.Tables.STORE_HEAD;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.faisceau.kernel.api.Days;
import org.faisceau.store.api.SafeFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The signed seals in {@code <data>/seals}, one a day. */
final class Seals {
    private static final Logger LOG = LoggerFactory.getLogger(Seals.class);
    private final Database database;
    private final Path folder;

    Seals(Database database) {
        this.database = database;
        this.folder = database.place().seals();
    }

    /** Seals the day that ended last; does nothing where it is sealed, or the journal is empty. */
    void seal() {
        var day = Days.today(database.clock()).minusDays(1);
        var file = folder.resolve(day + ".json");
        var head = database.read(tx -> tx.sql().fetchSingle(STORE_HEAD));
        if (Files.exists(file) || head.getJournalSeq() == 0) return;
        var keys = new SealKey(database.place().secrets()).keys();
        try {
            SafeFile.write(file, Sealed.sign(day, head.getJournalSeq(), head.getJournalHash(), keys).text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("seal " + file, e);
        }
        LOG.info("sealed {} at journal entry {}", day, head.getJournalSeq());
    }

    /** Files that should be seals, newest first. */
    List<Path> files() {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted(Comparator.<Path>naturalOrder().reversed()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("seals in " + folder, e);
        }
    }

    /** @throws IllegalArgumentException when the file is no seal */
    static Sealed read(Path file) {
        try {
            return Sealed.of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("seal " + file, e);
        }
    }
}
