// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.faisceau.kernel.spi.Command;
import org.faisceau.search.console.FakeSearch;
import org.junit.jupiter.api.Test;

final class IndexCommandTest {
    private final FakeSearch search = new FakeSearch();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void rebuildsAndWaits() {
        assertEquals(Command.DONE, run("rebuild"));
        assertEquals(1, search.rebuilds);
        assertEquals("The index is rebuilt.", out.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void saysWhereItTakesTooLong() {
        search.becomesCurrent = false;
        assertEquals(Command.REFUSED, run("rebuild"));
        assertEquals("The index is not rebuilt yet after 30 minutes; it goes on by itself.", err.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void knowsNoOtherWord() {
        assertEquals(Command.USAGE, run("burn"));
        assertEquals(0, search.rebuilds);
    }

    private int run(String word) {
        return new IndexCommand(search).run(List.of(word), new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
