// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;

/** A company answers and hands in its draft, the expert weighs what it gave, the buyer concludes in words of their own and takes the form as PDF. */
record DossierToPaper(Person company, Person expert, Person buyer) {
    private static final String TITLE = "Sonde de chlore autonome pour bouts de réseau";
    private static final String CLAIM = "Deux ans de mesures sans réactif, sur quatre bouts de réseau.";
    private static final String PIECE = "Rapport d’essai de la régie (fictif)";
    private static final String REASON = "L’essai de la régie montre une mesure continue que les offres comparées n’ont pas.";

    void walk() {
        opened(company);
        answers();
        handsIn();
        opened(buyer);
        takesUp();
        opened(expert);
        weighs();
        opened(buyer);
        concludes();
        prints();
    }

    private static void opened(Person person) {
        person.open("/dossiers?text=chlore");
        person.page().locator("tbody a", new Page.LocatorOptions().setHasText(TITLE)).first().click();
        assertThat(person.page().locator("h1")).hasText(TITLE);
    }

    private void answers() {
        var page = company.page();
        page.click("tr#A4 th a");
        page.check("input[name=value][value=YES]");
        page.fill("textarea[name=text]", CLAIM);
        page.click("button[value=claim]");
        assertThat(page.locator("body")).containsText("Réponse enregistrée");
        page.locator("details summary", new Page.LocatorOptions().setHasText("Verser une pièce")).click();
        page.click("button[value=give]");
        assertThat(page.locator("p.field-error").first()).isVisible();
        page.fill("input[name=title]", PIECE);
        page.fill("textarea[name=quotation]", "dérive inférieure au seuil pendant vingt-quatre mois");
        page.click("button[value=give]");
        assertThat(page.locator("main")).containsText(PIECE);
    }

    private void handsIn() {
        opened(company);
        company.page().click("button[value=SUBMITTED]");
        assertThat(company.page().locator("body")).containsText("Dossier déposé.");
        assertEquals(0, company.page().locator("a[href$='/conclusion']").count());
    }

    private void takesUp() {
        buyer.page().click("button[value=CHECK]");
        buyer.page().click("button[value=REVIEW]");
        assertThat(buyer.page().locator("body")).containsText("L’examen est ouvert.");
    }

    private void weighs() {
        var page = expert.page();
        page.click("tr#A4 th a");
        var piece = page.locator("form[action*='/evidence/']").first();
        piece.locator("select[name=strength]").selectOption("STRONG");
        piece.locator("input[name=why]").fill("Essai d’un tiers, protocole joint.");
        piece.locator("button[value=rate]").click();
        page.check("input[name=stance][value=FAVOURABLE]");
        page.fill("textarea[name=grounds]", "Mesure continue établie.");
        page.click("button[value=position]");
        assertThat(page.locator("main")).containsText("Mesure continue établie.");
    }

    private void concludes() {
        var page = buyer.page();
        page.locator("a[href$='/conclusion']").first().click();
        page.fill("input[name=day]", "2026-11-02");
        page.selectOption("select[name=kind]", "QUOTATION");
        page.fill("input[name=proof]", "Courriel du 2 novembre (fictif)");
        page.click("button[value=engage]");
        page.check("input[name=sense][value=INNOVATIVE]");
        page.fill("textarea[name=relevance]", "Elle mesure là où rien ne mesurait.");
        page.fill("textarea[name=money]", "Moins chère qu’une tournée par semaine.");
        page.fill("textarea[name=operators]", "Premier achat à cette entreprise.");
        page.fill("textarea[name=reasons]", "");
        page.click("button[value=conclude]");
        assertThat(page.locator("textarea[name=reasons]")).hasAttribute("aria-invalid", "true");
        page.fill("textarea[name=reasons]", REASON);
        page.fill("textarea[name=withoutVisas]", "Le circuit n’était pas demandé pour cet achat (fictif).");
        page.click("button[value=conclude]");
        assertThat(page.locator("main")).containsText(REASON);
    }

    private void prints() {
        var page = buyer.page();
        opened(buyer);
        page.locator("summary", new Page.LocatorOptions().setHasText("Imprimer")).click();
        var link = page.locator("a[href^='/print/dossier/']").first();
        assertThat(link).isVisible();
        var paper = page.context().request().get(page.url().replaceFirst("/dossiers/", "/print/dossier/"));
        assertEquals(200, paper.status());
        assertTrue(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"));
    }
}
