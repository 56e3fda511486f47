// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One road through the product: each role signs in; a manager imports forecasts, publishes one and finds it; needs go off and come back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyTest {
    private static final String TITLE = "Ombrières photovoltaïques réversibles du marché couvert";
    /** Has needs in the demonstration, and so a panel of them. */
    private static final String BUYER = "/directory/org-ept-rives";

    private Path folder = Path.of("");
    private String token = "";
    private Playwright playwright;
    private Browser browser;
    private Instance instance;
    private Person manager;
    private Person admin;

    @BeforeAll
    void up(@TempDir Path temporary) throws IOException, InterruptedException {
        folder = temporary;
        instance = Instance.start(temporary);
        token = instance.token();
        playwright = Playwright.create();
        browser = Chromium.open(playwright);
        manager = at().signIn("manager", instance.password());
        admin = at().signIn("admin", instance.password());
    }

    @AfterAll
    void down() {
        playwright.close();
        instance.close();
    }

    @TestFactory
    Stream<DynamicTest> everyRoleSignsIn() {
        return Stream.of("admin", "manager", "buyer", "expert", "company", "observer").map(account -> DynamicTest.dynamicTest(account, () -> {
            try (var person = at().signIn(account, instance.password())) {
                assertThat(person.page().locator("h1")).containsText("Bonjour");
                assertEquals(List.of(), person.takeComplaints());
            }
        }));
    }

    /** Each stage wants the one before: they are one test. */
    @Test
    void forecastsComeInAreFoundAndGoOffAndOnWithTheirModule() throws IOException, InterruptedException {
        aManagerImportsTheForecastsOfAnAuthority();
        theManagerPublishesItAndEverybodyWithAnAccountFindsIt();
        needsGoOffWithAllTheyShow();
        needsComeBackWithTheirRows();
    }

    private void aManagerImportsTheForecastsOfAnAuthority() throws IOException {
        var file = folder.resolve("approch.csv");
        Files.writeString(file, """
                libelle;statut;siren_de_l_entite_acheteuse;code_s_cpv;date_previsionnelle_de_publication;montant_estime_du_marche;departement_s_d_execution_du_marche;lien_vers_la_consultation
                %s;Prévu;000100057;09331000;2027-03-01;100k - 500k€;75|94;https://example.invalid/1
                ;Prévu;000100057;CDL;2027-04-01;CDL;tous;https://example.invalid/2
                """.formatted(TITLE), StandardCharsets.UTF_8);
        var page = manager.page();
        manager.open("/import/needs");
        page.setInputFiles("input[type=file]", new FilePayload("lourd.csv", "text/csv", new byte[26 * 1024 * 1024]));
        assertThat(page.locator(".upload [role=alert]")).hasText("Ce fichier pèse plus de 25 Mo : choisissez-en un plus léger.");
        assertThat(page.locator("input[type=file]")).hasValue("");
        page.setInputFiles("input[type=file]", file);
        assertThat(page.locator(".upload [role=alert]")).hasCount(0);
        page.click("button[value=choose]");
        page.click("button[value=map]");
        page.click("button[value=begin]");
        assertThat(page.locator("#refused-title")).hasText("Une ligne refusée");
        manager.open("/needs?text=r%C3%A9versibles");
        assertThat(page.locator("tbody th a")).hasText(TITLE);
    }

    private void theManagerPublishesItAndEverybodyWithAnAccountFindsIt() throws IOException, InterruptedException {
        var page = manager.page();
        manager.open("/needs?text=r%C3%A9versibles");
        page.click("tbody th a");
        step("SUBMITTED");
        step("PUBLISHED");
        page.click("main button[value=PUBLISHED]"); // it has no description: the console asks whether to publish it all the same
        assertThat(page.locator(".lead")).containsText("Publié");
        try (var observer = at().signIn("observer", instance.password())) {
            finds(observer, TITLE);
        }
    }

    private void step(String to) {
        manager.page().click(".page-actions button[value=" + to + "]");
        assertThat(manager.page().locator(".page-actions button[value=" + to + "]")).hasCount(0);
    }

    private void needsGoOffWithAllTheyShow() throws IOException, InterruptedException {
        manager.open(BUYER);
        assertThat(manager.page().locator("main a[href^='/needs?organisation']")).hasCount(1);
        assertEquals(200, api("/api/v1/needs"));
        var page = admin.page();
        admin.open("/admin/modules");
        page.click("form[action='/admin/modules/needs/stop'] button");
        page.click("button[value=stop]");
        assertEquals(404, manager.open("/needs"));
        assertThat(manager.page().locator("main")).containsText("Besoins");
        assertThat(manager.page().locator("nav a[href='/needs']")).hasCount(0);
        for (var other : List.of("/", BUYER)) {
            assertEquals(200, manager.open(other));
            assertThat(manager.page().locator("main a[href^='/needs']")).hasCount(0);
        }
        assertEquals(404, api("/api/v1/needs"));
        manager.open("/search?q=r%C3%A9versibles");
        assertThat(manager.page().locator("main")).not().containsText(TITLE);
    }

    private void needsComeBackWithTheirRows() throws IOException, InterruptedException {
        admin.open("/admin/modules");
        admin.page().click("form[action='/admin/modules/needs/start'] button");
        admin.page().waitForLoadState();
        assertEquals(200, manager.open("/needs?text=r%C3%A9versibles"));
        assertThat(manager.page().locator("tbody th a")).hasText(TITLE);
        finds(manager, TITLE);
        manager.open(BUYER);
        assertThat(manager.page().locator("main a[href^='/needs?organisation']")).hasCount(1);
        assertEquals(200, api("/api/v1/needs"));
    }

    /** The status a program is answered. */
    private int api(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(instance.address() + path)).header("Authorization", "Bearer " + token).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    @Test
    void whatOneTypedComesBackAfterSigningInAgain() throws IOException, InterruptedException {
        try (var buyer = at().signIn("buyer", instance.password())) {
            var page = buyer.page();
            buyer.open("/needs/new");
            page.fill("textarea[name=objectives]", "Rafraîchir la cour sans consommer d’eau potable.");
            page.context().clearCookies();
            page.click("button[data-default]");
            page.fill("input[name=name]", "buyer");
            page.fill("input[name=password]", instance.password());
            page.press("input[name=password]", "Enter");
            assertThat(page.getByText("Rafraîchir la cour sans consommer")).isVisible();
        }
    }

    /** The index follows within moments: the page is asked again until it shows the record. */
    private static void finds(Person person, String title) {
        person.page().waitForCondition(() -> {
            person.open("/search?q=r%C3%A9versibles");
            return person.page().locator("main").textContent().contains(title);
        }, new Page.WaitForConditionOptions().setTimeout(15_000));
    }

    private Person at() throws IOException, InterruptedException {
        return Person.at(browser, instance.address(), Screen.DESK);
    }
}
