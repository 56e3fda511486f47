// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeamPagesTest {
    private OpenPages pages;
    private Dossier dossier;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        dossier = pages.open.inReview();
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private PageTester team() {
        return pages.tester(new TeamPage(pages.open.dossiers, pages.open.teams, pages.open.accounts, pages.open.clock));
    }

    private PageTester history() {
        return pages.tester(new HistoryPage(pages.open.dossiers, pages.open.accounts, pages.open.store.journal()));
    }

    @Test
    void assignsHandsOverAndGivesADay() {
        var address = dossier.address() + "/team";
        assertEquals(303, team().submit(address, Map.of("action", "assign", "charge", "buyer")).status());
        assertEquals(422, team().submit(address, Map.of("action", "assign", "charge", "colleague", "seen", "buyer")).status());
        assertEquals(303, team().submit(address, Map.of("action", "assign", "charge", "colleague", "seen", "buyer", "handOver", PageTester.NASTY)).status());
        assertEquals(409, team().submit(address, Map.of("action", "assign", "charge", "buyer", "seen", "buyer", "handOver", "late")).status(), "somebody was faster");
        assertEquals(303, team().submit(address, Map.of("action", "due", "reviewer", "expert", "dueOn", "2026-12-01")).status());
        assertEquals(303, team().submit(address, Map.of("action", "follow")).status());
        var text = team().show(address).text();
        assertTrue(text.contains("Traité par Name of colleague") && text.contains("Une personne suit ce dossier."), text);
        PageTester.assertClean(history().show(dossier.address() + "/history"));
    }

    @Test
    void tellsWhatWasDone() {
        pages.open.claimed(dossier, pages.open.seller, "A1", "YES");
        assertTrue(history().show(dossier.address() + "/history").text().contains("a répondu à l’indice A1"));
        var english = history().in(Locale.ENGLISH).show(dossier.address() + "/history").text();
        assertTrue(english.contains("opened the review") && !english.contains("did."), english);
        assertEquals(404, history().as(pages.open.seller).show(dossier.address() + "/history").status());
    }

    @Test
    void offersTheCompanyNothingToSet() {
        var html = team().as(pages.open.seller).show(dossier.address() + "/team").html();
        assertFalse(html.contains("value=\"follow\"") || html.contains("value=\"assign\""));
    }
}
