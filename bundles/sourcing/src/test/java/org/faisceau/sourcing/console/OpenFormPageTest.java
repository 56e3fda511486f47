// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import static org.faisceau.sourcing.OpenTechniques.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.faisceau.kernel.api.Role;
import org.faisceau.sourcing.OpenTechniques;
import org.faisceau.sourcing.Whim;
import org.faisceau.sourcing.api.OpenForm;
import org.faisceau.sourcing.api.Techniques.Advance;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenFormPageTest {
    private OpenTechniques host;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = new OpenTechniques(folder, new Whim(1));
        done(host.begin(Map.of("whim", "open")));
    }

    @AfterEach
    void close() {
        host.close();
    }

    private PageTester page() {
        return PageTester.of(new OpenFormPage(host.techniques)).as(Role.NOBODY);
    }

    private OpenForm form() {
        return host.techniques.forms(host.campaign.id()).get(0);
    }

    @Test
    void isFilledInWithoutAccountAndFollowedByALink() {
        assertTrue(page().show(form().address()).text().contains("Offer something"));
        assertTrue(page().submit(form().address(), Map.of("action", "send", "form-whim", "fine")).html().contains("/sourcing/request?pass="));
        var link = host.techniques.send(form(), "", Map.of("whim", "again")).link();
        var sent = host.techniques.sent(link.substring(link.indexOf('=') + 1)).orElseThrow();
        assertEquals("We read: again", sent.reply());
    }

    @Test
    void keepsWhatWasWrittenWhereSomethingIsMissing() {
        var seen = page().submit(form().address(), Map.of("action", "send", "form-whim", " "));
        assertEquals(422, seen.status());
        PageTester.assertClean(page().submit(form().address(), Map.of("action", "send", "form-whim", "fine", "website", PageTester.NASTY)));
    }

    @Test
    void takesNothingFromAProgramThatFillsInEverything() {
        assertEquals(422, page().submit(form().address(), Map.of("action", "send", "form-whim", "fine", "website", "http://spam.example")).status());
        assertEquals(2, host.run().version());
    }

    @Test
    void holdsBackAFlood() {
        var form = form();
        IntStream.range(0, 10).forEach(at -> assertEquals(200, page().submit(form.address(), Map.of("action", "send", "form-whim", "fine " + at)).status()));
        assertEquals(429, page().submit(form.address(), Map.of("action", "send", "form-whim", "one more")).status());
        assertInstanceOf(Advance.Done.class, host.techniques.send(form, "203.0.113.9", Map.of("whim", "somebody else")).advance());
    }

    @Test
    void isNotThereUnderAnotherWordOrAGuessedLink() {
        assertEquals(404, page().show(form().address() + "x").status());
        assertTrue(host.techniques.sent("guessed").isEmpty());
    }
}
