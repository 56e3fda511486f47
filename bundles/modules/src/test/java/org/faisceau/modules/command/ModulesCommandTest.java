// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.faisceau.kernel.spi.Command;
import org.faisceau.modules.console.FakeModules;
import org.junit.jupiter.api.Test;

final class ModulesCommandTest {
    private final ModulesCommand command = new ModulesCommand(new FakeModules());
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void listsForScripts() {
        assertEquals(Command.DONE, run("list", "--json"));
        assertTrue(said(out).contains("{\"name\":\"gatherings\",\"state\":\"stopped\",\"optional\":true,"), said(out));
    }

    @Test
    void switches() {
        assertEquals(Command.DONE, run("disable", "needs"));
        assertEquals("needs is stopped.", said(out).strip());
    }

    @Test
    void refusesWithAReason() {
        assertEquals(Command.REFUSED, run("disable", "platform"));
        assertEquals("platform cannot be switched: it is part of the platform, or was refused.", said(err).strip());
        assertEquals(Command.REFUSED, run("enable", "unheard"));
    }

    @Test
    void tellsItsUsage() {
        assertEquals(Command.USAGE, run("explode"));
        assertTrue(said(err).contains("modules enable NAME"));
    }

    private int run(String... words) {
        return command.run(List.of(words), stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
