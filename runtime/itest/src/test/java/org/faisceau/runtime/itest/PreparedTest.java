// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build has prepared the distribution: a start takes its classes from what the JVM learnt then, bundles' too, whose loaders are gone meanwhile. */
class PreparedTest {
    private static final String OWN = " org.faisceau.needs.";
    private static final String LEARNT = " source: shared objects file";

    @Test
    void takesTheClassesOfBundlesFromTheArchive(@TempDir Path folder) throws IOException, InterruptedException {
        var loaded = folder.resolve("loaded.txt");
        var running = new Shell(folder.resolve("data")).startWith("-Xlog:class+load=info:file=" + loaded, "run", "--port", "0", "--modules", "needs");
        try (var said = running.inputReader()) {
            assertTrue(said.lines().anyMatch(line -> line.startsWith("Faisceau is ready")));
        } finally {
            running.destroy();
            running.waitFor();
        }
        var own = Files.readAllLines(loaded).stream().filter(line -> line.contains(OWN) && !line.contains("Lambda")).toList();
        long learnt = own.stream().filter(line -> line.contains(LEARNT)).count();
        assertTrue(own.size() > 100 && learnt > own.size() * 0.9, learnt + " of " + own.size());
    }
}
