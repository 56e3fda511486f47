// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** From choosing a format to the print pack: a masterclass for eight, its people, its programme, its room, its speed meetings, its workshop. */
record GatheringToPack(Person manager) {
    private static final String PEOPLE = """
            Ada Acheteuse-Fictive ; ada@ville.example ; Ville de Valfleuri ; Acheteur public
            Éva Élue-Fictive ; eva@ville.example ; Ville de Montbrume ; Élu
            Tom Technique-Fictif ; tom@ville.example ; Ville de Clairbois ; Agent technique
            Onde Fictive ; onde@onde.example ; Onde SAS ; Entreprise
            Bois Fictif ; bois@bois.example ; Bois et fils ; Entreprise
            Compost Fictif ; compost@compost.example ; Compost SCOP ; Entreprise
            Mia Mentor-Fictive ; mia@mentor.example ; Réseau fictif ; Structure inspirante
            Fred Animateur-Fictif ; fred@lab.example ; Living-Lab ; Animateur
            """;

    void walk() throws IOException {
        var address = plans();
        invites(address);
        answers(address);
        orders(address);
        sets(address);
        meets(address);
        reviews(address);
        prints(address);
    }

    private String plans() {
        var page = manager.page();
        manager.open("/gatherings/new");
        page.selectOption("select[name=format]", "masterclass");
        page.fill("input[name=title]", "Masterclass de mai");
        page.fill("input[name=day]", "2027-05-10");
        page.fill("input[name=from]", "9h30");
        page.fill("input[name=place]", "Halle fictive");
        Map.of("authorities", "3", "companies", "3", "mentors", "1", "facilitators", "1").forEach((field, heads) -> page.fill("input[name=" + field + "]", heads));
        page.click("main form button[value=save]");
        assertThat(page.locator("main")).containsText("1 h 30");
        page.click(".page-actions button[value=OPEN]");
        return URI.create(page.url()).getPath();
    }

    private void invites(String address) {
        var page = manager.page();
        manager.open(address + "/people/paste");
        page.fill("textarea[name=pasted]", PEOPLE);
        page.click("button[value=save]");
        assertThat(page.locator("body")).containsText("8 personnes ajoutées");
        page.locator("a[href$='/tell/invitation']").click();
        assertThat(page.locator("main")).containsText("8 personnes concernées");
        page.click("button[value=send]");
        assertThat(page.locator("main")).containsText("8 personnes à prévenir vous-même");
        var file = page.waitForDownload(() -> page.click("button[value=links]"));
        assertTrue(file.suggestedFilename().endsWith(".csv"), file.suggestedFilename());
        page.click("button[value=told]");
    }

    private void answers(String address) {
        var page = manager.page();
        manager.open(address + "/people");
        List<String> guests = page.locator("tbody th a").all().stream().map(link -> link.getAttribute("href")).toList();
        assertEquals(8, guests.size());
        for (var guest : guests) {
            manager.open(guest);
            page.click("button[value=comes]");
        }
        assertThat(page.locator("main")).containsText("Équilibré");
    }

    private void orders(String address) {
        var page = manager.page();
        manager.open(address + "/programme");
        assertThat(page.locator("main")).containsText("10 h 55 – 11 h 00");
        page.locator("button[value=down]").first().click();
        assertThat(page.locator("tbody tr").first()).containsText("Introduction");
        page.click("button[value=forget]");
        assertThat(page.locator("main")).containsText("Proposé par le format");
    }

    private void sets(String address) {
        var page = manager.page();
        manager.open(address + "/room");
        assertThat(page.locator("svg.room")).isVisible();
        page.check("input[name=roomShape][value=SQUARE]");
        page.click("form button[value=choose]");
        assertThat(page.locator("main h2").first()).hasText("Tables en carré");
    }

    private void meets(String address) {
        var page = manager.page();
        manager.open(address + "/meetings");
        page.fill("input[name=meetingRounds]", "3");
        page.click("button[value=plan]");
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("3 rendez-vous"))).hasCount(6);
    }

    private void reviews(String address) {
        var page = manager.page();
        manager.open(address + "/workshop");
        page.fill("input[name=formCompany]", "Onde SAS");
        page.click("button[value=add]");
        page.locator("details.more summary").click();
        page.fill("textarea[name=remarkText]", "Dites depuis quand la solution existe.");
        page.click("button[value=remark]");
        assertThat(page.locator("main")).containsText("Dites depuis quand la solution existe.");
    }

    private void prints(String address) throws IOException {
        var page = manager.page();
        manager.open(address + "/pack");
        assertThat(page.locator("main")).containsText("Pour 8 personnes et 3 entreprises");
        var pdf = page.waitForDownload(new Page.WaitForDownloadOptions().setTimeout(60_000), () -> page.locator("a[href$='file=pdf']").click());
        var bytes = Files.readAllBytes(pdf.path());
        assertEquals("%PDF", new String(bytes, 0, 4, StandardCharsets.ISO_8859_1));
    }
}
