// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Audience;
import org.faisceau.needs.AudienceRegister;
import org.faisceau.needs.CpvList;
import org.faisceau.needs.FamilyRegister;
import org.faisceau.needs.IndexedNeeds;
import org.faisceau.needs.InterestRegister;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.Posted;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Interest;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.transfer.NeedExport;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A buyer who wishes not to be named is named nowhere, but to the own people and the Living-Lab. */
class AnonymousBuyerTest {
    private static final String TOWN = "Valfleuri";
    private static final String SAID = "Acheteur anonyme";
    private OpenPages pages;
    private Need need;
    private Actor company;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        need = pages.open.anonymous("Éclairage sobre");
        company = new Actor("company", Role.COMPANY, pages.open.organisation("Clairval Énergies"));
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private static void assertHidden(String seen) {
        assertTrue(seen.contains(SAID), seen);
        assertFalse(seen.contains(TOWN), seen);
    }

    @Test
    void isNotNamedInTheList() {
        assertHidden(rows(pages.list().as(company).show("/needs").text()));
    }

    /** What the list shows, without the filter that offers all organisations. */
    private static String rows(String page) {
        return page.substring(page.indexOf("Éclairage sobre"));
    }

    @Test
    void isNotNamedOnTheNeedsPage() {
        assertHidden(pages.need().as(company).show("/needs/" + need.id()).text());
        assertHidden(pages.need().as(pages.open.otherBuyer()).show("/needs/" + need.id()).text());
    }

    @Test
    void isNotNamedOnThePublicPages() {
        assertHidden(pages.publicNeed().as(Actor.nobody()).show("/public/needs/" + need.id()).text());
        assertHidden(rows(pages.publicList().as(Actor.nobody()).show("/public/needs").text()));
    }

    @Test
    void isNotNamedInTheFeed() {
        assertHidden(new String(pages.feed().as(Actor.nobody()).show("/feed.atom").file(), StandardCharsets.UTF_8));
    }

    @Test
    void isNotNamedOnPaper() {
        var papers = new NeedPaper(pages.open.needs, pages.open.themes, pages.open.organisations, new CpvList(), pages.open.details, pages.open.attachments,
                new FamilyRegister(pages.open.store.store()), pages.open.values);
        var paper = papers.paper(company, Locale.FRENCH, need.id()).orElseThrow();
        assertHidden(paper.author() + paper.blocks());
        assertFalse(paper.blocks().toString().contains("Voirie"));
    }

    @Test
    void isNotNamedInAnExport() {
        var export = new NeedExport(Clock.fixed(pages.open.clock.instant(), ZoneOffset.UTC), pages.open.needs, pages.open.themes, pages.open.organisations, pages.open.details,
                new FamilyRegister(pages.open.store.store()));
        assertHidden(export.rows(company, Locale.FRENCH, Map.of(), "", 10).toString());
        assertTrue(export.rows(pages.open.buyer(), Locale.FRENCH, Map.of(), "", 10).toString().contains(TOWN));
    }

    @Test
    void isNotNamedToTheIndexNorFoundByName() {
        var audiences = new AudienceRegister(pages.open.store.store(), pages.open.needs, pages.open.organisations);
        var thing = new IndexedNeeds(pages.open.needs, pages.open.themes, pages.open.organisations, audiences, pages.open.calls(new Posted())).thing(need.ref()).orElseThrow();
        assertFalse((thing.text() + thing.keywords()).contains(TOWN));
        assertEquals(0, pages.open.needs.count(company, NeedFilter.all().withText(TOWN), 10));
        assertEquals(1, pages.open.needs.count(pages.open.buyer(), NeedFilter.all().withText(TOWN), 10));
    }

    @Test
    void isNotFoundThroughItsOrganisation() {
        var theirs = NeedFilter.all().withOrganisations(Set.of(pages.open.town));
        assertEquals(0, pages.open.needs.count(company, theirs, 10));
        assertEquals(0, pages.open.needs.count(Actor.nobody(), theirs, 10));
        assertEquals(1, pages.open.needs.count(OpenNeeds.MANAGER, theirs, 10));
        var panel = new OrganisationNeedsPanel(pages.open.needs, pages.open.themes, pages.open.organisations);
        assertEquals(Optional.empty(), panel.show(pages.list().as(company).visit("/needs"), new Ref("organisation", pages.open.town)));
    }

    @Test
    void isNamedByNeitherLinkNorSteps() {
        var linked = pages.open.needs.find(OpenNeeds.MANAGER, need.id()).orElseThrow();
        assertEquals("", pages.open.needs.find(company, linked.id()).orElseThrow().content().organisation());
        assertEquals(List.of(""), pages.open.needs.steps(company, need.id()).stream().map(step -> step.actor()).distinct().toList());
    }

    @Test
    void isReachedByAnswersAllTheSame() {
        var post = new Posted();
        pages.open.interests(post).answer(company, need.id(), 0, Interest.Stance.INTERESTED, "Deux gymnases équipés.");
        assertEquals(Audience.organisation(pages.open.town), post.letters().get(0).audience());
        assertFalse(post.letters().get(0).values().in(Locale.FRENCH).toString().contains(TOWN));
    }

    @Test
    void isNamedToItsOwnPeopleAndTheLab() {
        assertTrue(pages.need().as(pages.open.buyer()).show("/needs/" + need.id()).text().contains(TOWN));
        assertTrue(pages.need().as(OpenNeeds.MANAGER).show("/needs/" + need.id()).text().contains(TOWN));
    }

    @Test
    void ofOthersIsNamed() {
        pages.open.published(Content.titled("Compteurs", pages.open.otherTown).withConfidentiality(Confidentiality.PUBLIC));
        assertTrue(pages.publicList().as(Actor.nobody()).show("/public/needs").text().contains("Montbrume"));
        PageTester.assertClean(pages.list().as(company).show("/needs"));
    }
}
