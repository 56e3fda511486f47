// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import static org.faisceau.challenges.OpenChallenges.MANAGER;
import static org.faisceau.challenges.OpenChallenges.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.challenges.OpenChallenges;
import org.faisceau.console.spi.Page;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallPagesTest {
    private OpenChallenges open;
    private String town;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenChallenges(folder);
        town = open.town("Ville fictive");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static PageTester tester(Page page) {
        return PageTester.of(page).as(MANAGER);
    }

    private PageTester page() {
        return tester(new CallPage(open.calls, open.organisations, open.clock));
    }

    private Map<String, String> typed(String title, String version) {
        return Map.of("title", title, "need", "Un besoin", "closesOn", "2026-12-10", "addressees", town, "version", version);
    }

    @Test
    void asksHearsAndCloses() {
        var added = tester(new NewCallPage(open.calls, open.organisations)).submit("/challenges/calls/new", typed("Bancs frais", "0"));
        assertEquals(303, added.status());
        assertEquals(303, page().submit(added.address(), Map.of("action", "open", "version", "1")).status());
        var buyer = new Actor("buyer", Role.BUYER, town);
        var refused = page().as(buyer).submit(added.address(), Map.of("action", "answer", "organisation", town, "version", "1", "interest-" + town, "SO-SO"));
        assertEquals(422, refused.status());
        assertTrue(refused.text().contains("Votre intérêt") && !refused.text().contains("Lien d’intérêt"), refused::text);
        assertEquals(303, page().as(buyer).submit(added.address(), Map.of("action", "answer", "organisation", town, "version", "1", "interest-" + town, "YES", "quantity-" + town, "Trois bancs")).status());
        var seen = page().show(added.address()).text();
        assertTrue(seen.contains("Ville fictive") && seen.contains("Trois bancs") && seen.contains("Intéressées : 1"), seen);
        assertEquals(303, page().submit(added.address(), Map.of("action", "close", "version", "2", "result", "Un groupement")).status());
        assertTrue(page().as(buyer).show(added.address()).text().contains("Un groupement"));
        assertEquals(404, page().as(OBSERVER).show(added.address()).status());
        assertEquals(List.of("1", "1", "0", "0"), new CallExport(open.calls).rows(MANAGER, Locale.FRENCH, Map.of("state", List.of("CLOSED")), "", 50).items().get(0).subList(3, 7));
    }

    @Test
    void showsBothVersionsToWhoLostTheRace() {
        var added = tester(new NewCallPage(open.calls, open.organisations)).submit("/challenges/calls/new", typed("Un", "0")).address();
        var edit = tester(new EditCallPage(open.calls, open.organisations));
        assertEquals(303, edit.submit(added + "/edit", typed("Leur titre", "1")).status());
        var clash = edit.submit(added + "/edit", typed("Mon titre", "1"));
        assertEquals(409, clash.status());
        assertTrue(clash.text().contains("Leur titre") && clash.text().contains("Mon titre"), clash::text);
    }

    @Test
    void namesItsErrorsAndBothVersionsAsItsFields() {
        var create = tester(new NewCallPage(open.calls, open.organisations));
        var off = create.submit("/challenges/calls/new", Map.of("title", "", "closesOn", "zz", "version", "0"));
        assertTrue(off.status() == 422 && off.text().contains("Titre de l’appel : ") && off.text().contains("Réponses jusqu’au : "), off::text);
        assertFalse(off.text().contains("Titre du projet") || off.text().contains("Date limite"), off::text);
        var added = create.submit("/challenges/calls/new", typed("Un", "0")).address();
        var edit = tester(new EditCallPage(open.calls, open.organisations));
        edit.submit(added + "/edit", typed("Leur titre", "1"));
        var mine = new HashMap<>(typed("Mon titre", "1"));
        mine.put("closesOn", "2026-12-11");
        var clash = edit.submit(added + "/edit", mine).text();
        assertTrue(clash.contains("Titre de l’appel") && clash.contains("Réponses jusqu’au") && !clash.contains("Titre du projet") && !clash.contains("Date limite"), clash);
    }

    @Test
    void listsAndEscapesWhatPeopleWrite() {
        var added = tester(new NewCallPage(open.calls, open.organisations)).submit("/challenges/calls/new", typed(PageTester.NASTY, "0")).address();
        PageTester.assertClean(page().show(added));
        PageTester.assertClean(tester(new CallsPage(open.calls)).show("/challenges/calls"));
        assertTrue(tester(new CallsPage(open.calls)).show("/challenges/calls?text=introuvable").text().contains("Aucun appel ne répond"));
    }
}
