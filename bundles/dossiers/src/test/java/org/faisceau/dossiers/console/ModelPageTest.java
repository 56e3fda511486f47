// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.documents.paper.PaperPress;
import org.faisceau.dossiers.OpenDossiers;
import org.faisceau.dossiers.SheetRegister;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.SheetKind;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelPageTest {
    private OpenPages pages;
    private Dossier dossier;
    private SheetRegister sheets;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        dossier = pages.open.inReview();
        sheets = new SheetRegister(pages.open.store.store(), pages.open.clock);
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private PageTester page() {
        var open = pages.open;
        return pages.tester(new ModelPage(open.dossiers, sheets, open.conclusions, open.organisations, open.accounts, open.visas, new PaperPress(), open.clock, OpenDossiers.book()));
    }

    private String here(SheetKind kind) {
        return dossier.address() + "/papers/" + kind;
    }

    @Test
    void fillsEachModelInBothLanguages() {
        for (var kind : SheetKind.models()) for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            var seen = page().in(locale).show(here(kind));
            assertTrue(seen.status() == 200 && seen.html().contains("Écoute des fuites"), kind + " in " + locale);
            assertFalse(seen.html().matches("(?s).*\\{[a-z]+}.*"), kind + " in " + locale);
        }
    }

    @Test
    void claimsNoLegalReviewAndSaysWhichRuleIsMissing() {
        var text = page().show(here(SheetKind.MENTION)).text();
        assertTrue(text.contains("aucun juriste ne les a relus") && text.contains("Aucune date d’engagement"), text);
    }

    @Test
    void keepsWhatAPersonMadeOfItAndTakesItBack() {
        assertEquals(303, page().submit(here(SheetKind.ORDER), Map.of("action", "keep", "version", "0", "body", "## Objet\nNotre commande\n\n- un lot")).status());
        assertTrue(page().show(here(SheetKind.ORDER)).html().contains("Notre commande"));
        assertTrue(page().show(here(SheetKind.ORDER) + "?format=docx").file().length > 1000);
        assertEquals(303, page().submit(here(SheetKind.ORDER), Map.of("action", "again", "version", "1")).status());
        assertFalse(page().show(here(SheetKind.ORDER)).html().contains("Notre commande"));
    }

    @Test
    void isReadOnceTheDossierIsClosed() {
        pages.open.moved(dossier, DossierState.WITHDRAWN);
        var seen = page().show(here(SheetKind.ORDER));
        assertTrue(seen.text().contains("Objet") && !seen.html().contains("<textarea"), seen.html());
    }

    @Test
    void printsAPdfThatEveryoneReads() {
        assertEquals(List.of(), Validity.breaches(page().show(here(SheetKind.DECISION) + "?format=pdf").file()));
    }

    @Test
    void isNotTheCompanys() {
        assertEquals(403, page().as(pages.open.seller).show(here(SheetKind.DECISION)).status());
        assertEquals(403, pages.tester(new ModelsPage(pages.open.dossiers, sheets)).as(pages.open.seller).show(dossier.address() + "/papers").status());
        assertEquals(200, pages.tester(new ModelsPage(pages.open.dossiers, sheets)).show(dossier.address() + "/papers").status());
    }
}
