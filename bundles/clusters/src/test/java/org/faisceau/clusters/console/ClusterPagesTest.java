// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import static org.faisceau.clusters.OpenClusters.MANAGER;
import static org.faisceau.clusters.OpenClusters.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.clusters.OpenClusters;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Decision;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Today is 26 November 2026. */
class ClusterPagesTest {
    private OpenClusters open;
    private Cluster cluster;
    private Names names;
    private String firm;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenClusters(folder);
        cluster = open.cluster();
        firm = open.organisation("Pompes imaginaires SAS", OrganisationKind.COMPANY);
        names = new Names(open.organisations, new OneTheme());
    }

    @AfterEach
    void close() {
        open.close();
    }

    /** One theme alone. */
    private static final class OneTheme implements SolutionThemes {
        @Override
        public String name(Actor actor, String code, Locale locale) {
            return code.equals("eau") ? "Eau" : code;
        }

        @Override
        public List<String> codes(Actor actor) {
            return List.of("eau");
        }

        @Override
        public Optional<String> code(Actor actor, String written) {
            return written.equals("Eau") ? Optional.of("eau") : Optional.empty();
        }
    }

    private PageTester page() {
        return PageTester.of(new ClusterPage(open.clusters, open.figures(List.of()), names)).as(MANAGER);
    }

    private PageTester members() {
        return PageTester.of(new MembersPage(open.clusters, names, open.clock)).as(MANAGER);
    }

    @Test
    void saysItsAimsAndWhichFiguresAreSilent() {
        var html = page().show(cluster.address()).html();
        assertTrue(html.contains("Un objectif") && html.contains("Un autre"), html);
        assertTrue(html.contains("Module Événements arrêté"), html);
    }

    @Test
    void aGroupIsAddedAndMeets() {
        assertEquals(422, page().submit(cluster.address(), Map.of("action", "save", "name", "")).status());
        assertEquals(303, page().submit(cluster.address(), Map.of("action", "save", "name", "Biodéchets", "sector", "eau")).status());
        var circle = open.clusters.circles().of(MANAGER, cluster.id()).get(0);
        var group = PageTester.of(new CirclePage(open.clusters, names, open.clock)).as(MANAGER);
        assertEquals(422, group.submit(circle.address(), Map.of("action", "save", "heldOn", "2027-01-01", "title", "Demain")).status());
        assertEquals(303, group.submit(circle.address(), Map.of("action", "save", "heldOn", "2026-11-20", "title", "Pesées", "heads", "12")).status());
        var sitting = open.clusters.sittings().of(MANAGER, circle.id()).get(0);
        assertEquals(303, group.submit(circle.address(), Map.of("action", "save", "of", "decision", "sitting", sitting.id(), "decided-" + sitting.id(), "Chercher une collecte")).status());
        assertEquals(422, group.submit(circle.address(), Map.of("action", "save", "of", "decision", "sitting", sitting.id(), "decided-" + sitting.id(), "Autre", "need-" + sitting.id(), "inconnu")).status());
        var html = group.show(circle.address()).html();
        assertTrue(html.contains("Chercher une collecte") && html.contains("12 personnes"), html);
        Decision decision = open.clusters.decisions().of(MANAGER, sitting.id()).get(0);
        assertEquals(303, group.submit(circle.address(), Map.of("action", "remove", "of", "decision", "part", decision.id())).status());
        assertEquals(List.of(), open.clusters.decisions().of(MANAGER, sitting.id()));
    }

    @Test
    void membersAreNarrowedByYearAndSector() {
        open.member(cluster, firm, "eau", 2020, 2024);
        var now = open.organisation("Sols imaginaires SCOP", OrganisationKind.COMPANY);
        open.member(cluster, now, "", 2022, 0);
        var today = members().show(cluster.address() + "/members").html();
        assertTrue(today.contains(">Sols imaginaires SCOP</bdi></a>") && !today.contains(">Pompes imaginaires SAS</bdi></a>"), today);
        assertTrue(members().show(cluster.address() + "/members?year=2023").html().contains(">Pompes imaginaires SAS</bdi></a>"));
        var water = members().show(cluster.address() + "/members?year=all&branch=eau").html();
        assertTrue(water.contains(">Pompes imaginaires SAS</bdi></a>") && !water.contains(">Sols imaginaires SCOP</bdi></a>"), water);
    }

    @Test
    void whoComesSecondIsShownBothVersionsOfAMember() {
        var one = open.member(cluster, firm, "eau", 2020, 0);
        var page = PageTester.of(new MemberPage(open.clusters, new MemberForm(names), names)).as(MANAGER);
        var typed = Map.of("action", "save", "version", "1", "organisation", firm, "sector", "", "from", "2019");
        assertEquals(303, page.submit(cluster.address() + "/members/" + one.id(), typed).status());
        assertEquals(409, page.submit(cluster.address() + "/members/" + one.id(), Map.of("action", "save", "version", "1", "organisation", firm, "sector", "", "from", "2018")).status());
    }

    @Test
    void timeIsTypedInHours() {
        var page = PageTester.of(new AidsPage(open.clusters, names, open.clock)).as(MANAGER);
        var typed = Map.of("action", "save", "organisation", firm, "form", "TAILORED", "givenOn", "2026-11-20", "hours", "1,5", "what", "Relecture");
        assertEquals(303, page.submit(cluster.address() + "/support", typed).status());
        assertEquals(90, open.clusters.aids().of(MANAGER, cluster.id()).get(0).content().minutes());
        var wrong = Map.of("action", "save", "organisation", firm, "form", "TAILORED", "givenOn", "2026-11-20", "hours", "beaucoup", "what", "Relecture");
        assertEquals(422, page.submit(cluster.address() + "/support", wrong).status());
        assertTrue(page.show(cluster.address() + "/support").html().contains("1,5 h"));
    }

    @Test
    void whatAPersonTypedIsShownAsTyped() {
        done(open.clusters.change(MANAGER, cluster.id(), 1, new Cluster.Content(cluster.content().organisation(), 2017, PageTester.NASTY)));
        assertTrue(!page().show(cluster.address()).html().contains("<script>alert"));
    }
}
