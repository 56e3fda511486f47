// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** A company applies for a stay, a department says what could be tried, a person decides, the agreement is written and kept, the company comes and leaves. */
record ResidencyApplied(Person company, Person manager, Person buyer) {
    private static final String OPINION = "Deux rues sont prêtes pour un essai de trois mois.";
    private static final String REASON = "Répond au besoin de détection des fuites.";

    void walk() throws IOException {
        var lab = LabOpened.described(manager, "Living-Lab des Deux-Rives (fictif)");
        var stay = applies(lab);
        isAskedOf(stay);
        opines(stay);
        isDecided(stay);
        isAgreed(stay);
        reads(stay);
        comes(stay);
        leaves(stay, lab);
    }

    private String applies(String lab) {
        var page = company.page();
        company.open(lab + "/residents");
        page.click(".page-actions a[href$='/apply']");
        page.fill("textarea[name=target]", "Réseaux d’eau de trois communes");
        page.fill("input[name=labels]", "Label fictif");
        page.fill("input[name=desks]", "2");
        page.click("button[data-default]");
        assertThat(page.locator("body")).containsText("Candidature enregistrée.");
        return URI.create(page.url()).getPath();
    }

    private void isAskedOf(String stay) {
        var page = manager.page();
        manager.open(stay);
        page.locator("details:has(button[value=consult]) > summary").click();
        page.fill("input[name=department]", "Eau et assainissement");
        page.fill("input[name=dueOn]", today().plusDays(15).toString());
        page.click("button[value=consult]");
        assertThat(page.locator("[data-testid=residency-opinions]")).containsText("Eau et assainissement");
    }

    private void opines(String stay) {
        var page = buyer.page();
        buyer.open(stay);
        page.locator("details:has(button[value=opine]) > summary").click();
        page.locator("input[name^=view-][value=PROMISING]").check();
        page.locator("textarea[name^=opinionWords-]").fill(OPINION);
        page.click("button[value=opine]");
        assertThat(page.locator("[data-testid=residency-opinions]")).containsText(OPINION);
        company.open(stay);
        assertThat(company.page().locator("main")).not().containsText(OPINION);
    }

    private void isDecided(String stay) {
        var page = manager.page();
        manager.open(stay);
        page.click("button[value=accept]");
        assertThat(page.locator("textarea[name=reason][aria-invalid=true]")).isVisible();
        page.fill("textarea[name=reason]", REASON);
        page.click("button[value=accept]");
        assertThat(page.locator("body")).containsText("Candidature acceptée.");
    }

    private void isAgreed(String stay) {
        var page = manager.page();
        manager.open(stay + "/edit");
        page.selectOption("select[name=rent]", "LOW");
        page.fill("input[name=stayMonths]", "24");
        page.fill("input[name=counterpart]", "Une visite mensuelle");
        page.click("button[data-default]");
        assertThat(page.locator("main")).containsText("Convention d’accueil");
        page.locator("details:has(button[value=join]) summary").click();
        page.locator("input[type=file]").setInputFiles(new FilePayload("Convention.txt", "text/plain", "Convention fictive".getBytes(StandardCharsets.UTF_8)));
        page.click("button[value=join]");
        assertThat(page.locator("main")).containsText("Convention.txt");
    }

    private void reads(String stay) throws IOException {
        var page = company.page();
        company.open(stay);
        assertThat(page.locator("main")).containsText("24 mois");
        assertThat(page.locator("main")).containsText(REASON);
        var paper = page.waitForDownload(() -> page.locator("main a", new Page.LocatorOptions().setHasText("Convention.txt")).click());
        assertEquals("Convention fictive", Files.readString(paper.path()));
    }

    private void comes(String stay) {
        var page = manager.page();
        manager.open(stay);
        page.fill("input[name=arrivesOn]", today().toString());
        page.click("button[value=host]");
        assertThat(page.locator("body")).containsText("Arrivée notée.");
        page.click("main a[href$='/demonstrators']:not([href*='lab'])");
        page.fill("input[name=name]", "Écoute fictive");
        page.fill("input[name=place]", "Hall");
        page.fill("textarea[name=what]", "Un capteur qui écoute.");
        page.click("button[data-default]");
        assertThat(page.locator("h1")).hasText("Écoute fictive");
        manager.open(stay + "/meetings");
        page.fill("textarea[name=said]", "L’essai commence en mars.");
        page.click("button[value=save]");
        assertThat(page.locator("main")).containsText("L’essai commence en mars.");
        company.open(stay);
        assertThat(company.page().locator("main")).containsText("L’essai commence en mars.");
    }

    private void leaves(String stay, String lab) {
        var page = manager.page();
        manager.open(stay);
        page.fill("input[name=leavesOn]", today().toString());
        page.fill("input[name=contracts]", "1");
        page.fill("input[name=jobs]", "3");
        page.click("button[value=leave]");
        assertThat(page.locator("body")).containsText("Départ noté.");
        manager.open(lab + "/residents");
        assertThat(page.locator("[data-testid=residents-over]")).containsText("Aquasonde Fictive SAS");
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Europe/Paris")));
    }
}
