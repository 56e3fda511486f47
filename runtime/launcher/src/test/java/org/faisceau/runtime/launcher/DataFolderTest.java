// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path path;

    @Test
    void onlyOneHolds() throws IOException {
        var folder = new DataFolder(path);
        try (var lock = folder.lock().orElseThrow()) {
            assertTrue(lock.isValid());
            assertEquals(Optional.empty(), new DataFolder(path).lock());
        }
    }

    @Test
    void theDemonstrationClaimsAnEmptyFolder() {
        var folder = new DataFolder(path);
        folder.claimForDemo();
        assertTrue(folder.isDemo());
    }

    @Test
    void theDemonstrationTakesNoFolderThatHoldsData() throws IOException {
        Files.createFile(path.resolve("faisceau.sqlite"));
        assertThrows(Refusal.class, new DataFolder(path)::claimForDemo);
    }

    @Test
    void theDemonstrationLeavesNothingButTheOperatorsSettings() throws IOException {
        var folder = new DataFolder(path);
        folder.claimForDemo();
        Files.createDirectories(path.resolve("etc"));
        for (var name : List.of("etc/faisceau.properties", "etc/seal.key", "faisceau.db", "demo-leaving", "run.lock")) Files.createFile(path.resolve(name));
        Files.createDirectories(path.resolve("files/ab"));
        Files.createFile(path.resolve("files/ab/abcd"));
        folder.endDemo();
        try (var left = Files.walk(path)) {
            assertEquals(List.of("", "etc", "etc/faisceau.properties", "run.lock"), left.map(file -> path.relativize(file).toString()).sorted().toList());
        }
    }

    @Test
    void aDemonstrationThatWasRestoredHereEmptiesNothing() throws IOException {
        for (var name : List.of("demo-restored", "demo-leaving", "faisceau.db")) Files.createFile(path.resolve(name));
        var folder = new DataFolder(path);
        folder.endDemo();
        assertTrue(folder.holdsDemo() && Files.exists(path.resolve("faisceau.db")));
    }

    @Test
    void aFolderThatHoldsRealDataIsNeverEmptied() throws IOException {
        Files.createFile(path.resolve("demo-leaving"));
        Files.createFile(path.resolve("faisceau.db"));
        new DataFolder(path).endDemo();
        assertTrue(Files.exists(path.resolve("faisceau.db")));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        var file = Files.createFile(path.resolve("file"));
        assertThrows(Refusal.class, () -> new DataFolder(file));
    }

    @Test
    void whatIsWrittenForCommandsIsForTheOwnerAlone() throws IOException {
        var folder = new DataFolder(path);
        new RunFile("http://127.0.0.1:8080", "s").write(folder);
        assertEquals(Optional.of(new RunFile("http://127.0.0.1:8080", "s")), RunFile.read(folder));
        assertEquals("[OWNER_READ, OWNER_WRITE]", new TreeSet<>(Files.getPosixFilePermissions(path.resolve("run.json"))).toString());
    }
}
