// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A Living-Lab opens in four steps, each with its evidence, until its charter is signed and its inauguration held. */
record LabOpened(Person manager) {
    static final String BEARER = "Val-d’Ormeau, établissement public territorial";
    private static final List<String> BEFORE = List.of("WILL", "BUILDING", "AGENT", "COMMITMENTS", "FEASIBILITY", "SIGNATURE");
    private static final List<String> INAUGURATION = List.of("ELECTED", "MANAGEMENT", "COMPANIES");

    void walk() throws IOException {
        var address = described(manager, "Living-Lab du Moulin (fictif)");
        BEFORE.forEach(point -> takes(address, point));
        assertThat(manager.page().locator("[data-testid=opening-steps]")).containsText("Inauguration");
        signs(address);
        prepares(address);
        INAUGURATION.forEach(point -> takes(address, point));
        isOpen(address);
    }

    /** Its address. */
    static String described(Person manager, String name) {
        var page = manager.page();
        manager.open("/charters/new");
        page.fill("input[name=name]", name);
        page.selectOption("select[name=bearer]", new SelectOption().setLabel(BEARER));
        page.check("input[name=placeKind][value=PUBLIC_BUILDING]");
        page.fill("input[name=surface]", "320");
        page.click("button[data-default]");
        assertThat(page.locator("body")).containsText("Living-Lab enregistré. Voici les étapes de son ouverture.");
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("/opening.*", "");
    }

    private void takes(String address, String point) {
        var page = manager.page();
        manager.open(address + "/opening");
        var form = page.locator("form:has(input[name=point][value=" + point + "])");
        page.locator("details:has(input[name=point][value=" + point + "]) summary").click();
        form.locator("input[name=doneOn-" + point + "]").fill(today().minusDays(1).toString());
        form.locator("input[name=who-" + point + "]").fill("Présidence, direction des achats");
        form.locator("textarea[name=evidence-" + point + "]").fill("Compte rendu de " + point);
        form.locator("button[value=mark]").click();
        assertThat(page.locator("body")).containsText("Étape notée.");
        assertThat(page.locator("main")).containsText("Compte rendu de " + point);
    }

    private void signs(String address) {
        var page = manager.page();
        manager.open(address + "/sign");
        page.fill("input[name=signedOn]", today().minusDays(1).toString());
        page.fill("input[name=startsOn]", today().toString());
        page.fill("input[name=forBearer]", "Présidence");
        page.fill("input[name=forState]", "Ecolab");
        page.click("button[data-default]");
        assertThat(page.locator("body")).containsText("Charte enregistrée.");
        assertThat(page.locator(".lead")).containsText("Année 1 sur 3");
    }

    private void prepares(String address) throws IOException {
        var page = manager.page();
        manager.open(address + "/reports");
        var note = page.waitForDownload(new Page.WaitForDownloadOptions().setTimeout(60_000), () -> page.locator("[data-testid=reports-inauguration] a").first().click());
        assertEquals("%PDF", new String(Files.readAllBytes(note.path()), 0, 4, StandardCharsets.ISO_8859_1));
    }

    private void isOpen(String address) {
        manager.open(address);
        var five = manager.page().locator("[data-testid=cockpit-five]");
        assertThat(manager.page().locator("main")).containsText("Les cinq engagements");
        assertThat(five).containsText("Année 3");
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Europe/Paris")));
    }
}
