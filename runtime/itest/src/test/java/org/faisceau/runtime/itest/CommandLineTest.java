// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/faisceau} as an operator calls it. */
class CommandLineTest {
    @TempDir
    private Path folder;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void useTheFolder() {
        shell = new Shell(folder);
    }

    @Test
    void tellsItsVersion() throws IOException, InterruptedException {
        assertTrue(shell.call("version").out().matches("\\d+\\.\\d+\\.\\d+\n"));
    }

    @Test
    void answersAWrongWordWithTheUsage() throws IOException, InterruptedException {
        var told = shell.call("frobnicate");
        assertEquals(2, told.code());
        assertTrue(told.err().contains("Usage: faisceau COMMAND"), told.err());
    }

    @Test
    void writesForItsOwnerAlone() throws IOException, InterruptedException {
        var backup = folder.resolve("out/monday.zip");
        assertEquals(0, shell.call("backup", backup.toString()).code());
        try (var files = Files.walk(folder)) {
            var open = files.filter(file -> !file.equals(folder)).filter(file -> !mode(file).endsWith("------")).map(file -> folder.relativize(file) + " " + mode(file)).toList();
            assertEquals(List.of(), open);
        }
    }

    private static String mode(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void overwritesABackupOnRequestOnly() throws IOException, InterruptedException {
        var backup = Files.writeString(folder.resolve("monday.zip"), "of last week").toString();
        var told = shell.call("backup", backup);
        assertEquals(1, told.code());
        assertTrue(told.err().contains("--replace"), told.err());
        assertEquals("of last week", Files.readString(Path.of(backup)));
        assertEquals(0, shell.call("backup", "--replace", backup).code());
    }

    @Test
    void refusesAPortInUseInOneSentence() throws IOException, InterruptedException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var told = shell.call("run", "--port", "" + taken.getLocalPort());
            assertEquals(1, told.code());
            assertEquals(1, told.err().lines().count(), told.err());
            assertTrue(told.err().startsWith("Port " + taken.getLocalPort()), told.err());
        }
    }

    @Test
    void refusesAModuleThatIsNone() throws IOException, InterruptedException {
        var told = shell.call("run", "--port", "0", "--modules", "needs,nope");
        assertEquals(2, told.code());
        assertTrue(told.err().startsWith("--modules does not know nope; there are "), told.err());
    }

    @Test
    void refusesAFolderThatIsNone() throws IOException, InterruptedException {
        var file = Files.createFile(folder.resolve("file"));
        var told = new Shell(file).call("run", "--port", "0");
        assertEquals(1, told.code());
        assertEquals(1, told.err().lines().count(), told.err());
    }

    @Test
    void refusesADemonstrationBesideOtherData() throws IOException, InterruptedException {
        Files.createFile(folder.resolve("other"));
        assertEquals(1, shell.call("run", "--port", "0", "--demo").code());
    }

    @Test
    void refusesADemonstrationInADatabaseBesideTheFolder() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("etc"));
        Files.writeString(folder.resolve("etc/faisceau.properties"), "database.url = jdbc:postgresql://127.0.0.1:1/real\n");
        var told = shell.call("run", "--port", "0", "--demo");
        assertEquals(1, told.code());
        assertTrue(told.err().startsWith("The demonstration lies in its data folder alone"), told.err());
        assertFalse(Files.exists(folder.resolve("demo")));
    }

    @Test
    void runsUntilItIsToldToStop() throws IOException, InterruptedException {
        var process = shell.start("run", "--port", "0");
        try (var lines = process.inputReader()) {
            assertTrue(lines.lines().anyMatch(line -> line.startsWith("Faisceau is ready: http://127.0.0.1:")));
            assertTrue(Files.exists(folder.resolve("run.json")));
            assertEquals(1, shell.call("run", "--port", "0").code(), "two instances on one folder");
            process.destroy();
            assertTrue(process.waitFor(10, TimeUnit.SECONDS), "not stopped within ten seconds");
        } finally {
            process.destroyForcibly();
        }
        assertFalse(Files.exists(folder.resolve("run.json")));
    }
}
