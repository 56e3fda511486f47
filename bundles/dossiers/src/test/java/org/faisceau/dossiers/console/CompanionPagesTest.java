// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierFilter;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels, notes, copies, offers, and what a company misses. */
class CompanionPagesTest {
    private OpenPages pages;
    private Dossier dossier;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        dossier = pages.open.inReview();
        pages.open.claimed(dossier, pages.open.seller, "A1", "YES");
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private PageTester labels() {
        return pages.tester(new LabelPage(pages.open.dossiers, pages.open.labels));
    }

    private PageTester note() {
        return pages.tester(new NotePage(pages.open.dossiers, pages.open.notes));
    }

    private PageTester copy() {
        return pages.tester(new CopyPage(pages.open.dossiers, pages.open.copies));
    }

    private PageTester offer() {
        return pages.tester(new OfferPage(pages.open.dossiers, pages.open.copies, pages.open.organisations)).as(pages.open.seller);
    }

    private PageTester credible() {
        return pages.tester(new CrediblePage(pages.open.dossiers, pages.open.organisations, pages.open.accounts)).as(pages.open.seller);
    }

    @Test
    void labelsAndFilters() {
        assertEquals(303, labels().submit(dossier.address() + "/labels", Map.of("action", "put", "label", "Eau <b>")).status());
        assertEquals(422, labels().submit(dossier.address() + "/labels", Map.of("action", "put", "label", "")).status());
        assertTrue(labels().show(dossier.address() + "/labels").text().contains("Eau <b>"));
        assertTrue(pages.list().show("/dossiers?label=Eau+%3Cb%3E").text().contains(dossier.reference()));
        assertFalse(pages.list().as(pages.open.seller).show("/dossiers?label=Eau+%3Cb%3E").text().contains(dossier.reference()));
    }

    @Test
    void keepsANoteAndGivesItBackWhereARaceWasLost() {
        var address = dossier.address() + "/note";
        assertEquals(303, note().submit(address, Map.of("action", "save", "version", "0", "note", PageTester.NASTY)).status());
        var late = note().submit(address, Map.of("action", "save", "version", "0", "note", "typed late"));
        assertEquals(409, late.status());
        assertTrue(late.html().contains("typed late"));
        PageTester.assertClean(note().show(address));
        assertFalse(note().as(pages.open.colleague).show(address).text().contains(PageTester.NASTY));
    }

    @Test
    void copiesWhatIsTicked() {
        assertEquals(200, copy().show(dossier.address() + "/copy").status());
        assertEquals(303, copy().submit(dossier.address() + "/copy", Map.of("action", "copy", "parts", "CLAIMS")).status());
        assertEquals(2, pages.open.dossiers.count(pages.open.buyer, DossierFilter.all(), 10));
        assertEquals(403, copy().as(pages.open.observer).show(dossier.address() + "/copy").status());
    }

    @Test
    void offersToChosenBuyers() {
        var town = pages.open.organisation("Ville de Montbrume", OrganisationKind.COMMUNE);
        assertTrue(offer().show(dossier.address() + "/offer").text().contains("Ville de Montbrume"));
        assertEquals(422, offer().submit(dossier.address() + "/offer", Map.of("action", "offer", "parts", "CLAIMS")).status());
        assertEquals(303, offer().submit(dossier.address() + "/offer", Map.of("action", "offer", "parts", "CLAIMS", "buyers", town)).status());
        assertEquals(1, pages.open.dossiers.count(pages.open.seller, DossierFilter.all().withBuyers(Set.of(town)), 10));
        assertEquals(403, offer().as(pages.open.buyer).show(dossier.address() + "/offer").status());
    }

    @Test
    void tellsACompanyWhatItMisses() {
        var french = credible().show("/dossiers/credible").text();
        assertTrue(french.contains("Pièces manquantes") && french.contains(dossier.reference()), french);
        assertTrue(french.contains("Sans réponse de votre part") && french.contains("B1 · Existence sur le marché"), french);
        assertTrue(credible().in(Locale.ENGLISH).show("/dossiers/credible").text().contains("Missing pieces"));
        assertEquals(403, credible().as(pages.open.buyer).show("/dossiers/credible").status());
    }
}
