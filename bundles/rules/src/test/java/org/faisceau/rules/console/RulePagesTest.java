// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Page;
import org.faisceau.kernel.api.Role;
import org.faisceau.rules.OpenRules;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePagesTest {
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
    void theListSaysValuePeriodAndState() {
        var seen = tester(new RulesPage(open.rules, open.proposals, open.clock)).show("/rules?kind=INNOVATION");
        assertTrue(seen.text().contains("moins de 100"), seen.text());
        assertTrue(seen.text().contains("Contestée, éteinte"), seen.text());
        assertTrue(seen.text().contains("Non vérifiée"), seen.text());
        PageTester.assertClean(seen);
    }

    @Test
    void theListSaysWhatItDidNotHeed() {
        var seen = tester(new RulesPage(open.rules, open.proposals, open.clock)).show("/rules?kind=NONSENSE");
        assertTrue(seen.text().contains("« NONSENSE » n’est pas une valeur"), seen.text());
    }

    @Test
    void aRuleShowsItsLineOfRowsAndWhyItIsOff() {
        var seen = tester(new RulePage(open.rules, open.proposals, open.store.journal(), names(), open.clock)).show("/rules/INNO-SVE-2026");
        assertTrue(seen.text().contains("Cette ligne est éteinte"), seen.text());
        assertTrue(seen.text().contains("les sources se contredisent"), seen.text());
        assertTrue(seen.html().contains("INNO-EXP-2018"), seen.html());
        PageTester.assertClean(seen);
    }

    @Test
    void anUnknownRuleIsNotThere() {
        assertEquals(404, tester(new RulePage(open.rules, open.proposals, open.store.journal(), names(), open.clock)).show("/rules/NOPE").status());
    }

    @Test
    void whatChangedIsToldBetweenTwoDays() {
        var seen = tester(new ChangesPage(open.rules, open.clock)).show("/rules/changes?since=2026-03-31&until=2026-04-01");
        assertTrue(seen.text().contains("4 mouvements"), seen.text());
        PageTester.assertClean(seen);
    }

    @Test
    void aDayThatIsNoneIsSaidBesideItsField() {
        var seen = tester(new ChangesPage(open.rules, open.clock)).show("/rules/changes?since=2026-02-30&until=2026-04-01");
        assertTrue(seen.text().contains("« 2026-02-30 » n’est pas un jour"), seen.text());
        assertTrue(seen.html().contains("aria-invalid"), seen.html());
        PageTester.assertClean(seen);
    }

    @Test
    void reformsLinkToTheirRowsInBothLanguages() {
        var page = new ReformsPage(open.rules, open.clock);
        assertTrue(tester(page).show("/rules/reforms").html().contains("/rules/ASAP-INFO"));
        assertTrue(tester(page).in(Locale.ENGLISH).show("/rules/reforms").text().contains("The decree of 13 December 2021 did."));
    }

    @Test
    void theExportHasOneCellPerColumn() {
        var export = new RuleExport(open.rules, open.clock, names());
        var rows = export.rows(OpenRules.OBSERVER, Locale.FRENCH, Map.of("kind", List.of("SMALL_AMOUNT")), "", 500);
        assertEquals(List.of(export.columns(Locale.FRENCH).size()), rows.items().stream().map(List::size).distinct().toList());
        assertFalse(rows.hasNext());
    }

    @Test
    void papersSayWhatIsUnsure() {
        var paper = new RuleBookPaper(open.rules).paper(OpenRules.OBSERVER, Locale.FRENCH, "2026-10-01").orElseThrow();
        assertTrue(paper.blocks().toString().contains("(Non vérifiée)"));
        assertFalse(paper.blocks().toString().contains("140\u202f000 € HT, "), "the disputed ceiling is off");
        var rule = new RulePaper(open.rules, open.clock, names()).paper(OpenRules.OBSERVER, Locale.FRENCH, "SMALL-FS-60").orElseThrow();
        assertEquals("SMALL-FS-60", rule.reference());
    }

    static PageTester tester(Page page) {
        return PageTester.of(page).as(Role.BUYER);
    }

    /** Accounts that are called by their identifier; nothing else is asked of them. */
    static Accounts names() {
        return (Accounts) Proxy.newProxyInstance(RulePagesTest.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, args) -> args[0]);
    }
}
