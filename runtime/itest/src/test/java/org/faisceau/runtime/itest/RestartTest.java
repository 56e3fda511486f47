// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start goes on with what the framework kept of the last one, and with nothing of it that no longer holds. */
class RestartTest {
    @TempDir
    private Path data;

    private Shell shell;

    @BeforeEach
    void folder() {
        shell = new Shell(data);
    }

    @Test
    void forgetsAPluginThatLeftWhileNothingRan() throws Exception {
        var plugin = PluginJar.GREETING.dropInto(data);
        var running = start();
        try {
            Visitor.await("the plug-in is there", () -> listed().contains(PluginJar.GREETING.name()));
        } finally {
            stop(running);
        }
        // A start that begins anew would empty the folder.
        var mark = Files.createFile(data.resolve("osgi/org.eclipse.osgi/mark"));
        Files.delete(plugin);
        running = start();
        try {
            assertTrue(Files.exists(mark), "the second start went on with what was kept");
            assertFalse(listed().contains(PluginJar.GREETING.name()), "the plug-in is gone");
        } finally {
            stop(running);
        }
    }

    @Test
    void beginsAnewWhereWhatWasKeptIsBroken() throws Exception {
        stop(start());
        var mark = Files.createFile(data.resolve("osgi/org.eclipse.osgi/mark"));
        var kept = wirings();
        assertFalse(kept.isEmpty());
        for (var file : kept) Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) / 2));
        var running = start();
        try {
            assertFalse(Files.exists(mark), "the second start kept nothing");
            assertTrue(Pattern.compile("needs\\s+running").matcher(listed()).find(), listed());
        } finally {
            stop(running);
        }
    }

    private Process start() throws IOException {
        var running = shell.start("run", "--port", "0", "--modules", "needs");
        assertTrue(running.inputReader().lines().anyMatch(line -> line.startsWith("Faisceau is ready")));
        return running;
    }

    private static void stop(Process running) throws InterruptedException {
        running.destroy();
        running.waitFor();
    }

    private String listed() {
        try {
            return shell.call("modules", "list").out();
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private List<Path> wirings() throws IOException {
        try (var files = Files.list(data.resolve("osgi/org.eclipse.osgi"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("framework.info")).toList();
        }
    }
}
