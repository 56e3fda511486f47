// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.documents.api.Paper;
import org.faisceau.dossiers.OpenDossiers;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Office;
import org.faisceau.dossiers.api.Visa;
import org.faisceau.kernel.api.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierPaperTest {
    private OpenDossiers open;
    private Dossier dossier;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
        dossier = open.inReview();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Optional<Paper> paper(Actor actor, Locale locale) {
        return new DossierPaper(open.dossiers, open.conclusions, open.visas, open.organisations, open.accounts).paper(actor, locale, dossier.id());
    }

    @Test
    void saysFirstThatTheGridIsNoFormOfTheState() {
        assertTrue(paper(open.buyer, Locale.FRENCH).orElseThrow().blocks().get(0).toString().contains("ce n’est pas le formulaire de l’État"));
        assertTrue(paper(open.buyer, Locale.ENGLISH).orElseThrow().blocks().get(0).toString().contains("it is not the State’s form"));
    }

    @Test
    void bearsTheCodeOfWhatItSays() {
        var code = paper(open.buyer, Locale.FRENCH).orElseThrow().code();
        assertEquals(code, paper(open.buyer, Locale.FRENCH).orElseThrow().code());
        open.quoted(dossier, open.seller, "A1", false);
        assertFalse(code.isEmpty() || code.equals(paper(open.buyer, Locale.FRENCH).orElseThrow().code()));
    }

    @Test
    void printsWhatTheReaderMayRead() {
        open.quoted(dossier, open.seller, "A1", true);
        assertTrue(paper(open.buyer, Locale.FRENCH).orElseThrow().blocks().toString().contains("Piece of A1"));
        var forObserver = paper(open.observer, Locale.FRENCH).orElseThrow().blocks().toString();
        assertFalse(forObserver.contains("Piece of A1"));
        assertTrue(forObserver.contains("Une pièce fermée n’est pas imprimée pour vous"));
    }

    @Test
    void namesVisasWithPersonDecisionReasonAndDelegationAndThoseThatAreMissing() {
        open.circuit(false);
        OpenDossiers.done(open.visas.ask(open.buyer, dossier.id()));
        OpenDossiers.done(open.visas.decide(open.lawyer, dossier.id(), Office.LEGAL, Visa.Outcome.RETURNED, "La clause manque."));
        var text = paper(open.buyer, Locale.FRENCH).orElseThrow().blocks().toString();
        assertTrue(text.contains("Juridique, Name of lawyer, Renvoyé, 24 nov. 2026, La clause manque."), text);
        assertTrue(text.contains("Arrêté fictif n° 12, article 2") && text.contains("label=Visa renvoyé : Juridique, value=Prose[parts=[Part[text=Name of lawyer"), text);
        assertTrue(text.contains("label=Visas manquants, value=Prose[parts=[Part[text=Finances,"), text);
        assertFalse(paper(open.seller, Locale.FRENCH).orElseThrow().blocks().toString().contains("La clause manque."));
    }

    @Test
    void isAbsentForStrangers() {
        assertEquals(Optional.empty(), paper(Actor.nobody(), Locale.FRENCH));
    }

    /** Competitors study it at one table. */
    @Test
    void handsOutWhatTheCompanyFilledAndNothingOfTheReview() {
        open.circuit(false);
        OpenDossiers.done(open.visas.ask(open.buyer, dossier.id()));
        open.quoted(dossier, open.seller, "A1", false);
        open.quoted(dossier, open.seller, "A2", true);
        open.quoted(dossier, open.buyer, "A3", false);
        open.claimed(dossier, open.buyer, "W3", "YES");
        var text = new DossierPaper(open.dossiers, open.conclusions, open.visas, open.organisations, open.accounts).handout(open.buyer, Locale.FRENCH, dossier.id()).orElseThrow().blocks().toString();
        assertTrue(text.contains("Les indices") && text.contains("Piece of A1"), text);
        assertFalse(text.contains("claim of W3") || text.contains("W3 ·"), text);
        assertFalse(text.contains("Piece of A2") || text.contains("Piece of A3") || text.contains("Visa") || text.contains("Avis de") || text.contains("Ce qu’un juge") || text.contains("Étapes") || text.contains("Contre-argument"), text);
    }
}
