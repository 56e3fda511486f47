// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** A buyer writes two lines of next year's plan, sees them by quarter and what changes since this year, settles the plan and exports it. */
record AuthoritysForecast(Person buyer) {
    private static final String ONE = "Entretien des noues du val, sans machine lourde";
    private static final String OTHER = "Suivi des nappes par sondes partagées";

    void walk() throws IOException {
        int year = LocalDate.now(Clock.system(ZoneId.of("Europe/Paris"))).getYear() + 1;
        writes(ONE, year + "-02-15", "40 000", "60 000");
        writes(OTHER, year + "-11-03", "30 000", "30 000");
        buyer.open("/needs/forecasts?organisation=org-ept-rives&year=" + year);
        seesItsQuarters(year);
        seesWhatChanges(year);
        settles(year);
        exports();
    }

    private void writes(String title, String publicationOn, String least, String most) {
        var page = buyer.page();
        buyer.open("/needs/new");
        page.fill("input[name=title]", title);
        page.selectOption("select[name=kind]", "FORECAST");
        page.fill("input[name=amountLeast]", least);
        page.fill("input[name=amountMost]", most);
        page.fill("input[name=publicationOn]", publicationOn);
        page.click("button[data-default]");
        assertThat(page.locator("h1")).hasText(title);
    }

    private void seesItsQuarters(int year) {
        var page = buyer.page();
        assertThat(page.locator("main")).containsText("Non contractuel.");
        var first = page.locator("section:has(#plan-quarter-1)");
        assertThat(first).containsText("1er trimestre " + year);
        assertThat(first.locator("tr", new Locator.LocatorOptions().setHasText(ONE))).containsText("60\u202f000");
        assertThat(page.locator("section:has(#plan-quarter-4)")).containsText(OTHER);
    }

    private void seesWhatChanges(int year) {
        var changes = buyer.page().locator("section:has(#plan-changes)");
        assertThat(changes).containsText("Ce qui change depuis " + (year - 1));
        assertThat(changes.locator("tr", new Locator.LocatorOptions().setHasText(ONE))).containsText("Nouvelle");
    }

    private void settles(int year) {
        var page = buyer.page();
        page.click("button[value=keep]");
        assertThat(page.locator("body")).containsText("Le plan " + year + " est arrêté avec");
    }

    private void exports() throws IOException {
        var page = buyer.page();
        page.locator(".dropdown summary", new Page.LocatorOptions().setHasText("Exporter")).click();
        var file = page.waitForDownload(() -> page.locator(".dropdown a[href*='format=csv']").click());
        var table = Files.readString(file.path());
        assertTrue(table.contains(ONE) && table.contains(OTHER), table);
    }
}
