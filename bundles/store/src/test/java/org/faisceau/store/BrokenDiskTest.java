// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.Things.ANNE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.faisceau.store.api.Journal.Verification;
import org.faisceau.store.api.StoreUnavailable.Reason;
import org.faisceau.store.api.StoreUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full or refuses writing: said in one word, nothing half written, and well again once the disk is. */
final class BrokenDiskTest {
    @TempDir Path folder;
    private final Hands hands = new Hands();
    private Database database;
    private Things things;

    @BeforeEach
    void open() {
        database = new Database(new Place(folder, ""), hands);
        things = new Things(new SqlStore(database));
        things.add(ANNE, "1", "Before");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void saysThatTheDiskIsFullAndRecovers() {
        writer("pragma max_page_count=1");
        assertEquals(Reason.FULL, refused(this::writeMuch));
        writer("pragma max_page_count=1000000");
        things.add(ANNE, "3", "After");
        assertEquals(List.of("Before", "After"), things.titles());
        assertEquals(new Verification.Intact(2, 0), new JournalBook(database).verify());
    }

    @Test
    void saysThatTheDiskIsReadOnlyAndGoesOnReading() {
        writer("pragma query_only=1");
        assertEquals(Reason.READ_ONLY, refused(() -> things.add(ANNE, "2", "Never")));
        assertEquals(List.of("Before"), things.titles());
        assertTrue(new SqlStore(database).answers());
    }

    @Test
    void looksAgainWhetherWritingWorks() {
        var probe = new WriteProbe(database);
        assertEquals(Optional.empty(), probe.refusal());
        writer("pragma query_only=1");
        assertEquals(Optional.empty(), probe.refusal());
        hands.forward(Duration.ofSeconds(11));
        assertEquals(Optional.of(Reason.READ_ONLY), probe.refusal());
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws Exception {
        var other = folder.resolve("other");
        Files.createDirectories(other);
        Files.write(other.resolve("faisceau.db"), new byte[4096 * 2]);
        Files.writeString(other.resolve("faisceau.db"), "this is a letter, not a database. ".repeat(200));
        assertEquals(Reason.UNREACHABLE, refused(() -> new Database(new Place(other, ""), new Hands())));
    }

    private static Reason refused(Runnable write) {
        return assertThrows(StoreUnavailable.class, write::run).reason();
    }

    private void writeMuch() {
        things.schema().write(ANNE, tx -> {
            for (int i = 0; i < 500; i++) Things.insert(tx, "much" + i, "x".repeat(1000), 0);
            return true;
        });
    }

    private void writer(String pragma) {
        database.bare(sql -> sql.execute(pragma));
    }
}
