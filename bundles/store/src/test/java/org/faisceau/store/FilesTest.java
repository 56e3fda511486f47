// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.Things.ANNE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.spi.Job;
import org.faisceau.store.api.StoredFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FilesTest {
    @TempDir Path folder;
    private final Hands clock = new Hands();
    private Database database;
    private SqlStore store;

    @BeforeEach
    void open() {
        database = new Database(new Place(folder.resolve("data"), ""), clock);
        store = new SqlStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepsAFileByItsContent() throws Exception {
        var file = keep("%PDF-1.7 plan", "plan.pdf");
        assertEquals("application/pdf", file.type());
        assertEquals(13, file.size());
        try (var in = store.files().open(file.hash()).orElseThrow()) {
            assertArrayEquals("%PDF-1.7 plan".getBytes(StandardCharsets.UTF_8), in.readAllBytes());
        }
        assertTrue(Files.exists(folder.resolve("data/files").resolve(file.hash().substring(0, 2)).resolve(file.hash())));
    }

    @Test
    void refusesAFileThatIsTooLong() throws Exception {
        assertEquals(Optional.empty(), store.files().keep(new ByteArrayInputStream(new byte[100_001]), "big", 100_000));
        try (var left = Files.list(folder.resolve("data/files"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void cleansTheName() {
        assertEquals("rapport annuel.pdf", keep("x", "C:\\temp\\rapport\u202e annuel.pdf").name());
        assertEquals("file", keep("x", "../..").name());
        assertEquals(150, keep("x", "é".repeat(400) + ".xlsx").name().length());
    }

    @Test
    void tellsTheTypeByContentAndNotByName() {
        assertEquals("text/plain", keep("<script>alert(1)</script>", "photo.png").type());
        assertEquals("application/octet-stream", keep("a\0b", "notes.txt").type());
    }

    @Test
    void listsWhatARecordNames() {
        var file = keep("minutes", "minutes.txt");
        write(file);
        assertEquals(List.of(file), store.files().of(Things.ref("1")));
        database.write(ANNE, tx -> {
            tx.drops(Things.ref("1"), file.hash());
            return true;
        });
        assertEquals(List.of(), store.files().of(Things.ref("1")));
    }

    @Test
    void refusesToNameWhatIsNotThere() {
        assertThrows(IllegalStateException.class, () -> write(new StoredFile("0".repeat(64), 1, "text/plain", "ghost.txt")));
    }

    @Test
    void sweepsWhatNoRecordHasNamedForTwoDays() throws Exception {
        var named = keep("named", "a.txt");
        var orphan = keep("orphan", "b.txt");
        write(named);
        new Sweep(database).run(new Once());
        assertTrue(store.files().open(orphan.hash()).isPresent());
        clock.forward(Duration.ofHours(49));
        new Sweep(database).run(new Once());
        assertFalse(store.files().open(orphan.hash()).isPresent());
        assertTrue(store.files().open(named.hash()).isPresent());
    }

    @Test
    void sweepsMoreThanIsLookedAtAtOnce() throws Exception {
        var named = keep("named", "a.txt");
        write(named);
        for (int at = 0; at < 1_010; at++) litter(String.format("%064x", at));
        clock.forward(Duration.ofHours(49));
        new Sweep(database).run(new Once());
        try (var left = Files.walk(folder.resolve("data/files"))) {
            assertEquals(List.of(named.hash()), left.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void sparesForTwoDaysWhatARecordHasJustDropped() throws Exception {
        var file = keep("minutes", "minutes.txt");
        write(file);
        clock.forward(Duration.ofHours(49));
        database.write(ANNE, tx -> {
            tx.drops(Things.ref("1"), file.hash());
            return true;
        });
        new Sweep(database).run(new Once());
        assertTrue(store.files().open(file.hash()).isPresent());
        clock.forward(Duration.ofHours(49));
        new Sweep(database).run(new Once());
        assertFalse(store.files().open(file.hash()).isPresent());
    }

    @Test
    void travelsInABackup() {
        write(keep("minutes", "minutes.txt"));
        var zip = folder.resolve("b.zip");
        new ZipBackup(database).to(zip);
        try (var elsewhere = OpenStore.at(folder.resolve("elsewhere"), "", clock)) {
            elsewhere.backup().from(zip);
            var file = elsewhere.store().files().of(Things.ref("1")).get(0);
            assertTrue(elsewhere.store().files().open(file.hash()).isPresent());
        }
    }

    private StoredFile keep(String content, String name) {
        return store.files().keep(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), name, 100_000).orElseThrow();
    }

    private void write(StoredFile file) {
        database.write(ANNE, tx -> {
            tx.names(Things.ref("1"), file);
            return true;
        });
    }

    private void litter(String hash) throws Exception {
        var file = folder.resolve("data/files").resolve(hash.substring(0, 2)).resolve(hash);
        Files.createDirectories(file.getParent());
        Files.setLastModifiedTime(Files.writeString(file, hash), FileTime.from(clock.instant()));
    }

    /** A run that nobody cancels. */
    private final class Once implements Job.Run {
        @Override
        public Clock clock() {
            return clock;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void progress(long done, long total) {}
    }

    @Test
    void tellsAFileWhoseNameSaysOtherwise() {
        var hash = "0".repeat(64);
        assertTrue(new StoredFile(hash, 1001, "application/octet-stream", "Exe.PDF").isMisnamed());
        assertTrue(new StoredFile(hash, 1, "text/plain", "offer.docx").isMisnamed());
        assertFalse(new StoredFile(hash, 1, "application/pdf", "offer.pdf").isMisnamed());
        assertFalse(new StoredFile(hash, 1, "application/zip", "offer.xlsx").isMisnamed());
        assertFalse(new StoredFile(hash, 1, "application/octet-stream", "notes").isMisnamed());
        assertEquals(2, new StoredFile(hash, 1001, "text/plain", "notes").kilobytes());
    }
}
