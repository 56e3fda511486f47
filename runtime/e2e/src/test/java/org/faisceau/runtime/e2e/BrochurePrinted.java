// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** A brochure of residents: a company that nobody asked agrees, companies are chosen, put in order, printed on both sheets; one says no again. */
record BrochurePrinted(Person manager, Person nobody) {
    private static final double PRINTING = 60_000;

    void walk() throws IOException {
        agrees();
        chooses();
        orders();
        prints("A4");
        prints("A5");
        withdraws();
    }

    /** The one resident of the demonstration that waits. */
    private void agrees() {
        var page = manager.page();
        manager.open("/showcase/waiting");
        page.locator("tr", new Page.LocatorOptions().setHasText("Résident")).locator("a.button").first().click();
        page.fill("input[name=person]", "Direction (fictive)");
        page.click("main form button[value=save]");
        assertThat(page.locator("main")).containsText("Donné");
    }

    private void chooses() {
        var page = manager.page();
        manager.open("/showcase/issues/new?kind=BROCHURE");
        page.fill("input[name=title]", "Brochure de printemps");
        assertThat(page.locator("input[name=picks]:checked")).hasCount(5);
        page.locator("input[name=picks]:checked").last().uncheck();
        page.click("main form button[value=save]");
        assertThat(page.locator("tbody tr")).hasCount(4);
    }

    private void orders() {
        var page = manager.page();
        var first = page.locator("tbody th a").first().innerText();
        page.locator("button[value=down]").first().click();
        assertThat(page.locator("tbody th a").nth(1)).hasText(first);
    }

    private void prints(String sheet) throws IOException {
        var page = manager.page();
        page.click(".page-actions summary");
        var pdf = page.waitForDownload(new Page.WaitForDownloadOptions().setTimeout(PRINTING), () -> page.click("a[href$='sheet=" + sheet + "']"));
        var bytes = Files.readAllBytes(pdf.path());
        assertEquals("%PDF", new String(bytes, 0, 4, StandardCharsets.ISO_8859_1));
        assertTrue(bytes.length > 10_000, sheet);
        page.reload();
    }

    /** In a click, from everybody's eyes. */
    private void withdraws() {
        var page = manager.page();
        var title = page.locator("tbody th a").first().innerText();
        nobody.open("/public/showcase/residents");
        assertThat(nobody.page().locator("main")).containsText(title);
        manager.open("/showcase/shown");
        page.locator("tr", new Page.LocatorOptions().setHasText(title)).filter(new Locator.FilterOptions().setHasText("Résident")).locator("button[value=withdraw]").click();
        nobody.open("/public/showcase/residents");
        assertThat(nobody.page().locator("main")).not().containsText(title);
    }
}
