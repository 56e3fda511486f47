// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.ForecastRegister;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Description;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The yearly plan on the screen, within and for everybody. */
class ForecastPagesTest {
    private OpenNeeds open;
    private ForecastRegister forecasts;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        forecasts = new ForecastRegister(open.store.store(), open.clock);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Content forecast(String title, int year, long euros) {
        return new Content(NeedKind.FORECAST, title, Description.none(), open.town, List.of(), List.of(), "", Amount.exactly(Euros.of(euros)),
                Optional.of(LocalDate.of(year, 5, 2)), Optional.empty(), Optional.empty(), Confidentiality.PUBLIC, "", "");
    }

    private PageTester page(Actor who) {
        return PageTester.of(new ForecastsPage(forecasts, open.themes, open.organisations, open.clock)).as(who);
    }

    private PageTester publicPage() {
        return PageTester.of(new PublicForecastsPage(forecasts, open.themes, open.organisations, open.clock)).as(Actor.nobody());
    }

    /** The text with every gap the same. */
    private static String said(Seen seen) {
        return seen.text().replaceAll("\\h", " ");
    }

    private String plan(int year) {
        return "/needs/forecasts?year=" + year + "&organisation=" + open.town;
    }

    private Optional<String> paper(Actor who, int year) {
        return new PlanPaper(forecasts, open.themes, open.organisations, open.clock).paper(who, Locale.FRENCH, open.town + "-" + year).map(paper -> paper.blocks().toString().replaceAll("\\h", " "));
    }

    @Test
    void aPlanOnPaperSaysThatItBindsNobodyAndWhatChangedToItsOwnPeople() {
        open.published(forecast("Bancs", 2026, 10_000));
        open.published(forecast("Arbres", 2027, 40_000));
        var ours = paper(open.buyer(), 2027).orElseThrow();
        assertTrue(ours.contains("Non contractuel") && ours.contains("Arbres") && ours.contains("40 000 €") && ours.contains("Non reconduite"), ours);
        var theirs = paper(open.otherBuyer(), 2027).orElseThrow();
        assertTrue(theirs.contains("Non contractuel") && !theirs.contains("Non reconduite"), theirs);
        assertEquals(Optional.empty(), paper(open.buyer(), 2031));
        assertEquals(Optional.empty(), new PlanPaper(forecasts, open.themes, open.organisations, open.clock).paper(open.buyer(), Locale.FRENCH, "nowhere-2027"));
    }

    @Test
    void aPlanSaysThatItBindsNobodyAndAddsUp() {
        open.registered(forecast(PageTester.NASTY, 2027, 60_000));
        open.registered(forecast("Arbres", 2027, 40_000));
        var seen = page(open.buyer()).show(plan(2027));
        assertTrue(seen.text().contains("Non contractuel"), seen.text());
        assertTrue(said(seen).contains("2 prévisions, 100 000 € HT estimés"), seen.text());
        PageTester.assertClean(seen);
        PageTester.assertClean(page(MANAGER).in(Locale.ENGLISH).show(plan(2027)));
    }

    @Test
    void aQuarterWithoutEstimateIsNotWorthNothing() {
        var bare = forecast("Étude", 2027, 1);
        open.registered(bare.withAmount(Amount.unknown()));
        assertTrue(page(open.buyer()).show(plan(2027)).text().contains("Une prévision à estimer"));
    }

    @Test
    void theYearWithoutAuthorityShowsAllByName() {
        open.registered(forecast("Arbres", 2027, 40_000));
        var seen = page(MANAGER).show("/needs/forecasts?year=2027");
        assertTrue(seen.text().contains("Ville de Valfleuri") && seen.text().contains("Un acheteur prévoit"), seen.text());
        assertTrue(page(MANAGER).show("/needs/forecasts?year=nonsense").text().contains("Aucune prévision en 2026"));
        assertEquals(404, page(MANAGER).show("/needs/forecasts?organisation=nobody").status());
    }

    @Test
    void aKeptPlanIsComparedWithTheNext() {
        open.registered(forecast("Arbres", 2026, 40_000));
        page(open.buyer()).submit("/needs/forecasts", Map.of("action", "keep", "organisation", open.town, "year", "2026", "version", "0"));
        open.registered(forecast("Arbres", 2027, 50_000));
        var seen = page(open.buyer()).show(plan(2027));
        assertTrue(seen.text().contains("une reconduite") && said(seen).contains("+ 10 000 €"), seen.text());
        assertTrue(page(open.buyer()).show(plan(2026)).text().contains("avec une prévision"));
        assertFalse(page(open.otherBuyer()).show(plan(2027)).text().contains("reconduite"));
    }

    @Test
    void anotherTownsPlanIsNotKept() {
        open.registered(forecast("Arbres", 2026, 40_000));
        assertEquals(403, page(open.otherBuyer()).submit("/needs/forecasts", Map.of("action", "keep", "organisation", open.town, "year", "2026", "version", "0")).status());
    }

    @Test
    void everybodyReadsPublishedForecastsAlone() {
        open.published(forecast("Arbres", 2027, 40_000));
        open.registered(forecast("Secret", 2027, 90_000));
        var at = "/public/needs/forecasts?year=2027&organisation=";
        var seen = publicPage().show(at + open.town);
        assertTrue(seen.text().contains("Arbres") && seen.text().contains("Non contractuel") && !seen.text().contains("Secret"), seen.text());
        assertTrue(publicPage().show(at + open.otherTown).text().contains("Aucune prévision publiée"));
        PageTester.assertClean(publicPage().in(Locale.ENGLISH).show(at));
    }
}
