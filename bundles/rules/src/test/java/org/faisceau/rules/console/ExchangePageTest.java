// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.faisceau.rules.OpenRules;
import org.faisceau.rules.OwnExchange;
import org.faisceau.rules.RuleTexts;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.TestVisit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangePageTest {
    private OpenRules open;
    private PageTester page = PageTester.of(new WaysPage());

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenRules(folder.resolve("data"));
        var exchange = new OwnExchange(open.store.store(), open.rules, open.proposals, open.clock, folder.resolve("secrets"));
        page = PageTester.of(new ExchangePage(exchange, open.proposals, open.store.store(), open.clock)).as(OpenRules.MANAGER);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void theBookGoesOutSignedAndIsReadBack() {
        var file = page.submit("/rules/exchange", Map.of("action", "export", "issuer", "Lab de Valfleuri")).file();
        assertTrue(new String(file, StandardCharsets.UTF_8).contains("faisceau-rules-1"));
        var looked = page.submit(visit(file));
        assertTrue(looked.address().startsWith("/rules/exchange?file="), looked.address());
        var shown = page.show(looked.address());
        assertTrue(shown.text().contains("Fichier de Lab de Valfleuri"), shown.text());
        assertTrue(shown.text().contains("Rien n’y diffère"), shown.text());
        PageTester.assertClean(shown);
    }

    @Test
    void allRowsOfAFileAreConfirmedAtOnceByAnotherPerson() {
        var after = RuleTexts.switchedOn(open.rules.find(OpenRules.MANAGER, "INNO-SVE-2026").orElseThrow());
        open.proposals.propose(OpenRules.MANAGER, after, after.version(), "because", "Lab of elsewhere");
        page.submit("/rules/exchange", Map.of("action", "confirm"));
        assertEquals(1, open.proposals.open(OpenRules.MANAGER).size());
        page.as(OpenRules.OTHER_MANAGER).submit("/rules/exchange", Map.of("action", "confirm"));
        assertEquals(0, open.proposals.open(OpenRules.MANAGER).size());
    }

    @Test
    void whatWasTypedHereIsNotConfirmedWithAFile() {
        var after = RuleTexts.switchedOn(open.rules.find(OpenRules.MANAGER, "INNO-SVE-2026").orElseThrow());
        open.proposals.propose(OpenRules.MANAGER, after, after.version(), "because", "");
        page.as(OpenRules.OTHER_MANAGER).submit("/rules/exchange", Map.of("action", "confirm"));
        assertEquals(1, open.proposals.open(OpenRules.MANAGER).size());
    }

    @Test
    void nonsenseIsRefusedWithItsReason() {
        var shown = page.show(page.submit(visit("nonsense".getBytes(StandardCharsets.UTF_8))).address());
        assertTrue(shown.text().contains("Ce fichier n’est pas lu"), shown.text());
        assertTrue(page.show("/rules/exchange?file=nope").text().contains("Ce fichier n’est pas lu"));
    }

    @Test
    void aManagerTrustsNoKey() {
        assertEquals(403, page.submit("/rules/exchange", Map.of("action", "trust", "name", "Elsewhere", "publicKey", "AAAA")).status());
        assertEquals(422, page.submit("/rules/exchange", Map.of("action", "export", "issuer", "")).status());
    }

    private static TestVisit visit(byte[] file) {
        return TestVisit.by(OpenRules.MANAGER).at("/rules/exchange").field("action", "look").upload("file", "rules.json", file);
    }
}
