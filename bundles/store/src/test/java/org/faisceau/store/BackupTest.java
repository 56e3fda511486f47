// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.Things.ANNE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.faisceau.kernel.spi.Command;
import org.faisceau.store.api.Journal.Verification;
import org.faisceau.store.api.StoreUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
final class BackupTest {
    @Parameter TestEngine engine;
    @TempDir Path folder;
    private Place place;
    private OpenStore open;
    private Things things;
    private Path file;

    @BeforeEach
    void oneThingBackedUp() {
        place = engine.in(folder.resolve("data"));
        open = TestEngine.open(place, new Hands());
        things = new Things(open.store());
        things.add(ANNE, "1", "In the backup");
        file = folder.resolve("out/monday.zip");
        open.backup().to(file);
        things.add(ANNE, "2", "After the backup");
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void bringsBackWhatWasThereWhileItRuns() {
        open.backup().from(file);
        assertEquals(List.of("In the backup"), things.titles());
        assertEquals("restored", open.journal().latest(0, 1).get(0).action());
        assertInstanceOf(Verification.Intact.class, open.journal().verify());
    }

    @Test
    void goesOnWritingAfterARestore() {
        open.backup().from(file);
        things.add(ANNE, "3", "After the restore");
        open.close();
        open = TestEngine.open(place, new Hands());
        assertEquals(List.of("In the backup", "After the restore"), new Things(open.store()).titles());
    }

    @Test
    void tellsFollowersToRebuild() {
        long before = open.changes().head();
        open.backup().from(file);
        assertThrows(IllegalStateException.class, () -> open.changes().after(before, 10));
        assertEquals(List.of(), open.changes().after(open.changes().head(), 10));
    }

    @ParameterizedTest
    @EnumSource(TestEngine.class)
    void restoresIntoAnEmptyPlaceOfEitherEngine(TestEngine other) {
        try (var elsewhere = TestEngine.open(other.in(folder.resolve("elsewhere")), new Hands())) {
            var there = new Things(elsewhere.store());
            elsewhere.backup().from(file);
            assertEquals(List.of("In the backup"), there.titles());
            assertEquals(List.of(true), there.schema().read(tx -> tx.sql().select(Things.IS_OPEN).from(Things.THING).fetch(Things.IS_OPEN)));
            assertInstanceOf(Verification.Intact.class, elsewhere.journal().verify());
        }
    }

    @Test
    void realDataIsNoDemonstrationWhereverItIsRestored() throws Exception {
        Files.createFile(Files.createDirectories(place.data()).resolve("demo"));
        open.backup().from(file);
        assertFalse(Files.exists(place.data().resolve("demo")));
    }

    @Test
    void aDemonstrationStaysOneWhereverItIsRestored() throws Exception {
        Files.createFile(Files.createDirectories(place.data()).resolve("demo"));
        open.backup().to(file);
        open.backup().from(file);
        assertTrue(Files.exists(place.data().resolve("demo")));
        Files.delete(place.data().resolve("demo"));
        open.backup().from(file);
        assertTrue(Files.exists(place.data().resolve("demo-restored")));
        assertFalse(Files.exists(place.data().resolve("demo")));
    }

    @Test
    void changesNothingWhenTheFileIsNoBackup() throws Exception {
        var other = Files.writeString(folder.resolve("other.zip"), "not a zip at all");
        assertThrows(IllegalArgumentException.class, () -> open.backup().from(other));
        assertEquals(List.of("In the backup", "After the backup"), things.titles());
    }

    @Test
    void changesNothingWhenTheBackupIsDamaged() throws Exception {
        var bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, bytes.length / 3, bytes.length / 2, (byte) 0);
        var damaged = Files.write(folder.resolve("damaged.zip"), bytes);
        assertThrows(RuntimeException.class, () -> open.backup().from(damaged));
        assertEquals(List.of("In the backup", "After the backup"), things.titles());
        assertFalse(Files.exists(folder.resolve("data/restore")));
    }

    @Test
    void leavesNoHalfFileWhenTheTargetCannotBeWritten() throws Exception {
        var blocked = Files.writeString(folder.resolve("blocked"), "a file, not a folder");
        assertThrows(StoreUnavailable.class, () -> open.backup().to(blocked.resolve("monday.zip")));
    }

    @Test
    void sealsOfTheUndoneTimeMakeWay() {
        try (var database = new Database(place, new Hands())) {
            new Seals(database).seal();
        }
        assertEquals(1, open.journal().seals(10).size());
        open.backup().from(file);
        assertEquals(0, open.journal().seals(10).size());
        assertInstanceOf(Verification.Intact.class, open.journal().verify());
    }

    @Test
    void overwritesAFileOnRequestOnly() throws Exception {
        var there = Files.writeString(folder.resolve("there.zip"), "of last week");
        var err = new ByteArrayOutputStream();
        var print = new PrintStream(err, true, StandardCharsets.UTF_8);
        var command = new BackupCommand(open.backup());
        assertEquals(Command.REFUSED, command.run(List.of(there.toString()), print, print));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("say --replace"));
        assertEquals("of last week", Files.readString(there));
        assertEquals(Command.DONE, command.run(List.of("--replace", there.toString()), print, print));
    }

    @Test
    void answersTheCommandsInASentence() {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertEquals(Command.DONE, new BackupCommand(open.backup()).run(List.of(folder.resolve("b.zip").toString()), print, print));
        assertEquals(Command.DONE, new RestoreCommand(open.backup()).run(List.of(folder.resolve("b.zip").toString()), print, print));
        assertEquals(Command.REFUSED, new RestoreCommand(open.backup()).run(List.of("/nowhere/b.zip"), print, print));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("cannot be read."));
    }
}
