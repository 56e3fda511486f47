// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.rules.OpenRules;
import org.faisceau.rules.OwnExchange;
import org.faisceau.rules.RuleTexts;
import org.faisceau.rules.api.Proposal;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.spi.RuleUser;
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
        var id = proposed("INNO-SVE-2026", "Lab of elsewhere");
        page.submit("/rules/exchange", Map.of("action", "confirm", "proposal", id));
        assertEquals(1, open.proposals.open(OpenRules.MANAGER).size());
        assertTrue(page.as(OpenRules.OTHER_MANAGER).show("/rules/exchange").html().contains("value=\"" + id + "\""));
        page.as(OpenRules.OTHER_MANAGER).submit("/rules/exchange", Map.of("action", "confirm", "proposal", id));
        assertEquals(0, open.proposals.open(OpenRules.MANAGER).size());
    }

    @Test
    void whatWasProposedSinceThePageWasShownWaits() {
        var shown = proposed("INNO-SVE-2026", "Lab of elsewhere");
        var since = proposed("AOO-35", "Lab of elsewhere");
        page.as(OpenRules.OTHER_MANAGER).submit("/rules/exchange", Map.of("action", "confirm", "proposal", shown));
        assertEquals(List.of(since), open.proposals.open(OpenRules.MANAGER).stream().map(Proposal::id).toList());
    }

    @Test
    void whatWasTypedHereIsNotConfirmedWithAFile() {
        var id = proposed("INNO-SVE-2026", "");
        page.as(OpenRules.OTHER_MANAGER).submit("/rules/exchange", Map.of("action", "confirm", "proposal", id));
        assertEquals(1, open.proposals.open(OpenRules.MANAGER).size());
    }

    private String proposed(String key, String origin) {
        var row = open.rules.find(OpenRules.MANAGER, key).orElseThrow();
        open.proposals.propose(OpenRules.MANAGER, RuleTexts.withNote(row, "Read again"), row.version(), "because", origin);
        return open.proposals.openAbout(OpenRules.MANAGER, key).orElseThrow().id();
    }

    @Test
    void saysThatMoreIsTouchedThanIsShown() {
        var row = open.rules.find(OpenRules.MANAGER, "AOO-35").orElseThrow();
        var touched = Touched.of(List.of(new Leaning()), List.of(new FakeDossier()), TestVisit.by(OpenRules.MANAGER), Optional.empty(), row, 2);
        assertEquals(List.of("/dossiers/1", "/dossiers/2"), touched.records().stream().map(Named::address).toList());
        assertTrue(touched.isCut());
    }

    /** Three open dossiers lean on whatever row. */
    record Leaning() implements RuleUser {
        @Override
        public String word() {
            return "dossiers";
        }

        @Override
        public List<Ref> touched(Actor actor, Rule before, Rule after, int limit) {
            return Stream.of("1", "2", "3").limit(limit).map(id -> new Ref("dossier", id)).toList();
        }
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
