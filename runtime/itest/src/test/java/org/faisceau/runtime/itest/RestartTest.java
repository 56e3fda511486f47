// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start goes on with what the framework kept of the last one, and with nothing of it that no longer holds. */
class RestartTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
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
            assertTrue(lists(PluginJar.GREETING.name()), "the plug-in runs");
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
        var kept = wirings();
        assertFalse(kept.isEmpty());
        for (var file : kept) Files.writeString(file, "not what a framework writes");
        var running = start();
        try {
            assertTrue(listed().contains("needs"));
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

    private boolean lists(String module) throws IOException, InterruptedException {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; Thread.sleep(200)) {
            if (listed().contains(module)) return true;
        }
        return false;
    }

    private String listed() throws IOException, InterruptedException {
        return shell.call("modules", "list").out();
    }

    private List<Path> wirings() throws IOException {
        try (var files = Files.list(data.resolve("osgi/org.eclipse.osgi"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("framework.info")).toList();
        }
    }
}
