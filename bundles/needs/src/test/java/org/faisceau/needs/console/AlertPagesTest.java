// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Answer;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.AlertRegister;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.api.Alert.Rhythm;
import org.faisceau.needs.api.Alerts;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertPagesTest {
    private OpenPages pages;
    private OpenNeeds open;
    private Alerts alerts;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        open = pages.open;
        alerts = new AlertRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock));
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private PageTester list() {
        return OpenPages.tester(new AlertsPage(alerts));
    }

    private PageTester alert() {
        return OpenPages.tester(new AlertPage(alerts, open.themes, open.organisations));
    }

    @Test
    void theFiltersOfAListBecomeAnAlert() {
        var asked = alert().show("/needs/alerts/new?theme=water&text=leak");
        assertTrue(asked.text().contains("Domaine : Eau") && asked.html().contains("value=\"« leak », Domaine : Eau\""), asked.html());
        assertEquals("/needs/alerts", alert().submit("/needs/alerts/new?theme=water&text=leak", Map.of("action", "save", "name", "Leaks", "rhythm", "DAILY")).address());
        assertEquals("text=leak&theme=water", alerts.list(MANAGER).get(0).query());
        assertTrue(list().show("/needs/alerts").html().contains("/needs?text=leak&amp;theme=water"));
    }

    @Test
    void anotherSearchTakesThePlaceOfOneThatIsFollowed() {
        alerts.add(MANAGER, "Leaks", "text=leak", Rhythm.DAILY);
        var id = alerts.list(MANAGER).get(0).id();
        assertTrue(alert().show("/needs/alerts/new?theme=water").html().contains("<option value=\"" + id + "\">Leaks"));
        var seen = alert().submit("/needs/alerts/new?theme=water", Map.of("action", "save", "name", "Water", "rhythm", "WEEKLY", "instead", id));
        assertEquals("Alerte modifiée.", seen.text());
        assertEquals(List.of("Water theme=water WEEKLY"), alerts.list(MANAGER).stream().map(one -> one.name() + " " + one.query() + " " + one.rhythm()).toList());
        alert().submit("/needs/alerts/" + id, Map.of("action", "save", "name", "Eau", "rhythm", "DAILY", "version", "2"));
        assertEquals("theme=water", alerts.list(MANAGER).get(0).query());
    }

    @Test
    void whoComesSecondSeesBothVersions() {
        alerts.add(MANAGER, "Leaks", "text=leak", Rhythm.DAILY);
        var id = alerts.list(MANAGER).get(0).id();
        alert().submit("/needs/alerts/" + id, Map.of("action", "save", "name", "Fuites", "rhythm", "DAILY", "version", "1"));
        var seen = alert().submit("/needs/alerts/" + id, Map.of("action", "save", "name", "Pertes", "rhythm", "WEEKLY", "version", "1"));
        assertEquals(409, seen.status());
        assertTrue(seen.text().contains("Fuites") && seen.text().contains("Pertes") && seen.text().contains("Nom de l’alerte"), seen.text());
        PageTester.assertClean(seen);
        assertEquals("Alerte modifiée.", alert().submit("/needs/alerts/" + id, Map.of("action", "save", "name", "Pertes", "rhythm", "WEEKLY", "version", "2")).text());
    }

    @Test
    void oneClickStopsIt() {
        alerts.add(MANAGER, "Leaks", "", Rhythm.DAILY);
        var id = alerts.list(MANAGER).get(0).id();
        assertTrue(alert().show("/needs/alerts/" + id).text().contains("Ne plus suivre"));
        alert().submit("/needs/alerts/" + id, Map.of("action", "stop"));
        assertEquals(0, alerts.list(MANAGER).size());
        assertEquals(404, alert().show("/needs/alerts/" + id).status());
    }

    @Test
    void oneThatWasStoppedIsTakenUpAgainFromItsNotice() {
        alerts.add(MANAGER, "Leaks", "text=leak", Rhythm.DAILY);
        var before = alerts.list(MANAGER);
        var stopped = (Answer.Redirect) alert().submit("/needs/alerts/" + before.get(0).id(), Map.of("action", "stop")).answer();
        var undo = stopped.notice().orElseThrow().undo();
        assertEquals("Vous suivez de nouveau cette recherche.", alert().submit(undo, Map.of("action", "undo")).text());
        assertEquals(before, alerts.list(MANAGER));
        assertEquals("Cette alerte n’existe plus : refaites-la depuis la liste des besoins.", alert().as(Role.BUYER).submit(undo, Map.of("action", "undo")).text());
    }

    @Test
    void asksForANameAndARhythm() {
        var unnamed = alert().submit("/needs/alerts/new", Map.of("action", "save", "name", "", "rhythm", "DAILY"));
        assertEquals(422, unnamed.status());
        assertTrue(unnamed.html().contains("<a href=\"#name\">Nom de l’alerte"), unnamed.html());
        assertEquals(422, alert().submit("/needs/alerts/new", Map.of("action", "save", "name", "Leaks", "rhythm", "HOURLY")).status());
    }

    @Test
    void saysWhatToDoWhereThereIsNone() {
        assertTrue(list().show("/needs/alerts").text().contains("Vous ne suivez aucune recherche"));
    }

    @Test
    void showsNothingNastyUnescaped() {
        alerts.add(MANAGER, PageTester.NASTY, "text=%3Cscript%3E", Rhythm.DAILY);
        PageTester.assertClean(list().show("/needs/alerts"));
        PageTester.assertClean(alert().show("/needs/alerts/" + alerts.list(MANAGER).get(0).id()));
        PageTester.assertClean(alert().show("/needs/alerts/new?text=%3Cscript%3E"));
    }
}
