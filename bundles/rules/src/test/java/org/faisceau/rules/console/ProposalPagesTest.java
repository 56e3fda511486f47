// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    void listsAndFormsShow() {
        PageTester.assertClean(RulePagesTest.tester(new ProposalsPage(open.proposals, RulePagesTest.names(), open.clock)).as(OpenRules.MANAGER).show("/rules/proposals"));
        PageTester.assertClean(edit().show("/rules/new/edit"));
        PageTester.assertClean(edit().show("/rules/AOO-35/edit"));
    }

    private PageTester edit() {
        return RulePagesTest.tester(new EditRulePage(open.rules, open.proposals)).as(OpenRules.MANAGER);
    }

    private PageTester page(Actor actor) {
        return RulePagesTest.tester(new ProposalPage(open.proposals, RulePagesTest.names(), open.clock)).as(actor);
    }

    /** The form of a row as it is, with these fields typed. */
    private TestVisit filled(String key, Map<String, String> typed) {
        Form form = RuleForm.filled(open.rules.find(OpenRules.MANAGER, key).orElseThrow());
        var values = new HashMap<>(form.values());
        typed.forEach((name, value) -> values.put(name, List.of(value)));
        var visit = TestVisit.by(OpenRules.MANAGER).at("/rules/" + key + "/edit").path("id", key);
        values.forEach((name, all) -> visit.field(name, all.toArray(String[]::new)));
        return visit.field("action", "propose");
    }
}
