// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A challenge from its opening to its winner: prepared, published, answered by a company and by a stranger, rated, concluded, read. */
record ChallengeToWinners(Person manager, Person company, Person expert, Person stranger) {
    private static final String NAME = "Défi du parcours fictif";
    private static final double LONGEST_MS = 150_000;

    /** Addresses of the edition and of its two applications. */
    record Begun(String edition, String own, String link) {}

    /** Until its last minute, which is near. */
    Begun begin() {
        var edition = published();
        var begun = new Begun(edition, applied(edition), appliedByLink(edition));
        jury(edition);
        return begun;
    }

    /** From its last minute on. */
    void end(Begun begun) {
        closed(begun.edition());
        lateIsRefused(begun.edition());
        admitted(begun.edition(), begun.own());
        rated(begun.own());
        decidedAndConcluded(begun.edition(), begun.own());
        read(begun.own(), begun.link());
    }

    /** The last minute is near: the jury begins after it. */
    private String published() {
        var page = manager.page();
        var now = LocalDateTime.now(Clock.system(ZoneId.of("Europe/Paris"))).truncatedTo(ChronoUnit.MINUTES);
        var last = now.plusMinutes(2);
        manager.open("/challenges/new");
        page.fill("input[name=challenge]", NAME);
        page.fill("textarea[name=aim]", "Rafraîchir une place");
        page.fill("textarea[name=rules]", "Un projet **démontable**.");
        page.check("input[name=sorts][value=SMALL_COMPANY]");
        page.fill("textarea[name=questions]", "Le projet est-il démontable ?");
        page.fill("textarea[name=criteria]", "Intérêt ; 60\nFaisabilité ; 40");
        page.fill("input[name=opensOn]", now.toLocalDate().toString());
        page.fill("input[name=closesOn]", last.toLocalDate().toString());
        page.fill("input[name=closesTime]", last.toLocalTime().toString());
        page.click("main form[action='/challenges/new'] button[value=save]");
        assertThat(page.locator("main")).containsText("En préparation");
        page.click("button[value=publish]");
        assertThat(page.locator("main")).containsText("Ouverte aux candidatures");
        return page.url().replaceFirst("https?://[^/]+", "").replaceFirst("[?#].*", "");
    }

    private static void fill(Page page, String applicant, String title) {
        page.fill("input[name=applicant]", applicant);
        page.check("input[name=sort][value=SMALL_COMPANY]");
        page.fill("input[name=contact]", "Personne fictive");
        page.fill("input[name=mail]", "personne@candidat.example");
        page.fill("input[name=title]", title);
        page.fill("textarea[name=project]", "Une structure légère et démontable.");
        page.check("input[name=answer1][value=YES]");
        page.click("main button[value=save]");
    }

    private String applied(String edition) {
        var page = company.page();
        company.open(edition);
        page.click("main a[href$='/apply']");
        fill(page, "Aquasonde Fictive", "Brumes du soir");
        assertThat(page.locator("main")).containsText("n’est pas encore envoyé");
        page.locator("details:has(input[type=file]) > summary").click();
        page.locator("input[type=file]").setInputFiles(new FilePayload("Plan.txt", "text/plain", "Plan fictif".getBytes(StandardCharsets.UTF_8)));
        page.click("button[value=join]");
        assertThat(page.locator("main")).containsText("Plan.txt");
        page.click("button[value=send]");
        assertThat(page.locator("main")).containsText("Reçue");
        return page.url().replaceFirst("https?://[^/]+", "").replaceFirst("[?#].*", "");
    }

    private String appliedByLink(String edition) {
        var page = stranger.page();
        stranger.open("/public" + edition);
        page.click("main a[href$='/apply']");
        fill(page, "Atelier Inconnu Fictif", "Ombre mobile");
        var link = page.url().replaceFirst("https?://[^/]+", "");
        assertThat(page.locator("#secret")).containsText(link);
        page.click("main button[value=agree]");
        page.click("button[value=send]");
        assertThat(page.locator("main")).containsText("Reçue");
        return link;
    }

    private void admitted(String edition, String own) {
        var page = manager.page();
        manager.open(own);
        assertThat(page.locator("main")).containsText("Rien n’écarte");
        page.fill("textarea[name=admission]", "Structure visée, dossier complet.");
        page.click("button[value=admit]");
        assertThat(page.locator("main")).containsText("Recevable");
        manager.open(edition + "/applications");
        page.click("main th a:has-text('Atelier Inconnu')");
        page.fill("textarea[name=admission]", "Le projet ne répond pas au règlement.");
        page.click("button[value=refuse]");
    }

    private void jury(String edition) {
        var page = manager.page();
        manager.open(edition + "/jury");
        page.selectOption("select[name=member]", page.locator("select[name=member] option", new Page.LocatorOptions().setHasText("Témoin")).first().getAttribute("value"));
        page.click("button[value=call]");
        assertThat(page.locator("main")).containsText("Témoin");
    }

    private void closed(String edition) {
        manager.page().waitForCondition(() -> {
            manager.open(edition);
            return manager.page().locator("main").textContent().contains("le jury travaille");
        }, new Page.WaitForConditionOptions().setTimeout(LONGEST_MS));
    }

    private void lateIsRefused(String edition) {
        var page = company.page();
        company.open(edition + "/apply");
        fill(page, "Aquasonde Fictive", "Trop tard");
        assertThat(page.locator("main")).containsText("La date limite est passée");
        assertEquals("Trop tard", page.inputValue("input[name=title]"));
    }

    private void rated(String own) {
        var page = expert.page();
        expert.open(own);
        page.check("input[name=none]");
        page.fill("input[name=points1]", "5");
        page.fill("textarea[name=motive1]", "La place en a besoin.");
        page.fill("input[name=points2]", "3");
        page.fill("textarea[name=motive2]", "Démontage en un jour.");
        page.click("button[value=rate]");
        assertThat(page.locator("body")).containsText("Avis enregistré.");
    }

    private void decidedAndConcluded(String edition, String own) {
        var page = manager.page();
        manager.open(own);
        assertThat(page.locator("main")).containsText("4,2");
        page.fill("textarea[name=outcome]", "Le projet le plus juste pour cette place.");
        page.click("button[value=keep]");
        assertThat(page.locator("main")).containsText("Lauréate");
        manager.open(edition + "/jury");
        page.fill("textarea[name=conclusion]", "Un lauréat, qui s’installe au printemps.");
        page.click("button[value=conclude]");
        assertThat(page.locator("main")).containsText("Conclue");
        var download = page.waitForDownload(() -> page.click("a[href^='/print/challenge/']"));
        assertTrue(download.suggestedFilename().endsWith(".pdf"));
    }

    private void read(String own, String link) {
        company.open(own);
        assertThat(company.page().locator("main")).containsText("Le projet le plus juste pour cette place.");
        stranger.open(link);
        assertThat(stranger.page().locator("main")).containsText("Le projet ne répond pas au règlement.");
    }
}
