// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import static org.faisceau.showcase.OpenShowcase.MANAGER;
import static org.faisceau.showcase.OpenShowcase.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Page;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Shown.Piece;
import org.faisceau.showcase.OpenShowcase;
import org.faisceau.showcase.api.Agreement;
import org.faisceau.showcase.api.Channel;
import org.faisceau.showcase.api.Face;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicPagesTest {
    private OpenShowcase open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenShowcase(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Facing facing() {
        return new Facing(open.faces);
    }

    private static PageTester tester(Page page) {
        return PageTester.of(page).as(Role.NOBODY);
    }

    private static String file(Page page, String address) {
        return new String(tester(page).show(address).file(), StandardCharsets.UTF_8);
    }

    private PageTester home() {
        return tester(new PublicHomePage(open.showcase, open.issues, facing()));
    }

    private PageTester sort() {
        return tester(new PublicSortPage(open.showcase, facing()));
    }

    private PageTester exhibit() {
        return tester(new PublicExhibitPage(open.showcase, open.organisations, facing()));
    }

    @Test
    void showWhatIsAgreedToAloneAndTheChannelsAsPlainLinks() {
        done(open.faces.write(MANAGER, 0, new Face("Notre lab", "Ici.", "Accueil", "lab@lab.example", Map.of(Channel.LINKEDIN, "https://pro.example/lab"), 0)));
        var before = home().show("/public/showcase");
        assertFalse(before.text().contains("Pompes fictives"), before::text);
        assertTrue(before.html().contains("href=\"https://pro.example/lab\"") && before.html().contains("mailto:lab@lab.example") && !before.html().contains("<script"), before::html);
        open.agreed();
        assertTrue(home().show("/public/showcase").text().contains("Pompes fictives SAS"));
        done(open.agreements.withdraw(MANAGER, open.resident.ref()));
        assertFalse(home().show("/public/showcase").text().contains("Pompes fictives"));
    }

    @Test
    void listOneSortWithASearchAndSayWhenThereIsNothing() {
        open.agreed();
        assertTrue(sort().show("/public/showcase/residents?text=POMPES").text().contains("Pompes fictives SAS"));
        assertTrue(sort().show("/public/showcase/residents?text=xyz").text().contains("Rien ne répond"));
        assertTrue(sort().show("/public/showcase/stories").text().contains("Rien à montrer"));
        assertEquals(404, sort().show("/public/showcase/nothing").status());
    }

    @Test
    void turnTheirPages() {
        for (int at = 10; at < 40; at++) open.needs.add(new Piece(new Ref("need", "m" + at), "Besoin " + at, "", "", "/public/needs/m" + at, Optional.empty(), open.town, Optional.of(OpenShowcase.TODAY)));
        var first = sort().show("/public/showcase/needs");
        assertTrue(first.text().contains("Besoin 32") && !first.text().contains("Besoin 33"), first::text);
        var second = sort().show("/public/showcase/needs?after=need:m32");
        assertTrue(second.text().contains("Besoin 33") && !second.text().contains("Besoin 32"), second::text);
    }

    @Test
    void showAResidentWithItsDemonstrators() {
        open.agreed();
        var demonstrator = open.demonstrator("Banc d’essai");
        assertEquals(404, exhibit().show("/public/showcase/demonstrator/d1").status(), "nobody agreed");
        done(open.agreements.give(MANAGER, demonstrator.ref(), 0, new Agreement.Content("Direction", OpenShowcase.TODAY, "", "")));
        assertTrue(exhibit().show("/public/showcase/organisation/" + open.firm).text().contains("Banc d’essai"));
        assertTrue(exhibit().show("/public/showcase/demonstrator/d1").text().contains("accord de son propriétaire, donné le 26 nov. 2026"));
        assertEquals("/public/needs/n1", exhibit().show("/public/showcase/need/n1").address());
        assertEquals(404, exhibit().show("/public/showcase/Bad%20kind/r1").status());
    }

    @Test
    void sayOfWhatIsQuotedThatItIsAndNotThatAnybodyAgreed() {
        open.quoted("Cour plantée");
        var seen = exhibit().show("/public/showcase/feedback/f1").text();
        assertTrue(seen.contains("Cité d’un document public : Bulletin fictif, 5 juin 2025") && !seen.contains("accord"), seen);
    }

    @Test
    void showThePlaceWithoutWhatItsBearerLooksFor() {
        var lab = new Piece(new Ref("lab", "l1"), "Halle fictive", "Bâtiment public", "", "", Optional.empty(), open.town, Optional.empty());
        open.labs.add(lab);
        done(open.agreements.give(MANAGER, lab.ref(), 0, new Agreement.Content("Direction", OpenShowcase.TODAY, "", "")));
        assertTrue(home().show("/public/showcase").text().contains("Halle fictive"));
        var seen = exhibit().show("/public/showcase/lab/l1").text();
        assertTrue(seen.contains("Bâtiment public") && seen.contains("Le lieu") && !seen.contains("Réduire les fuites"), seen);
    }

    @Test
    void searchTheWholeOfAText() {
        open.needs.set(0, new Piece(open.need.ref(), open.need.title(), "mot ".repeat(100) + "pluviale", "", "", Optional.empty(), open.town, open.need.agreedOn()));
        assertTrue(sort().show("/public/showcase/needs?text=Pluviale").text().contains("Réduire les fuites"));
    }

    @Test
    void bearAnAddressThatLeadsNowhere() {
        assertEquals(List.of("firm.example", "https://firm.example/?a=b|c", "https://my_firm.example"),
                List.of(Saying.host("https://firm.example/x"), Saying.host("https://firm.example/?a=b|c"), Saying.host("https://my_firm.example")));
        assertFalse(Saying.leads("https://firm.example/?a=b|c"));
    }

    @Test
    void handOutNoPictureButThoseShown() {
        var agreement = open.agreed();
        var png = OpenShowcase.png(open.store);
        var pictures = tester(new PublicPicturePage(open.showcase, open.store.store()));
        var address = "/public/showcase/pictures/" + png.orElseThrow().hash();
        assertEquals(404, pictures.show(address).status(), "it goes with nothing");
        done(open.agreements.picture(MANAGER, agreement.id(), 1, png));
        assertEquals(200, pictures.show(address).status());
        assertTrue(exhibit().show("/public/showcase/organisation/" + open.firm).html().contains(address));
        done(open.agreements.withdraw(MANAGER, open.resident.ref()));
        assertEquals(404, pictures.show(address).status());
    }

    @Test
    void tellSearchEnginesWhatIsShownAndNothingElse() {
        open.agreed();
        var robots = file(new RobotsPage(), "/robots.txt");
        assertTrue(robots.contains("Disallow: /") && robots.contains("Allow: /public/") && robots.contains("/sitemap.xml"), robots);
        var map = file(new SitemapPage(open.showcase, open.issues), "/sitemap.xml");
        assertTrue(map.contains("/public/showcase/organisation/" + open.firm + "</loc>") && map.contains("/public/needs/n1</loc>") && map.contains("/public/showcase/why</loc>"), map);
        done(open.agreements.withdraw(MANAGER, open.resident.ref()));
        assertFalse(file(new SitemapPage(open.showcase, open.issues), "/sitemap.xml").contains("showcase/organisation"));
    }

    @Test
    void sayWhyWithASourceAndADayForEachFigure() {
        var reasons = Reasons.load();
        assertEquals(List.of(4, 2, 3), List.of(reasons.advantages().size(), reasons.obstacles().size(), reasons.figures().size()));
        var seen = tester(new WhyPage(facing())).show("/public/showcase/why").text();
        assertTrue(seen.contains("2 750") && seen.contains("EEPA 2023") && seen.contains("37"), seen);
        assertEquals(9, seen.split("5 juin 2025", -1).length - 1, seen);
        assertTrue(seen.contains("non vérifié à la source"), seen);
        assertTrue(tester(new WhyPage(facing())).in(Locale.ENGLISH).show("/public/showcase/why").text().contains("Four advantages"));
    }

    @Test
    void escapeWhatPeopleWrite() {
        open.residents.set(0, new Piece(open.resident.ref(), PageTester.NASTY, PageTester.NASTY, PageTester.NASTY, "", Optional.empty(), open.firm, Optional.empty()));
        open.agreed();
        PageTester.assertClean(home().show("/public/showcase"));
        PageTester.assertClean(sort().show("/public/showcase/residents"));
        PageTester.assertClean(exhibit().show("/public/showcase/organisation/" + open.firm));
    }
}
