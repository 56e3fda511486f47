// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody of a company claims its page by SIRET; a manager approves; the company answers a published need and its author reads it. */
record CompanysClaim(Person company, Person manager, Person buyer, String password) {
    private static final String NEED = "Valorisation des feuilles mortes des douze communes";

    /** A SIREN of the range that was never given out, which the directory does not know. */
    private static final String SIRET = "000109504 00019";

    void walk() {
        claims();
        isApproved();
        answers();
        isRead();
    }

    private void claims() {
        var page = company.page();
        company.open("/");
        page.click("main a[href='/directory/claims/new']");
        page.fill("input[name=siret]", "000109504 00018");
        page.click("button[value=look]");
        assertThat(page.locator("main")).containsText("Ce SIRET n’est pas valable");
        page.fill("input[name=siret]", SIRET);
        page.click("button[value=look]");
        assertThat(page.locator("main")).containsText("L’annuaire ne connaît pas encore cette entreprise");
        page.fill("input[name=name]", "Feuilles d’Or Imaginaires SAS");
        page.fill("textarea[name=said]", "Je dirige l’entreprise.");
        page.click("button[value=claim]");
        assertThat(page.locator("body")).containsText("Demande envoyée ; le référent du Living-Lab vous répondra.");
    }

    private void isApproved() {
        var page = manager.page();
        manager.open("/inbox");
        page.locator("tbody a", new Page.LocatorOptions().setHasText("Feuilles d’Or Imaginaires SAS revendique sa page")).click();
        manager.open("/directory/claims");
        page.locator("tbody th a", new Page.LocatorOptions().setHasText("Feuilles d’Or Imaginaires SAS")).click();
        page.click("button[value=approve]");
        assertThat(page.locator("body")).containsText("Revendication approuvée, la personne en est prévenue.");
        page.locator("main a", new Page.LocatorOptions().setHasText("Feuilles d’Or Imaginaires SAS")).click();
        assertThat(page.locator("h1")).hasText("Feuilles d’Or Imaginaires SAS");
    }

    private void answers() {
        var page = company.page();
        page.context().clearCookies();
        company.signIn("nouvelle", password);
        company.open("/inbox");
        assertThat(page.locator("tbody")).containsText("demande approuvée");
        company.open("/needs?text=feuilles+mortes");
        page.locator("tbody th a", new Page.LocatorOptions().setHasText(NEED)).click();
        page.fill("form[action$='/interest'] textarea", "Nous compostons déjà pour trois communes.");
        page.click("button[value=interested]");
        assertThat(page.locator("body")).containsText("Votre intérêt est noté ; l’acheteur en est prévenu.");
    }

    private void isRead() {
        var page = buyer.page();
        buyer.open("/inbox");
        page.locator("tbody a", new Page.LocatorOptions().setHasText(NEED)).first().click();
        buyer.open("/needs?text=feuilles+mortes");
        page.locator("tbody th a", new Page.LocatorOptions().setHasText(NEED)).click();
        var answer = page.locator("ul.feed li", new Page.LocatorOptions().setHasText("Feuilles d’Or Imaginaires SAS")).filter(new Locator.FilterOptions().setHasText("Intéressée"));
        assertThat(answer).containsText("Nous compostons déjà pour trois communes.");
    }
}
