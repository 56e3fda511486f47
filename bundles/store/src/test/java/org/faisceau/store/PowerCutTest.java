// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.faisceau.store.api.SafeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is to survive a power cut was forced to the disk, and so was every folder that leads to it, as the JVM's own events tell. */
final class PowerCutTest {
    @TempDir Path folder;

    @Test
    void aKeptFileIsReachedThroughForcedFolders() throws IOException {
        var files = new FileFolder(folder.resolve("files"));
        var forced = forced(() -> files.keep(new ByteArrayInputStream(new byte[] {1}), 10, Clock.systemUTC().instant()));
        var hash = "4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a";
        assertTrue(forced.contains(folder), "the name files: " + forced);
        assertTrue(forced.contains(folder.resolve("files")), "the name 4b: " + forced);
        assertTrue(forced.contains(files.path(hash).getParent()), "the name of the file: " + forced);
    }

    @Test
    void aFileIsForcedBeforeItHasItsName() throws IOException {
        var file = folder.resolve("etc/key");
        var forced = forced(() -> SafeFile.write(file, new byte[] {1}));
        assertTrue(forced.contains(folder.resolve("etc/key.new")) && forced.contains(folder.resolve("etc")) && forced.contains(folder), "" + forced);
        assertTrue(Files.exists(file));
    }

    private Set<Path> forced(Work work) throws IOException {
        var events = folder.resolveSibling(folder.getFileName() + ".jfr");
        try (var recording = new Recording()) {
            recording.enable("jdk.FileForce").withoutThreshold();
            recording.start();
            work.run();
            recording.stop();
            recording.dump(events);
            return RecordingFile.readAllEvents(events).stream().map(event -> Path.of(event.getString("path"))).collect(Collectors.toSet());
        } finally {
            Files.deleteIfExists(events);
        }
    }

    /** May fail as files do. */
    private interface Work {
        void run() throws IOException;
    }
}
