// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Imports needs, pools two of them, publishes one, introduces a company to its buyer; a deadline's reminder reaches the inbox. */
record ManagersWeek(Person manager, Person admin, Person company, Path folder) {
    private static final String ONE = "Cuves de récupération de pluie pour arrosage, quartier nord";
    private static final String OTHER = "Cuves de récupération de pluie pour arrosage, quartier sud";

    void walk() throws IOException {
        imports();
        pools();
        publishes();
        introduces();
        isReminded();
    }

    private void imports() throws IOException {
        var deadline = LocalDate.now(Clock.system(ZoneId.of("Europe/Paris"))).plusDays(5);
        var file = folder.resolve("besoins.csv");
        Files.writeString(file, """
                libelle;entite_acheteuse;type_de_besoin;domaines;montant_minimum;montant_maximum;date_limite
                %s;Ville de Rivemont;Besoin;Eau;20000;30000;%s
                %s;Ville de Sallebourg;Besoin;Eau;10000;20000;
                ;Ville de Tramont;Besoin;Eau;10000;20000;
                """.formatted(ONE, deadline, OTHER), StandardCharsets.UTF_8);
        var page = manager.page();
        manager.open("/import/needs");
        page.setInputFiles("input[type=file]", file);
        page.click("button[value=choose]");
        page.click("button[value=map]");
        assertThat(page.locator("main")).containsText("Le titre manque");
        page.click("button[value=begin]");
        assertThat(page.locator("main")).containsText("Les 3 lignes du fichier sont traitées", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
        manager.open("/needs?text=r%C3%A9cup%C3%A9ration+de+pluie");
        assertThat(page.locator("tbody th a", new Page.LocatorOptions().setHasText("quartier"))).hasCount(2);
    }

    private void pools() {
        var page = manager.page();
        manager.open("/needs/pools");
        var pair = page.locator("li.pair", new Page.LocatorOptions().setHasText(ONE)).filter(new Locator.FilterOptions().setHasText(OTHER));
        assertThat(pair).containsText("Même domaine : Eau");
        pair.locator("button[value=merge]").click();
        assertThat(page.locator("body")).containsText("Les besoins sont mutualisés : précisez la forme et les parts.");
        page.click(".page-actions a[href$='/edit']");
        page.fill("input[name=title]", "Cuves de pluie de deux villes");
        page.check("input[name=form] >> nth=0");
        page.selectOption("select[name=coordinator]", new SelectOption().setLabel("Ville de Rivemont"));
        page.check("input[name=sharing][value=AMOUNT]");
        page.locator("input[name^=share-]").nth(0).fill("25 000");
        page.locator("input[name^=share-]").nth(1).fill("15 000");
        page.click("button[data-default]");
        assertThat(page.locator("h1")).hasText("Cuves de pluie de deux villes");
        assertThat(page.locator("dl.facts")).containsText("Ville de Rivemont");
        assertThat(page.locator("dl.facts")).containsText("40\u202f000");
    }

    private void publishes() {
        var page = manager.page();
        page.locator("main a", new Page.LocatorOptions().setHasText(ONE)).first().click();
        page.click(".page-actions button[value=SUBMITTED]");
        page.click(".page-actions button[value=PUBLISHED]");
        page.click("main button[value=PUBLISHED]"); // it has no description: the console asks whether to publish it all the same
        assertThat(page.locator(".lead")).containsText("Publié");
    }

    private void introduces() {
        var page = manager.page();
        page.locator("main a[href*='/directory/introductions/new?need=']").first().click();
        assertThat(page.locator("main")).containsText(ONE);
        page.selectOption("select[name=company]", new SelectOption().setLabel("Aquasonde Fictive SAS"));
        page.selectOption("select[name=buyer]", new SelectOption().setLabel("Ville de Rivemont"));
        page.selectOption("select[name=channel]", "VISIT");
        page.fill("textarea[name=said]", "Voir les cuves de l’école en service.");
        page.click("button[data-default]");
        assertThat(page.locator("body")).containsText("Demande envoyée : les parties qui doivent répondre sont prévenues.");
        assertThat(page.locator("h1")).hasText("Aquasonde Fictive SAS ↔ Ville de Rivemont");
        company.open("/inbox");
        company.page().locator("tbody a", new Page.LocatorOptions().setHasText("Ville de Rivemont")).first().click();
        assertThat(company.page().locator("main")).containsText("Aquasonde Fictive SAS");
    }

    private void isReminded() {
        admin.open("/admin/jobs");
        admin.page().locator("form:has(input[value='needs.deadlines']) button").click();
        manager.page().waitForCondition(() -> {
            manager.open("/inbox");
            return manager.page().locator("tbody").textContent().contains(ONE);
        }, new Page.WaitForConditionOptions().setTimeout(15_000));
        manager.page().locator("tbody a", new Page.LocatorOptions().setHasText("Échéance le")).filter(new Locator.FilterOptions().setHasText(ONE)).first().click();
        assertThat(manager.page().locator("main")).containsText("S’il faut plus de temps, déplacez-la sur sa fiche");
    }
}
