// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import static org.faisceau.clusters.OpenClusters.MANAGER;
import static org.faisceau.clusters.OpenClusters.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.clusters.FewThemes;
import org.faisceau.clusters.OpenClusters;
import org.faisceau.clusters.api.Aid;
import org.faisceau.clusters.api.Circle;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Decision;
import org.faisceau.clusters.api.Sitting;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
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
        names = new Names(open.organisations, new FewThemes());
    }

    @AfterEach
    void close() {
        open.close();
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
        assertEquals(303, group.submit(circle.address(), Map.of("action", "remove", "of", "decision", "part", decision.id(), "version", "1")).status());
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

    private PageTester group() {
        return PageTester.of(new CirclePage(open.clusters, names, open.clock)).as(MANAGER);
    }

    private Circle circle() {
        return done(open.clusters.circles().add(MANAGER, cluster.id(), new Circle.Content("Biodéchets", "eau", "Trier")));
    }

    private Sitting sitting(Circle circle) {
        return done(open.clusters.sittings().add(MANAGER, circle.id(), new Sitting.Content(LocalDate.of(2026, 11, 20), "Pesées", 12, "Les bacs débordent")));
    }

    @Test
    void aWrongDecisionLeavesTheFormOfItsMeetingAsItWas() {
        var circle = circle();
        var sitting = sitting(circle);
        var off = group().submit(circle.address(), Map.of("action", "save", "of", "decision", "sitting", sitting.id(), "decided-" + sitting.id(), "Autre", "need-" + sitting.id(), "inconnu"));
        assertEquals(422, off.status());
        assertTrue(off.html().contains("value=\"Pesées\"") && off.html().contains("Les bacs débordent</textarea>"), off::html);
    }

    @Test
    void aCorrectedDecisionKeepsItsNeedWhileNeedsAreStopped() {
        var circle = circle();
        var sitting = sitting(circle);
        var need = Optional.of(new Ref("need", "n1"));
        var decision = done(open.clusters.decisions().add(MANAGER, sitting.id(), new Decision.Content("Chercher", need)));
        var typed = Map.of("action", "save", "of", "decision", "sitting", sitting.id(), "part", decision.id(), "version", "1", "decided-" + decision.id(), "Chercher mieux", "need-" + decision.id(), "");
        assertEquals(303, group().submit(circle.address(), typed).status());
        assertEquals(new Decision.Content("Chercher mieux", need), open.clusters.decisions().find(MANAGER, decision.id()).orElseThrow().content());
        var other = Map.of("action", "save", "of", "decision", "sitting", sitting.id(), "part", decision.id(), "version", "2", "decided-" + decision.id(), "Chercher", "need-" + decision.id(), "Un autre besoin");
        assertEquals(422, group().submit(circle.address(), other).status());
    }

    @Test
    void whoComesSecondIsShownBothVersionsOfAMeetingAndMayTakeHisOwn() {
        var circle = circle();
        var sitting = sitting(circle);
        done(open.clusters.sittings().change(MANAGER, sitting.id(), 1, new Sitting.Content(LocalDate.of(2026, 11, 20), "Leur titre", 12, "")));
        var fields = Map.of("heldOn-" + sitting.id(), "2026-11-20", "title-" + sitting.id(), "Mon titre", "heads-" + sitting.id(), "12", "action", "save");
        var typed = new HashMap<>(fields);
        typed.putAll(Map.of("part", sitting.id(), "version", "1"));
        var clash = group().submit(circle.address(), typed);
        assertEquals(409, clash.status());
        assertTrue(clash.html().contains("Leur titre") && clash.html().contains("Mon titre"), clash::html);
        var chosen = new HashMap<>(fields);
        chosen.put("version", "2");
        assertEquals(303, group().submit(circle.address() + "?of=&part=" + sitting.id(), chosen).status());
        assertEquals("Mon titre", open.clusters.sittings().find(MANAGER, sitting.id()).orElseThrow().content().title());
    }

    @Test
    void aGroupIsPutRight() {
        var circle = circle();
        var typed = Map.of("action", "save", "of", "group", "part", circle.id(), "version", "1", "name-" + circle.id(), "Biodéchets des écoles", "sector-" + circle.id(), "eau", "about-" + circle.id(), "");
        assertEquals(303, group().submit(circle.address(), typed).status());
        assertTrue(group().show(circle.address()).html().contains("Biodéchets des écoles"));
    }

    @Test
    void anEmptyDayIsNamedBesideItsField() {
        var circle = circle();
        var off = group().submit(circle.address(), Map.of("action", "save", "heldOn", "", "title", "Pesées"));
        assertEquals(422, off.status());
        assertTrue(off.html().contains("heldOn-error"), off::html);
        assertEquals(422, PageTester.of(new AidsPage(open.clusters, names, open.clock)).as(MANAGER).submit(cluster.address() + "/support", Map.of("action", "save", "organisation", firm, "form", "TAILORED", "givenOn", "", "hours", "1", "what", "Relecture")).status());
    }

    @Test
    void namesThatNobodyKnowsAreRefusedBesideTheirField() {
        var off = members().submit(cluster.address() + "/members", Map.of("action", "save", "organisation", "nope", "sector", "", "from", "2020"));
        assertEquals(422, off.status());
        assertTrue(off.html().contains("organisation-error"), off::html);
        assertTrue(members().submit(cluster.address() + "/members", Map.of("action", "save", "organisation", firm, "sector", "nope", "from", "2020")).html().contains("sector-error"));
    }

    @Test
    void supportIsReadInSumsByWhomItDoesNotConcern() {
        done(open.clusters.aids().add(MANAGER, cluster.id(), new Aid.Content(firm, Aid.Form.TAILORED, LocalDate.of(2026, 11, 20), 90, "Relecture secrète")));
        var page = PageTester.of(new AidsPage(open.clusters, names, open.clock));
        var rival = page.as(new Actor("rival", Role.COMPANY, "other")).show(cluster.address() + "/support").html();
        assertTrue(rival.contains("1,5 h") && !rival.contains("Relecture secrète"), rival);
        assertTrue(page.as(new Actor("helped", Role.COMPANY, firm)).show(cluster.address() + "/support").html().contains("Relecture secrète"));
        var export = new AidExport(open.clusters, names);
        assertEquals(List.of(), export.rows(new Actor("rival", Role.COMPANY, "other"), Locale.FRENCH, Map.of(), "", 10).items());
        assertEquals(1, export.rows(MANAGER, Locale.FRENCH, Map.of("cluster", List.of(cluster.id())), "", 10).items().size());
        assertEquals(0, export.rows(MANAGER, Locale.FRENCH, Map.of("cluster", List.of("another")), "", 10).items().size());
    }

    @Test
    void theCardTellsDecisionsWithoutANeed() {
        var decision = done(open.clusters.decisions().add(MANAGER, sitting(circle()).id(), new Decision.Content("Chercher une collecte", Optional.empty())));
        var card = new WaitingCard(open.clusters, open.clock);
        var visit = PageTester.of(new ClusterPage(open.clusters, open.figures(List.of()), names)).as(MANAGER).visit(cluster.address());
        assertTrue(card.show(visit).isPresent());
        done(open.clusters.decisions().change(MANAGER, decision.id(), 1, new Decision.Content("Chercher une collecte", Optional.of(new Ref("need", "n1")))));
        assertTrue(card.show(visit).isEmpty());
    }
}
