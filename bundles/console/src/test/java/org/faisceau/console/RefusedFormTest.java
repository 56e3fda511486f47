// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form without account that came back with its problems, or came twice. */
class RefusedFormTest {
    private final AtomicInteger taken = new AtomicInteger();
    private Shell shell;

    @BeforeEach
    void open(@TempDir Path folder) {
        shell = new Shell(folder).with(new Picky());
    }

    @AfterEach
    void close() {
        shell.close();
    }

    /** Takes what is called good. */
    private final class Picky implements Page {
        @Override
        public Address address() {
            return Address.of("public/picky").withoutAccount();
        }

        @Override
        public Answer show(Visit visit) {
            return Answer.screen("picky", out -> out.writeUserContent(""));
        }

        @Override
        public Answer submit(Visit visit) {
            var word = visit.form().value("word");
            return word.equals("good") ? Answer.redirect("/public/picky?taken=" + taken.incrementAndGet()) : Answer.invalid("picky", out -> out.writeUserContent(visit.locale().getLanguage() + ": " + word));
        }
    }

    @Test
    void comesBackInTheOtherLanguageWithAllThatWasTyped() {
        var refused = shell.post("/public/picky", Map.of("word", "a long story&more"));
        assertEquals(422, refused.status());
        assertTrue(refused.body().contains("action=\"/language?to=en&amp;back=%2Fpublic%2Fpicky\""), refused::body);
        assertTrue(refused.body().contains("name=\"again\" value=\"?word=a+long+story%26more\""), refused::body);
        var chosen = shell.post("/language?to=en&back=%2Fpublic%2Fpicky", Map.of("again", "?word=a+long+story%26more"));
        assertEquals(307, chosen.status(), "sent on as it came");
        assertEquals("/public/picky", chosen.location());
        assertTrue(shell.post("/public/picky", Map.of("again", "?word=a+long+story%26more")).body().contains("en: a long story&amp;more"));
    }

    @Test
    void sendsNothingToAnotherHost() {
        assertEquals("/", shell.post("/language?to=en&back=https%3A%2F%2Felsewhere.example", Map.of("word", "a long story")).location());
    }

    @Test
    void isOneWishWhereTheSameDrawnFormComesTwice() {
        var first = shell.post("/public/picky", Map.of("word", "good", "once", "4f2a"));
        var second = shell.post("/public/picky", Map.of("word", "good", "once", "4f2a"));
        assertEquals(first.location(), second.location());
        assertEquals(1, taken.get());
        assertEquals("/public/picky?taken=2", shell.post("/public/picky", Map.of("word", "good", "once", "77bc")).location());
    }
}
