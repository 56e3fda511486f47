// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Form;
import org.faisceau.kernel.api.Actor;
import org.faisceau.rules.OpenRules;
import org.faisceau.rules.api.RuleStatus;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.TestVisit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposalPagesTest {
    private OpenRules open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenRules(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aChangeIsTypedProposedAndConfirmedByAnother() {
        var seen = edit().submit(filled("INNO-SVE-2026", Map.of("isOn", "yes", "reason", "The act was read.")));
        assertTrue(seen.address().startsWith("/rules/proposals/"), seen.address());
        var shown = page(OpenRules.OTHER_MANAGER).show(seen.address());
        assertTrue(shown.text().contains("Aucun module en marche"), shown.text());
        assertTrue(shown.text().contains("The act was read."), shown.text());
        PageTester.assertClean(shown);
        assertEquals("/rules/INNO-SVE-2026", page(OpenRules.OTHER_MANAGER).submit(seen.address(), Map.of("action", "confirm")).address());
        assertEquals(RuleStatus.IN_FORCE, open.at("2026-10-01").find("INNO-SVE-2026").orElseThrow().status(LocalDate.parse("2026-10-01")));
    }

    @Test
    void theFirstPersonIsOfferedToWithdrawAlone() {
        var address = edit().submit(filled("INNO-SVE-2026", Map.of("isOn", "yes", "reason", "The act was read."))).address();
        var shown = page(OpenRules.MANAGER).show(address);
        assertTrue(shown.html().contains("value=\"withdraw\""), shown.html());
        assertEquals(403, page(OpenRules.MANAGER).submit(address, Map.of("action", "confirm")).status());
        assertEquals(422, page(OpenRules.OTHER_MANAGER).submit(address, Map.of("action", "refuse", "decision", "")).status());
    }

    @Test
    void aRowThatMakesNoSenseIsSaidBesideItsFields() {
        var seen = edit().submit(filled("INNO-SVE-2026", Map.of("numbers", "beaucoup", "firstDay", "2027-01-01", "lastDay", "2026-01-01", "reason", "x")));
        assertEquals(422, seen.status());
        assertTrue(seen.text().contains("Des nombres séparés"), seen.text());
        PageTester.assertClean(seen);
    }

    @Test
    void saysThatARowInForceChangesThePastAndOffersTheOneThatFollows() {
        var form = edit().show("/rules/INNO-LOT-FS/edit");
        assertTrue(form.text().contains("Cette ligne compte depuis le 25 déc. 2021") && form.html().contains("/rules/new/edit?after=INNO-LOT-FS"), form.text());
        var address = edit().submit(filled("INNO-LOT-FS", Map.of("numbers", "85000", "reason", "A reform."))).address();
        assertTrue(page(OpenRules.OTHER_MANAGER).show(address).text().contains("Ce changement compterait depuis le premier jour"));
        page(OpenRules.MANAGER).submit(address, Map.of("action", "withdraw"));
        var ended = edit().submit(filled("INNO-LOT-FS", Map.of("lastDay", "2026-12-31", "reason", "A reform."))).address();
        assertFalse(page(OpenRules.OTHER_MANAGER).show(ended).text().contains("Ce changement compterait"));
    }

    @Test
    void theRowThatFollowsIsProposedWithTheEndOfTheOneBefore() {
        var shown = edit().show("/rules/new/edit?after=INNO-LOT-FS");
        PageTester.assertClean(shown);
        assertTrue(shown.text().contains("La fin de INNO-LOT-FS"), shown.text());
        var typed = Map.of("key", "INNO-LOT-FS-2027", "after", "INNO-LOT-FS", "numbers", "85000", "firstDay", "2027-01-01", "reason", "A reform.");
        assertEquals(422, edit().submit(following("INNO-LOT-FS", typed).field("firstDay", "2020-01-01")).status());
        edit().submit(following("INNO-LOT-FS", typed));
        var waiting = open.proposals.open(OpenRules.MANAGER);
        assertEquals(List.of("INNO-LOT-FS", "INNO-LOT-FS-2027"), waiting.stream().map(each -> each.after().key()).sorted().toList());
        waiting.forEach(each -> open.proposals.confirm(OpenRules.OTHER_MANAGER, each.id()));
        assertEquals(new BigDecimal("80000"), open.at("2026-12-31").find("INNO-LOT-FS").orElseThrow().value().numbers().get(0));
        assertEquals(Optional.of(LocalDate.parse("2026-12-31")), open.at("2027-01-01").find("INNO-LOT-FS").orElseThrow().lastDay());
        assertEquals(RuleStatus.IN_FORCE, open.at("2027-01-01").find("INNO-LOT-FS-2027").orElseThrow().status(LocalDate.parse("2027-01-01")));
    }

    @Test
    void keepsWhatWasTypedWhereAnotherProposalWaits() {
        var first = edit().submit(filled("INNO-LOT-FS", Map.of("numbers", "85000", "reason", "A reform."))).address();
        var seen = edit().submit(filled("INNO-LOT-FS", Map.of("numbers", "90000", "reason", "Another.")));
        assertEquals(409, seen.status());
        assertTrue(seen.html().contains("90000") && seen.html().contains(first), seen.html());
    }

    @Test
    void nothingIsJudgedOtherwiseWhereItsSourcesAloneChange() {
        var row = open.rules.find(OpenRules.MANAGER, "INNO-LOT-FS").orElseThrow();
        var user = new ExchangePageTest.Leaning();
        var visit = TestVisit.by(OpenRules.MANAGER);
        var worded = RuleForm.rule(filled("INNO-LOT-FS", Map.of("sources", "https://law.example", "noteFr", "Relu.", "reason", "x")).form(), "INNO-LOT-FS").orElseThrow();
        assertEquals(Touched.none(), Touched.of(List.of(user), List.of(new FakeDossier()), visit, Optional.of(row), worded, 2));
        assertNotEquals(Touched.none(), Touched.of(List.of(user), List.of(new FakeDossier()), visit, Optional.of(row), row.withLastDay(LocalDate.parse("2026-12-31")), 2));
    }

    @Test
    void namesWhoCheckedARowNeverByItsAccount() {
        var before = edit().submit(filled("INNO-LOT-FS", Map.of("noteFr", "Relu.", "reason", "x"))).address();
        page(OpenRules.OTHER_MANAGER).submit(before, Map.of("action", "confirm"));
        var again = edit().submit(filled("INNO-LOT-FS", Map.of("noteFr", "Relu deux fois.", "reason", "x"))).address();
        assertFalse(page(OpenRules.OTHER_MANAGER).show(again).text().contains("Vérifiée"));
    }

    @Test
    void asksBackForAShareAboveTheWhole() {
        assertTrue(edit().show("/rules/LOTS-20/edit").html().contains("value=\"0,2\""));
        var seen = edit().submit(filled("LOTS-20", Map.of("numbers", "25", "reason", "x")));
        assertEquals(422, seen.status());
        assertTrue(seen.text().contains("25 % s’écrit 0,25"), seen.text());
        assertTrue(edit().submit(filled("LOTS-20", Map.of("numbers", "0,25", "reason", "x"))).address().startsWith("/rules/proposals/"));
    }

    @Test
    void whatWaitsIsOnTheDashboardOfWhoMayDecideAndBesideTheLink() {
        var card = new ProposalCard(open.proposals, RulePagesTest.names());
        assertEquals(Optional.empty(), card.show(TestVisit.by(OpenRules.OTHER_MANAGER)));
        edit().submit(filled("INNO-LOT-FS", Map.of("numbers", "85000", "reason", "A reform.")));
        assertTrue(card.show(TestVisit.by(OpenRules.OTHER_MANAGER)).isPresent());
        assertEquals(Optional.empty(), card.show(TestVisit.by(OpenRules.MANAGER)));
        var book = RulePagesTest.tester(new RulesPage(open.rules, open.proposals, open.clock));
        assertTrue(book.as(OpenRules.MANAGER).show("/rules").text().contains("Propositions (1)"));
        assertFalse(book.as(OpenRules.BUYER).show("/rules").text().contains("Propositions ("));
    }

    @Test
    void listsAndFormsShow() {
        PageTester.assertClean(RulePagesTest.tester(new ProposalsPage(open.proposals, RulePagesTest.names(), open.clock)).as(OpenRules.MANAGER).show("/rules/proposals"));
        PageTester.assertClean(edit().show("/rules/new/edit"));
        PageTester.assertClean(edit().show("/rules/AOO-35/edit"));
    }

    private PageTester edit() {
        return RulePagesTest.tester(new EditRulePage(open.rules, open.proposals, open.clock)).as(OpenRules.MANAGER);
    }

    private PageTester page(Actor actor) {
        return RulePagesTest.tester(new ProposalPage(open.proposals, RulePagesTest.names(), open.clock)).as(actor);
    }

    /** The form of the row that follows one, with these fields typed. */
    private TestVisit following(String key, Map<String, String> typed) {
        return typed("new", RuleForm.following(open.rules.find(OpenRules.MANAGER, key).orElseThrow(), Locale.FRENCH), typed);
    }

    /** The form of a row as it is, with these fields typed. */
    private TestVisit filled(String key, Map<String, String> typed) {
        return typed(key, RuleForm.filled(open.rules.find(OpenRules.MANAGER, key).orElseThrow(), Locale.FRENCH), typed);
    }

    private static TestVisit typed(String key, Form form, Map<String, String> typed) {
        var values = new HashMap<>(form.values());
        typed.forEach((name, value) -> values.put(name, List.of(value)));
        var visit = TestVisit.by(OpenRules.MANAGER).at("/rules/" + key + "/edit").path("id", key);
        values.forEach((name, all) -> visit.field(name, all.toArray(String[]::new)));
        return visit.field("action", "propose");
    }
}
