// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageTest {
    private static final Feature NEEDS = new Feature("needs", "1.0.0", List.of(new Feature.Part("org.faisceau:needs:1.0.0", false, "")));

    @TempDir
    private Path folder;

    private Home home;
    private Path jar;
    private Storage storage;

    @BeforeEach
    void distribution() throws IOException {
        home = new Home(folder.resolve("home"));
        Files.createDirectories(home.folder().resolve("lib"));
        jar = home.jar(NEEDS.parts().get(0));
        Files.createDirectories(jar.getParent());
        Files.writeString(jar, "a jar");
        storage = new Storage(new DataFolder(folder.resolve("data")), home);
    }

    @Test
    void holdsForTheSameDistributionOnce() {
        assertFalse(storage.open(List.of(NEEDS)), "nothing was kept");
        storage.keep(List.of(NEEDS));
        assertTrue(storage.open(List.of(NEEDS)));
        assertFalse(storage.open(List.of(NEEDS)), "the start before this one did not come to its end");
    }

    @Test
    void doesNotHoldForAJarThatWasReplaced() throws IOException {
        storage.keep(List.of(NEEDS));
        Files.writeString(jar, "another jar");
        assertFalse(storage.open(List.of(NEEDS)));
    }

    @Test
    void doesNotHoldForALibraryThatCame() throws IOException {
        storage.keep(List.of(NEEDS));
        Files.writeString(home.folder().resolve("lib/more.jar"), "a jar");
        assertFalse(storage.open(List.of(NEEDS)));
    }

    @Test
    void doesNotHoldForOtherFeatures() {
        storage.keep(List.of(NEEDS));
        assertFalse(storage.open(List.of()));
    }

    @Test
    void doesNotHoldInAnotherPlace() throws IOException {
        storage.keep(List.of(NEEDS));
        Files.move(home.folder(), folder.resolve("moved"));
        var moved = new Storage(new DataFolder(folder.resolve("data")), new Home(folder.resolve("moved")));
        assertFalse(moved.open(List.of(NEEDS)));
    }
}
