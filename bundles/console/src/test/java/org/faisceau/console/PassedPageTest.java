// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.faisceau.console.spi.Address;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much a stranger may send, and how much who was given a link. */
class PassedPageTest {
    private static final String LONG = "é".repeat(60_000);
    private Shell shell;

    @BeforeEach
    void open(@TempDir Path folder) {
        shell = new Shell(folder).with(new OnePage(Address.of("public/open").withoutAccount(), "open"), new OnePage(Address.of("public/asked").withPass("answer"), "asked"));
    }

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void takesALongAnswerOfWhoWasGivenALink() {
        var link = "/public/asked?pass=" + shell.passes.issue(Actor.system(), "answer", new Ref("thing", "one"), Duration.ofDays(1), false);
        assertEquals(303, shell.post(link, Map.of("text", LONG)).status());
        assertEquals(413, shell.post(link, Map.of("text", LONG.repeat(10))).status());
    }

    @Test
    void takesLessOfAStrangerAndOfALinkThatIsNone() {
        assertEquals(413, shell.post("/public/open", Map.of("text", LONG)).status());
        assertEquals(404, shell.post("/public/asked?pass=none", Map.of("text", LONG)).status());
    }
}
