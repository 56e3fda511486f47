// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fictitious territory, from the command that loads it to the click that removes it. */
class DemonstrationTest {
    private static final String READY = "Faisceau is ready: ";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void oneClickRemovesEveryTrace() throws IOException, InterruptedException {
        var process = shell.start("run", "--port", "0", "--demo");
        try (var lines = process.inputReader()) {
            var address = ready(lines);
            var trouble = Files.readAllLines(folder.resolve("logs/faisceau.log")).stream().filter(line -> line.contains("emonstration") && (line.contains(" ERROR ") || line.contains(" WARN "))).toList();
            assertEquals(List.of(), trouble, "every part of it loads to its end");
            var password = Files.readString(folder.resolve("etc/demonstration.password")).strip();
            var admin = new Visitor(address);
            assertTrue(admin.signIn("admin", password));
            assertTrue(admin.get("/").body().contains("/admin/demonstration"));
            assertTrue(shell.call("user", "list", "--json").out().contains("buyer"));
            assertEquals(200, admin.submit("/admin/demonstration", Map.of("action", "remove")).statusCode());
            assertEquals(address, ready(lines), "at the same address");
            assertFalse(new Visitor(address).signIn("admin", password));
            assertFalse(Files.exists(folder.resolve("demo")) || Files.exists(folder.resolve("etc/demonstration.password")));
            assertEquals("[]", shell.call("user", "list", "--json").out().strip());
            var after = folder.resolve("after.csv");
            assertEquals(0, shell.call("export", "organisations", after.toString()).code());
            assertEquals(1, Files.readAllLines(after).size(), "nothing but the names of the columns");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static String ready(BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(READY)) return line.substring(READY.length()).strip();
        }
        throw new AssertionError("it ended before it was ready");
    }
}
