// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.dossiers.ImpactRegister;
import org.faisceau.dossiers.SheetRegister;
import org.faisceau.dossiers.api.Concern;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Impact;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactPagesTest {
    private static final Map<String, String> SAID = Map.of("action", "say", "version", "0", "potential", "GAIN", "risk", "LOW", "uncertainty", "HIGH", "measure", "Mesurer un an");
    private OpenPages pages;
    private ImpactRegister impacts;
    private Dossier dossier;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        impacts = new ImpactRegister(pages.open.store.store(), pages.open.clock, pages.open.ids);
        dossier = pages.open.inReview();
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private PageTester grid() {
        return pages.tester(new ImpactsPage(pages.open.dossiers, impacts));
    }

    private PageTester one() {
        return pages.tester(new ImpactPage(pages.open.dossiers, impacts));
    }

    private PageTester risk() {
        return pages.tester(new RiskPage(pages.open.dossiers, impacts));
    }

    private String here() {
        return dossier.address() + "/impacts";
    }

    @Test
    void saysEachCriterionInBothLanguagesWithoutAMark() {
        assertEquals(303, one().submit(here() + "/ENERGY", SAID).status());
        var seen = grid().show(here());
        assertTrue(seen.text().contains("Énergie") && seen.text().contains("Mesurer un an") && seen.text().contains("Améliore"), seen::text);
        assertTrue(seen.text().contains("Précaution") && seen.text().contains("Prévention"), seen::text);
        assertTrue(grid().in(Locale.ENGLISH).show(here()).text().contains("Greenhouse gases"));
        assertFalse(seen.text().matches("(?s).*(score|/ ?20|\\d ?%).*"));
    }

    @Test
    void showsBothVersionsToWhoWroteSecond() {
        one().submit(here() + "/ENERGY", SAID);
        var seen = one().as(pages.open.seller).submit(here() + "/ENERGY", Map.of("action", "say", "version", "0", "potential", "HARM", "risk", "LOW", "uncertainty", "LOW", "measure", ""));
        assertEquals(409, seen.status());
        assertEquals(Impact.Potential.GAIN, impacts.of(pages.open.buyer, dossier.id()).get(0).said().potential());
    }

    @Test
    void keepsRisksAndClosesThem() {
        assertEquals(303, risk().submit(dossier.address() + "/risks/new", Map.of("action", "keep", "riskTitle", "Capteurs perdus", "likelihood", "LOW", "gravity", "HIGH", "measure", "Stock", "holder", "Service eau")).status());
        var kept = impacts.risks(pages.open.buyer, dossier.id()).get(0);
        assertEquals(200, risk().show(dossier.address() + "/risks/" + kept.id()).status());
        assertEquals(303, grid().submit(here(), Map.of("action", "close", "risk", kept.id(), "version", "1")).status());
        assertTrue(grid().show(here()).text().contains("fermé"));
        assertEquals(422, risk().submit(dossier.address() + "/risks/new", Map.of("action", "keep", "riskTitle", " ", "likelihood", "LOW", "gravity", "HIGH")).status());
    }

    @Test
    void isReadButNotWrittenByObserversNorOnceClosed() {
        assertEquals(403, one().as(pages.open.observer).submit(here() + "/ENERGY", SAID).status());
        assertEquals(200, grid().as(pages.open.observer).show(here()).status());
        pages.open.moved(dossier, DossierState.WITHDRAWN);
        assertEquals(409, one().submit(here() + "/ENERGY", SAID).status());
        assertEquals(0, impacts.of(pages.open.buyer, dossier.id()).size());
    }

    @Test
    void hasTextsForEveryCriterion() {
        for (var criterion : Concern.values()) assertEquals(200, one().show(here() + "/" + criterion).status(), criterion.name());
    }

    @Test
    void hasTheDefinitionsAtHand() {
        var sheets = new SheetRegister(pages.open.store.store(), pages.open.clock);
        var page = pages.tester(new TypologyPage(pages.open.dossiers, sheets));
        assertEquals(303, page.submit(dossier.address() + "/typology", Map.of("action", "RESEARCH", "version", "0", "body", "Développement expérimental")).status());
        var text = page.show(dossier.address() + "/typology").text();
        assertTrue(text.contains("Développement expérimental") && text.contains("Directive 2014/24/UE") && text.contains("Frascati"), text);
        assertTrue(page.in(Locale.ENGLISH).show(dossier.address() + "/typology").text().contains("Basic research"));
    }

    @Test
    void asksOfEachCriterionWhatItMayBringAndRisk() {
        var seen = one().show(here() + "/WATER_USE").text();
        assertTrue(List.of("Ce que cela peut apporter", "Risque", "Incertitude").stream().allMatch(seen::contains), seen);
    }
}
