// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** A year of the charter: its rules are read, evidence turns a commitment, a stopped module leaves its last state, and the report goes out with its evidence. */
record CharterYear(Person manager, Person admin) {
    private static final String LAB = "/charters/lab-val-dormeau";
    private static final String WHAT = "Rencontre avec les élus de douze communes";

    void walk() throws IOException {
        saysItsRules();
        evidenceTurnsTheMeeting();
        somebodyAnswersForIt();
        aStoppedModuleLeavesTheLastState();
        itsIndicatorsHaveTargets();
        itIsHandedOn();
        whatIsTakenBackCountsNoMore();
    }

    private Locator row(String obligation) {
        manager.open(LAB);
        return manager.page().locator("[data-testid=obligation-" + obligation + "]");
    }

    private void saysItsRules() {
        assertThat(row("ENG-4")).containsText("besoins portés à la connaissance des résidents cette année");
        assertThat(row("ENG-4")).containsText("rythme proposé");
        assertThat(row("ENG-5")).containsText("Incomplet : élus");
    }

    private void evidenceTurnsTheMeeting() {
        var page = manager.page();
        manager.open(LAB + "/commitments/ENG-5");
        page.locator("details:has(button[value=prove]) > summary").click();
        page.fill("input[name=heldOn]", today().toString());
        page.fill("input[name=what]", WHAT);
        for (var side : new String[] {"ELECTED_OFFICIAL", "TECHNICAL_STAFF", "PURCHASER", "COMPANY"}) page.check("input[name=publics][value=" + side + "]");
        page.click("button[value=prove]");
        assertThat(page.locator("body")).containsText("Pièce enregistrée.");
        var piece = page.locator("ul.feed > li", new Page.LocatorOptions().setHasText(WHAT));
        piece.locator("details.more summary").click();
        piece.locator("input[type=file]").setInputFiles(new FilePayload("Présence.txt", "text/plain", "Liste de présence fictive".getBytes(StandardCharsets.UTF_8)));
        piece.locator("button[value=join]").click();
        assertThat(page.locator("main")).containsText("Présence.txt");
        assertThat(row("ENG-5")).containsText("a réuni élus, services techniques, acheteurs et entreprises");
    }

    private void somebodyAnswersForIt() {
        var page = manager.page();
        manager.open(LAB + "/commitments/ENG-5");
        page.fill("input[name=answersFor]", "Cabinet de la présidence");
        page.click("button[value=own]");
        assertThat(row("ENG-5")).containsText("Cabinet de la présidence");
    }

    private void aStoppedModuleLeavesTheLastState() {
        reads();
        admin.open("/admin/modules");
        admin.page().click("form[action='/admin/modules/gatherings/stop'] button");
        admin.page().click("button[value=stop]");
        assertThat(row("ENG-5")).containsText("a réuni élus, services techniques, acheteurs et entreprises");
        assertThat(row("ENG-5")).containsText("Module Événements arrêté");
        manager.open(LAB + "/indicators/gatherings");
        assertThat(manager.page().locator("main")).containsText("Module Événements arrêté : dernière valeur, lue le");
        admin.open("/admin/modules");
        admin.page().click("form[action='/admin/modules/gatherings/start'] button");
        admin.page().waitForLoadState();
    }

    /** Has the commitments read now, as the job does every quarter of an hour. */
    private void reads() {
        admin.open("/admin/jobs");
        admin.page().locator("form:has(input[value='charters.readings']) button").click();
        admin.open("/admin/jobs");
        admin.page().locator("form:has(input[value='charters.indicators']) button").click();
    }

    private void itsIndicatorsHaveTargets() {
        var page = manager.page();
        manager.open(LAB + "/indicators/lab-exchanges");
        page.locator("details.more summary", new Page.LocatorOptions().setHasText("de " + today().getYear())).click();
        page.fill("input[name=target-" + today().getYear() + "]", "9");
        page.fill("input[name=counted-" + today().getYear() + "]", "7");
        page.locator("form:has(input[name=target-" + today().getYear() + "]) button[value=save]").click();
        assertThat(page.locator("body")).containsText("Année " + today().getYear() + " enregistrée.");
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText(String.valueOf(today().getYear())))).containsText("9");
        assertThat(page.locator("svg.chart[role=img]")).hasAttribute("aria-label", Pattern.compile(".*" + today().getYear() + ", 7, cible 9.*"));
    }

    private void itIsHandedOn() throws IOException {
        var page = manager.page();
        manager.open(LAB + "/reports");
        var pack = page.waitForDownload(new Page.WaitForDownloadOptions().setTimeout(60_000), () -> page.locator("[data-testid=reports-years] a[href$='file=zip']").first().click());
        Set<String> names = new HashSet<>();
        try (var zip = new ZipFile(pack.path().toFile())) {
            zip.stream().forEach(entry -> names.add(entry.getName()));
        }
        assertTrue(names.contains("ENG-5/" + today() + " Présence.txt") && names.contains("SHA256SUMS") && names.stream().anyMatch(name -> name.endsWith(".pdf")), names.toString());
    }

    private void whatIsTakenBackCountsNoMore() {
        var page = manager.page();
        manager.open(LAB + "/commitments/ENG-5");
        page.locator("ul.feed > li", new Page.LocatorOptions().setHasText(WHAT)).locator("button[value=back]").click();
        assertThat(page.locator("body")).containsText("Pièce retirée.");
        assertThat(row("ENG-5")).containsText("Incomplet : élus");
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Europe/Paris")));
    }
}
