// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.dossiers.OpenDossiers;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharePagesTest {
    private OpenPages pages;
    private Dossier dossier;
    private Actor learner;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        dossier = pages.open.inReview();
        learner = new Actor("learner", Role.BUYER, pages.open.organisation("Ville de Montbrume", OrganisationKind.COMMUNE));
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private PageTester sharing() {
        return pages.tester(new SharePage(pages.open.dossiers, pages.open.shares, pages.open.organisations, pages.open.clock));
    }

    private PageTester shared() {
        return pages.tester(new SharedPage(pages.open.shares, pages.open.organisations, pages.open.accounts)).as(learner);
    }

    private int share(String organisation, String audience, String gathering, String from) {
        return sharing().submit(dossier.address() + "/sharing", Map.of("action", "share", "organisation", organisation, "audience", audience, "gathering", gathering, "from", from)).status();
    }

    @Test
    void proposesTheDayOfAGathering() {
        assertEquals(303, share("Ville de Montbrume", "LEARNER", "2026-12-10", ""));
        assertTrue(sharing().show(dossier.address() + "/sharing").text().contains("lira à partir du 7"));
        assertEquals(404, shared().show("/dossiers/shared/" + dossier.id()).status());
    }

    @Test
    void keepsTheDayThatSomebodyElseSetMeanwhile() {
        assertEquals(303, share("Ville de Montbrume", "LEARNER", "", "2026-12-07"));
        assertEquals(409, share("Ville de Montbrume", "LEARNER", "", "2026-11-20"));
        assertEquals(LocalDate.of(2026, 12, 7), pages.open.shares.of(pages.open.buyer, dossier.id()).get(0).from());
    }

    @Test
    void saysWhatIsOff() {
        assertEquals(422, share("Ville de Montbrume", "LEARNER", "", ""));
        assertEquals(422, share("Montbr", "", "2026-12-10", ""));
        assertEquals(422, share("Nulle part", "MENTOR", "2026-12-10", ""));
        assertEquals(422, share("Ville de", "LEARNER", "2026-12-10", ""));
    }

    @Test
    void showsItToReadOnly() {
        pages.open.claimed(dossier, pages.open.seller, "A1", "YES");
        pages.open.quoted(dossier, pages.open.seller, "A1", false);
        pages.open.quoted(dossier, pages.open.seller, "A1", true);
        assertEquals(303, share("montbrume", "LEARNER", "", "2026-11-20"));
        var seen = shared().show("/dossiers/shared/" + dossier.id());
        PageTester.assertClean(seen);
        assertTrue(seen.text().contains("claim of A1") && seen.text().contains("Une pièce sous secret vous reste fermée."), seen.text());
        assertFalse(seen.html().contains("<form"));
        var english = shared().in(Locale.ENGLISH).show("/dossiers/shared/" + dossier.id()).text();
        assertTrue(english.contains("One business secret stays closed to you."), english);
    }

    @Test
    void showsWhatTheGridAsksNoMore() {
        var older = pages.open.onGrid(dossier, "2026-1");
        pages.open.claimed(older, pages.open.seller, "E5", "YES");
        OpenDossiers.done(pages.open.grids.move(pages.open.buyer, older.id(), older.version(), "2026-2"));
        assertEquals(303, share("montbrume", "LEARNER", "", "2026-11-20"));
        var text = shared().show("/dossiers/shared/" + dossier.id()).text();
        assertTrue(text.contains("Indices que la grille n’a plus") && text.contains("claim of E5"), text);
    }

    @Test
    void offersTheCompanyNothingToShare() {
        assertFalse(sharing().as(pages.open.seller).show(dossier.address() + "/sharing").html().contains("value=\"share\""));
    }
}
