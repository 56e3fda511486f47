// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.SolutionThemeWords;
import org.faisceau.kernel.api.Ref;
import org.faisceau.sourcing.OpenMatches;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Member;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.TestVisit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchPagesTest {
    private OpenMatches world;
    private String probe;
    private String here;

    @BeforeEach
    void open(@TempDir Path folder) {
        world = new OpenMatches(folder);
        probe = world.offered("Écoute acoustique", "Situe les fuites la nuit", 0, "Hérault", 9);
        world.offered(PageTester.NASTY, "Sonde pour fuites", 2, "Gard", 5);
        here = "/sourcing/match/" + world.open.need.id();
    }

    @AfterEach
    void close() {
        world.close();
    }

    private PageTester page() {
        var page = new MatchSolutionsPage(world.matches, world.solutions, new SolutionThemeWords(), world.open.organisations, world.open.campaigns, world.open.panels);
        return PageTester.of(page.with(world.open.needs())).as(world.open.buyer);
    }

    private PageTester needs() {
        return PageTester.of(new MatchNeedsPage(world.matches, world.solutions, new SolutionThemeWords(), world.open.organisations).with(world.open.needs())).as(world.open.seller);
    }

    @Test
    void showsPointsThatAddUpAndTheWords() {
        var seen = page().show(here);
        assertTrue(seen.text().contains("2 solutions approchent") && seen.text().contains("Mots trouvés : ecoute, fuite") && seen.text().contains("Aquasonde Fictive"), seen::text);
        PageTester.assertClean(seen);
        assertTrue(page().in(Locale.ENGLISH).show(here).text().contains("2 solutions come near"));
    }

    @Test
    void saysBesideTheFieldWhatIsNoFilter() {
        var seen = page().show(here + "?km=-5&trl=12&reach=NOWHERE&words=" + "fuite".repeat(200));
        var html = seen.html();
        assertTrue(html.contains("km-error") && html.contains("trl-error") && html.contains("reach-error") && html.contains("words-error"), html);
        assertTrue(html.contains("value=\"-5\"") && html.contains("value=\"12\"") && html.contains("fuite".repeat(200)) && seen.text().contains("2 solutions approchent"), seen::text);
        assertFalse(page().show(here + "?km=100&trl=%205%20&reach=REGION").html().contains("-error"));
    }

    @Test
    void triesAWhatIfAndNamesWhoIsLeftOutAndUselessFilters() {
        var seen = page().show(here + "?trl=9&words=nuit");
        assertTrue(seen.text().contains("Une fiche laissée de côté") && seen.text().contains("Maturité trop basse") && seen.text().contains("TRL 9 au moins"), seen::text);
        assertTrue(page().show(here + "?trl=4").text().contains("il est inutile ici"));
        assertTrue(page().show(here + "?kind=ORGANISATIONAL").text().contains("écarte tout à lui seul"));
    }

    @Test
    void saysThatDistancesRestOnPositionsThatNobodyVerified() {
        var seen = page().show(here + "?km=50").text();
        assertTrue(seen.contains("ne sont pas vérifiées") && seen.contains("Rayon : 50 km, positions non vérifiées"), seen);
    }

    @Test
    void explainsOneSolutionOnRequest() {
        world.offered("Vélo cargo", "Livre en ville", 1, "", 9);
        assertTrue(page().show(here + "?why=cargo").text().contains("Aucun mot en commun"));
        assertTrue(page().show(here + "?why=acoustique").text().contains("Rang 1 sur 2"));
        assertTrue(page().show(here + "?why=nowhere").text().contains("Aucune solution publiée"));
    }

    @Test
    void putsTheChosenIntoThePanelOfACampaign() {
        Campaign campaign = world.open.draft();
        assertEquals(303, page().submit(here, Map.of("action", "panel", "campaign", campaign.id(), "company", world.open.companies.get(0))).status());
        var members = world.open.campaigns.casefile(world.open.buyer, campaign.id()).orElseThrow().members();
        assertEquals(Member.Origin.MATCH, members.get(0).origin());
        assertTrue(members.get(0).note().contains("B-2026-001"));
    }

    @Test
    void aCompanySeesWhatItsOwnSolutionComesNear() {
        assertTrue(needs().show("/sourcing/match/solution/" + probe).text().contains("Écoute des fuites"));
        assertEquals(404, needs().as(world.open.observer).show("/sourcing/match/solution/unknown").status());
        assertEquals(404, page().as(world.open.seller).show(here).status());
    }

    @Test
    void isOfferedWhereItAnswers() {
        var need = new MatchNeed(world.matches);
        var solution = new MatchSolution(world.matches);
        assertEquals(Optional.of(here), need.address(TestVisit.by(world.open.buyer), world.open.need.ref()));
        assertFalse(need.address(TestVisit.by(world.open.seller), world.open.need.ref()).isPresent());
        assertEquals(Optional.of("/sourcing/match/solution/" + probe), solution.address(TestVisit.by(world.open.seller), new Ref("solution", probe)));
    }

    @Test
    void saysThatTheIndexIsNotOpenYet() {
        world.candidates.closed();
        assertTrue(page().show(here).text().contains("L’index de recherche se prépare"));
    }
}
