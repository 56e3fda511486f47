// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.Things.ANNE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.faisceau.store.api.Journal.Verification;
import org.faisceau.store.api.StoreUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A restore that is interrupted, by an error or by a power cut, before the database is replaced and after. */
final class RestoringTest {
    @TempDir Path folder;
    private Place place;
    private Database database;
    private Path file;

    @BeforeEach
    void aDemonstrationWithASealBesideABackupOfRealData() throws IOException {
        place = new Place(folder.resolve("data"), "");
        file = folder.resolve("real.zip");
        open();
        things().add(ANNE, "1", "In the backup");
        new ZipBackup(database).to(file);
        things().add(ANNE, "2", "After the backup");
        new Seals(database).seal();
        Files.createFile(place.data().resolve("demo"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anErrorAtTheLastStepPutsAllBack() throws IOException {
        Files.createFile(Files.createDirectory(place.data().resolve("faisceau.db.before-restore")).resolve("in the way"));
        assertThrows(StoreUnavailable.class, () -> new ZipBackup(database).from(file));
        assertAllIsAsBefore();
    }

    @Test
    void aPowerCutBeforeTheDatabaseIsReplacedPutsAllBackAtTheNextStart() throws IOException {
        var beside = makeWay(false);
        Files.writeString(beside.database(), "the new one");
        assertFalse(Files.exists(place.data().resolve("demo")), "what comes is real: from here on the folder is not to be emptied");
        restart();
        assertAllIsAsBefore();
    }

    @Test
    void aPowerCutAfterTheDatabaseIsReplacedIsEndedAtTheNextStart() throws IOException {
        makeWay(false);
        restart();
        assertFalse(DemonstrationMark.isOn(place.data()));
        assertEquals(0, new JournalBook(database).seals(10).size());
        try (var there = Files.list(place.data())) {
            assertEquals(1, there.filter(path -> path.getFileName().toString().startsWith("seals-until-")).count());
        }
    }

    @Test
    void aPowerCutLeavesTheMarkToADemonstrationThatWasRestored() throws IOException {
        Files.delete(place.data().resolve("demo"));
        makeWay(true);
        restart();
        assertTrue(Files.exists(place.data().resolve("demo-restored")));
    }

    private void assertAllIsAsBefore() {
        assertEquals(List.of("In the backup", "After the backup"), things().titles());
        assertEquals(1, new JournalBook(database).seals(10).size());
        assertInstanceOf(Verification.Intact.class, new JournalBook(database).verify());
        assertTrue(Files.exists(place.data().resolve("demo")));
        assertFalse(Files.exists(place.data().resolve("restore")));
    }

    /** As far as a restore comes before it touches the database. */
    private Place makeWay(boolean isDemonstration) throws IOException {
        var swap = new Swap(place, database.clock());
        Files.createDirectories(swap.beside().data());
        swap.makeWay(isDemonstration);
        return swap.beside();
    }

    private void open() {
        database = new Database(place, new Hands());
    }

    private void restart() {
        database.close();
        open();
    }

    private Things things() {
        return new Things(new SqlStore(database));
    }
}
