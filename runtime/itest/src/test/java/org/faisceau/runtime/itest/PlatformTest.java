// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** The whole distribution, freshly started on an empty folder. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlatformTest {
    private Path data = Path.of("");
    private Running running;

    @BeforeAll
    void up(@TempDir Path folder) {
        data = folder;
        running = Running.start(folder);
    }

    @AfterAll
    void down() {
        running.close();
    }

    @Test
    void everyBundleIsActive() {
        var others = Arrays.stream(running.instance().context().getBundles())
            .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
            .map(Bundle::getSymbolicName)
            .toList();
        assertEquals(List.of(), others);
    }

    @Test
    void everyComponentIsSatisfied() throws ReflectiveOperationException {
        assertEquals(List.of(), running.components().unsatisfied());
        assertFalse(running.components().states(bundle -> true).isEmpty());
    }

    @Test
    void itSaysThatItIsReady() throws IOException, InterruptedException {
        assertEquals(200, running.get("/health/ready").statusCode());
    }

    @Test
    void nothingWentWrongOnTheWay() throws IOException {
        var log = Files.readAllLines(data.resolve("logs/faisceau.log"));
        assertEquals(List.of(), log.stream().filter(line -> line.contains(" ERROR ") || line.contains(" WARN ")).toList());
    }
}
