// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.console.spi.Page;
import org.faisceau.directory.OrganisationRegister;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.rules.AdviceRegister;
import org.faisceau.rules.OpenRules;
import org.faisceau.rules.OwnAdviser;
import org.faisceau.rules.api.KeptAdvice;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviserPagesTest {
    private static final String ASKED = "/rules/adviser?market=TO_ADAPT&value=55000&contract=SERVICES&buyer=LOCAL&day=2026-03-31";
    private OpenRules open;
    private OwnAdviser adviser;
    private AdviceRegister file;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenRules(folder);
        adviser = new OwnAdviser(open.rules);
        file = new AdviceRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void anEmptyQuestionAsks() {
        var seen = page().show("/rules/adviser");
        assertEquals(200, seen.status());
        assertFalse(seen.text().contains("Aussi possible"));
        PageTester.assertClean(seen);
    }

    @Test
    void anAnswerNamesRowValueAndArticle() {
        var seen = page().show(ASKED);
        assertTrue(seen.text().contains("n’est pas inférieure à 40"), seen.text());
        assertTrue(seen.html().contains("/rules/SMALL-40-FS?at=2026-03-31"), seen.html());
        assertTrue(seen.text().contains("R. 2122-9-1"));
        assertTrue(seen.text().contains("À partir du 1er avr. 2026"), seen.text());
        PageTester.assertClean(seen);
    }

    @Test
    void aDayOfTheComparisonThatIsNoneIsSaidBesideItsField() {
        for (var day : java.util.List.of("2026-02-31", "abc")) {
            var seen = page().show(ASKED + "&day2=2026-04-01&day3=" + day);
            assertEquals(422, seen.status());
            assertTrue(seen.html().contains("aria-invalid"), seen.html());
        }
        assertEquals(200, page().show(ASKED + "&day2=2026-04-01&day3=2020-01-01").status());
    }

    @Test
    void aDisputedRowStandsBeside() {
        var seen = page().show("/rules/adviser?market=AVAILABLE&value=120000&contract=SERVICES&buyer=LOCAL&day=2026-10-01");
        assertTrue(seen.text().contains("Une ligne contestée dirait autre chose"), seen.text());
    }

    @ParameterizedTest
    @CsvSource({"AVAILABLE,LOCAL,WORKS", "TO_ADAPT,ENTITY,SUPPLIES", "NONE,STATE,SERVICES", "NONE,DEFENCE,SUPPLIES", "AVAILABLE,OTHER_AUTHORITY,SOCIAL_SERVICES"})
    void everySituationIsSaidInBothLanguages(String market, String buyer, String contract) {
        for (var rest : new String[] {"", "&value=30000&research=yes", "&value=500000&lot=79999&waived=30000&urgent=yes", "&value=9000000&lot=10000&reference=A&authority=B&perimeter=C&duration=D"}) {
            for (var day : new String[] {"2018-06-01", "2024-06-01", "2026-10-01"}) {
                var address = "/rules/adviser?market=" + market + "&buyer=" + buyer + "&contract=" + contract + "&day=" + day + rest;
                assertEquals(200, page().show(address).status());
                assertEquals(200, page().in(Locale.ENGLISH).show(address).status());
            }
        }
    }

    @Test
    void theStateOfTheMarketAloneFillsTheFormAndAsksNothingYet() {
        var seen = page().show("/rules/adviser?market=TO_ADAPT");
        assertEquals(200, seen.status());
        assertTrue(!seen.html().contains("aria-invalid") && seen.html().contains("value=\"TO_ADAPT\" checked"), seen.html());
    }

    @Test
    void aWrongValueIsSaidBesideItsField() {
        var seen = page().show("/rules/adviser?market=TO_ADAPT&value=beaucoup&contract=SERVICES&buyer=LOCAL&day=2026-03-31");
        assertEquals(422, seen.status());
    }

    @Test
    void aQuestionWithoutTheStateOfTheMarketIsAskedAgain() {
        var seen = page().show("/rules/adviser?asked=yes&value=55000&contract=&buyer=LOCAL&day=2026-03-31");
        assertEquals(422, seen.status());
        assertTrue(seen.text().contains("2 champs sont à corriger"), seen.text());
    }

    @Test
    void keepsAChoiceWithItsReasonAndTheRowsItLeanedOn() {
        var kept = kept(page().submit(ASKED, Map.of("action", "keep", "title", "Sondes", "chosen", "INNOVATIVE_DIRECT", "reason", "Une seule sonde convient.")));
        assertEquals("Sondes", kept.title());
        assertEquals(1, kept.rules().get("SMALL-40-FS"));
        var seen = RulePagesTest.tester(new AdvicePage(file, adviser, open.rules, RulePagesTest.names())).as(OpenRules.BUYER).show("/rules/advice/" + kept.id());
        assertTrue(seen.text().contains("Une seule sonde convient."), seen.text());
        assertTrue(seen.text().contains("n’ont pas changé"), seen.text());
        PageTester.assertClean(seen);
    }

    @Test
    void aChoiceWithoutReasonIsNotKept() {
        var seen = page().submit(ASKED, Map.of("action", "keep", "title", "Sondes", "chosen", "INNOVATIVE_DIRECT", "reason", " "));
        assertEquals(422, seen.status());
        assertEquals(0, file.page(OpenRules.MANAGER, "", 10).items().size());
    }

    @Test
    void otherOrganisationsDoNotSeeIt() {
        var kept = kept(page().submit(ASKED, Map.of("action", "keep", "title", "Sondes", "reason", "")));
        assertTrue(file.find(new Actor("colleague", Role.BUYER, "town"), kept.id()).isPresent());
        assertTrue(file.find(new Actor("stranger", Role.BUYER, "elsewhere"), kept.id()).isEmpty());
        assertTrue(file.find(Actor.nobody(), kept.id()).isEmpty());
    }

    @Test
    void isPrinted() {
        var kept = kept(page().submit(ASKED, Map.of("action", "keep", "title", "Sondes", "reason", "")));
        var paper = new AdvicePaper(file, adviser, open.rules, RulePagesTest.names()).paper(OpenRules.BUYER, Locale.FRENCH, kept.id()).orElseThrow();
        var said = paper.blocks().toString();
        assertTrue(said.contains("SMALL-40-FS") && said.contains("Manque – ") && said.contains("Non vérifiés : ") && said.contains("Ce qui changerait la réponse"), said);
    }

    @Test
    void saysThatATrainingCopyIsOne() {
        assertTrue(ofDossier().show(ASKED + "&about=dossier:copy-1").text().contains("EXERCICE"));
        assertFalse(ofDossier().show(ASKED + "&about=dossier:d1").text().contains("EXERCICE"));
    }

    @Test
    void toolsAndWaysAreTold() {
        var tools = show(new ToolsPage(adviser), "/rules/tools").text();
        for (var tool : List.of("Clause d’innovation", "Exigences minimales claires", "Motiver tout refus d’allotir", "Interdites, sauf si l’avis les autorise", "Prestations supplémentaires éventuelles", "Clause de réexamen")) {
            assertTrue(tools.toLowerCase(Locale.FRENCH).contains(tool.toLowerCase(Locale.FRENCH)), () -> tool + ": " + tools);
        }
        var ways = show(new WaysPage(), "/rules/ways").text();
        assertTrue(List.of("Besoin", "Sourçage", "Constat", "État de l’art", "Achat ou travaux").stream().allMatch(ways::contains), ways);
        assertTrue(show(new AdvicesPage(file, adviser, RulePagesTest.names()), "/rules/advice").text().contains("Aucun conseil gardé"));
    }

    private static Seen show(Page page, String address) {
        var seen = RulePagesTest.tester(page).show(address);
        PageTester.assertClean(seen);
        return seen;
    }

    private KeptAdvice kept(Seen seen) {
        assertTrue(seen.address().startsWith("/rules/advice/"), seen.address());
        return file.find(OpenRules.BUYER, seen.address().substring("/rules/advice/".length())).orElseThrow();
    }

    @Test
    void beginsWithWhatADossierTells() {
        var seen = ofDossier().show("/rules/adviser?about=dossier:d1");
        assertTrue(seen.text().contains("Écoute des fuites"), seen.text());
        assertTrue(seen.html().contains("value=\"75000\""), seen.html());
        assertTrue(seen.html().contains("value=\"2026-11-20\""), seen.html());
    }

    private PageTester ofDossier() {
        var asked = new AdviserPage(adviser, file, new OrganisationRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock)), open.clock);
        asked.kinds = List.of(new FakeDossier());
        asked.sources = List.of(new FakeDossier());
        return RulePagesTest.tester(asked).as(OpenRules.BUYER);
    }

    private PageTester page() {
        var organisations = new OrganisationRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock));
        return RulePagesTest.tester(new AdviserPage(adviser, file, organisations, open.clock)).as(OpenRules.BUYER);
    }

    @Test
    void saysHowManyCandidatesAndWhetherOneNegotiates() {
        var toAdapt = page().show("/rules/adviser?market=TO_ADAPT&value=300000&contract=SERVICES&buyer=LOCAL&day=2026-10-01").html();
        assertTrue(way(toAdapt, "DIALOGUE").contains("3 au moins"), way(toAdapt, "DIALOGUE"));
        assertTrue(way(toAdapt, "NEGOTIATION").contains("3 au moins") && way(toAdapt, "NEGOTIATION").contains("Obligatoire"), way(toAdapt, "NEGOTIATION"));
        assertTrue(way(toAdapt, "TENDER").contains("Interdite"), way(toAdapt, "TENDER"));
    }

    @Test
    void buyingBeforeTheMarketGoesByStudyPrototypeAndFirstSeries() {
        var nothing = page().show("/rules/adviser?market=NONE&value=300000&contract=SERVICES&buyer=LOCAL&day=2026-10-01&research=yes").html();
        var way = way(nothing, "PRECOMMERCIAL").toLowerCase(Locale.FRENCH);
        assertTrue(List.of("faisabilité", "prototype", "série").stream().allMatch(way::contains), way);
    }

    /** What is read on the card of a procedure. */
    private static String way(String html, String procedure) {
        int from = html.indexOf("data-testid=\"way-" + procedure + "\"");
        assertTrue(from >= 0, procedure);
        int to = html.indexOf("data-testid=\"way-", from + 1);
        return html.substring(from, to < 0 ? html.length() : to).replaceAll("<[^>]*>", " ").replaceAll("[\\s\u00a0\u202f]+", " ");
    }
}
