// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import static org.faisceau.dossiers.OpenDossiers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Engagement;
import org.faisceau.dossiers.api.Office;
import org.faisceau.dossiers.api.Visa;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisaPagesTest {
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

    private PageTester visas() {
        return pages.tester(new VisaPage(pages.open.dossiers, pages.open.visas, pages.open.accounts));
    }

    private PageTester circuit() {
        return pages.tester(new CircuitPage(pages.open.visas, pages.open.organisations, pages.open.accounts));
    }

    private String circuitAddress() {
        return "/dossiers/circuit/" + pages.open.buyer.organisation();
    }

    @Test
    void setsTheCircuitByRanks() {
        assertEquals(303, circuit().submit(circuitAddress(), Map.of("action", "save", "version", "0", "order", "yes", "legal", "lawyer", "rank-legal", "2", "finance", "observer", "rank-finance", "1",
                "signatory", "buyer", "delegation", "Arrêté fictif")).status());
        var seats = pages.open.visas.circuit(pages.open.buyer, pages.open.buyer.organisation()).seats();
        assertEquals("observer lawyer", seats.get(0).account() + " " + seats.get(1).account());
        assertTrue(circuit().show(circuitAddress()).text().contains("Arrêté fictif"));
        assertEquals(409, circuit().submit(circuitAddress(), Map.of("action", "save", "version", "0", "order", "no")).status());
        assertEquals(403, circuit().as(pages.open.observer).show(circuitAddress()).status());
    }

    @Test
    void takesADecisionWithItsReason() {
        pages.open.circuit(false);
        assertEquals(303, visas().submit(dossier.address() + "/visas", Map.of("action", "ask")).status());
        var lawyer = visas().as(pages.open.lawyer);
        assertTrue(lawyer.show(dossier.address() + "/visas").text().contains("Mon visa : Juridique"));
        assertEquals(422, lawyer.submit(dossier.address() + "/visas", Map.of("action", "decide", "outcome", "REFUSED")).status());
        assertEquals(303, lawyer.submit(dossier.address() + "/visas", Map.of("action", "decide", "outcome", "REFUSED", "reason", PageTester.NASTY)).status());
        PageTester.assertClean(visas().show(dossier.address() + "/visas"));
        assertFalse(lawyer.in(Locale.ENGLISH).show(dossier.address() + "/visas").text().contains("My visa"));
        assertEquals(403, lawyer.submit(dossier.address() + "/visas", Map.of("action", "decide", "outcome", "GIVEN")).status());
    }

    @Test
    void isNoPageOfTheCompany() {
        assertEquals(404, visas().as(pages.open.seller).show(dossier.address() + "/visas").status());
    }

    @Test
    void namesTheMissingVisasBesideTheConclusion() {
        pages.open.circuit(false);
        done(pages.open.conclusions.engage(pages.open.buyer, dossier.id(), 0, Days.today(pages.open.clock), Engagement.Kind.QUOTATION, "mail"));
        var text = pages.conclusion().show(dossier.address() + "/conclusion").text();
        assertTrue(text.contains("Pas encore demandés : Juridique, Finances") && text.contains("Arrêté fictif n° 12"), text);
    }

    @Test
    void theJournalSaysWhoGaveWhichVisaInWords() {
        pages.open.circuit(false);
        done(pages.open.visas.ask(pages.open.buyer, dossier.id()));
        done(pages.open.visas.decide(pages.open.lawyer, dossier.id(), Office.LEGAL, Visa.Outcome.REFUSED, "why"));
        var words = Texts.beside(VisaPage.class).in(Locale.FRENCH);
        var names = DossierNames.of(pages.open.accounts, pages.open.organisations, pages.open.buyer, List.of(dossier));
        var acts = JournalExtract.of(words, names, pages.open.store.journal().of(dossier.ref(), 50), true).lines().stream().map(JournalExtract.Line::act).toList();
        assertEquals(List.of("Visas demandés : tour de visas", "Visa refusé : visa Juridique"), acts.subList(acts.size() - 2, acts.size()));
    }
}
