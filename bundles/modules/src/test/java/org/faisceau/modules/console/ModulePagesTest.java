// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import org.faisceau.console.spi.Answer;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.modules.api.Module.Sort;
import org.faisceau.modules.api.Module.State;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.Test;

final class ModulePagesTest {
    private static final Actor ADMIN = new Actor("a", Role.ADMINISTRATOR, "");
    private final FakeModules modules = new FakeModules();

    @Test
    void theListShowsStatesAndCounts() {
        var seen = PageTester.of(new ModulesPage(modules)).as(ADMIN).show("/admin/modules");
        assertTrue(seen.text().contains("Tous 4 Actifs 2 Arrêtés 1 En défaut 1"), seen.text());
        assertTrue(seen.text().contains("RuleRegister waits for Store"));
        PageTester.assertClean(seen);
    }

    @Test
    void theListIsFilteredByStateAndText() {
        var page = PageTester.of(new ModulesPage(modules)).as(ADMIN);
        assertFalse(page.show("/admin/modules?state=off").text().contains("Module needs"));
        assertTrue(page.show("/admin/modules?state=off&text=GATH").text().contains("Module gatherings"));
        assertTrue(page.in(Locale.ENGLISH).show("/admin/modules?text=nothing+such").text().contains("No module matches"));
    }

    @Test
    void theListIsForAdministrators() {
        assertEquals(403, PageTester.of(new ModulesPage(modules)).as(Role.MANAGER).show("/admin/modules").status());
    }

    @Test
    void aPlatformModuleHasNoSwitch() {
        var html = PageTester.of(new ModulesPage(modules)).as(ADMIN).show("/admin/modules?text=platform").html();
        assertFalse(html.contains("role=\"switch\""), html);
    }

    @Test
    void whatASafeStartLeftOutCanBeStarted() {
        modules.waiting("needs");
        var html = PageTester.of(new ModulesPage(modules)).as(ADMIN).show("/admin/modules?text=needs").html();
        assertTrue(html.contains("action=\"/admin/modules/needs/start\"") && !html.contains("/admin/modules/needs/stop"), html);
    }

    @Test
    void stoppingNamesWhoLosesWhatFirst() {
        modules.losing("console", "", "Page 2").losing("gatherings", "Pas de besoin à inviter.", "Needs 1");
        var seen = stopping().show("/admin/modules/needs/stop");
        assertTrue(seen.text().contains("2 autres modules perdent quelque chose"), seen.text());
        assertTrue(seen.text().contains("Utilise en ce moment : 2 pages."), seen.text());
        assertTrue(seen.text().contains("Pas de besoin à inviter."), seen.text());
        assertEquals(State.RUNNING, modules.find(ADMIN, "needs").orElseThrow().state());
    }

    @Test
    void aSwitchOffersToTakeItBack() {
        var stopped = assertInstanceOf(Answer.Redirect.class, stopping().submit("/admin/modules/needs/stop", Map.of()).answer());
        assertEquals("/admin/modules/needs/start", stopped.notice().orElseThrow().undo());
        assertEquals(State.STOPPED, modules.find(ADMIN, "needs").orElseThrow().state());
        var started = assertInstanceOf(Answer.Redirect.class, PageTester.of(new StartModulePage(modules)).as(ADMIN).submit("/admin/modules/needs/start", Map.of()).answer());
        assertEquals("/admin/modules/needs/stop", started.notice().orElseThrow().undo());
    }

    @Test
    void thePlatformRefusesInWords() {
        var seen = stopping().submit("/admin/modules/platform/stop", Map.of());
        assertEquals(403, seen.status());
        assertTrue(seen.text().contains("il fait partie du socle"), seen.text());
        assertEquals(404, stopping().submit("/admin/modules/unheard/stop", Map.of()).status());
    }

    @Test
    void aModuleIsTakenApart() {
        var seen = module("needs");
        assertTrue(seen.text().contains("needs.NeedRegister attend le service rules.api.Rules du module « Module rules »."), seen.text());
        assertTrue(seen.text().contains("needs.api.Needs 1 Module gatherings"), seen.text());
        assertTrue(seen.text().contains("Conservées 365 jours"), seen.text());
        assertTrue(seen.html().contains("/admin/modules/needs/settings"));
        PageTester.assertClean(seen);
    }

    @Test
    void aPlugInCanBeRemoved() {
        modules.put("fr.example.watch", Sort.PLUGIN, State.RUNNING, "");
        assertTrue(module("fr.example.watch").html().contains("/admin/plugins/fr.example.watch/remove"));
        assertFalse(module("needs").html().contains("/remove"));
    }

    private PageTester stopping() {
        return PageTester.of(new StopModulePage(modules)).as(ADMIN);
    }

    private Seen module(String name) {
        return PageTester.of(new ModulePage(modules, new FakeSettings())).as(ADMIN).show("/admin/modules/" + name);
    }
}
