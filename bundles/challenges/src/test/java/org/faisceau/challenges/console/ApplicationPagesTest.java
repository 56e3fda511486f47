// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import static org.faisceau.challenges.OpenChallenges.COMPANY;
import static org.faisceau.challenges.OpenChallenges.EXPERT;
import static org.faisceau.challenges.OpenChallenges.MANAGER;
import static org.faisceau.challenges.OpenChallenges.application;
import static org.faisceau.challenges.OpenChallenges.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faisceau.challenges.OpenChallenges;
import org.faisceau.challenges.api.Applicant;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Application.State;
import org.faisceau.challenges.api.ApplicationFilter;
import org.faisceau.challenges.api.ApplicationOrder;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.Experiment;
import org.faisceau.challenges.api.Mark;
import org.faisceau.console.spi.Page;
import org.faisceau.kernel.api.Actor;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationPagesTest {
    private OpenChallenges open;
    private Edition edition;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenChallenges(folder);
        edition = open.open();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static PageTester tester(Page page, Actor actor) {
        return PageTester.of(page).as(actor);
    }

    private PageTester page(Actor actor) {
        return tester(new ApplicationPage(open.editions, open.applications, open.juries, new Subjects(List.of()), open.accounts, open.clock), actor);
    }

    private static Map<String, String> typed(Map<String, String> other) {
        var fields = new HashMap<>(Map.of("applicant", "Structure fictive", "sort", "ASSOCIATION", "contact", "Personne fictive", "mail", "p@s.example", "title", "Mare mobile", "project", "Une mare", "answer1", "YES"));
        fields.putAll(other);
        return fields;
    }

    private Application admitted() {
        var sent = open.sent(edition, COMPANY, "Mare mobile");
        open.close(edition);
        return done(open.applications.admit(MANAGER, sent.id(), sent.version(), true, "Complet"));
    }

    @Test
    void beginsSavesAndSendsByAccount() {
        var begun = tester(new ApplyPage(open.editions, open.applications), COMPANY).submit(edition.address() + "/apply", typed(Map.of("contact", "")));
        assertEquals(303, begun.status());
        assertTrue(page(COMPANY).show(begun.address()).text().contains("n’est pas encore envoyé"));
        var lacking = page(COMPANY).submit(begun.address(), Map.of("action", "send", "version", "1"));
        assertEquals(422, lacking.status());
        assertTrue(lacking.html().contains("contact-error"), lacking::html);
        var edit = tester(new EditApplicationPage(open.editions, open.applications), COMPANY);
        assertEquals(303, edit.submit(begun.address() + "/edit", typed(Map.of("version", "1"))).status());
        assertEquals(303, page(COMPANY).submit(begun.address(), Map.of("action", "send", "version", "2")).status());
        assertTrue(page(MANAGER).show(begun.address()).text().contains("Rien n’écarte"));
    }

    @Test
    void givesBackWhatWasTypedTooLate() {
        open.close(edition);
        var late = tester(new ApplyPage(open.editions, open.applications), COMPANY).submit(edition.address() + "/apply", typed(Map.of()));
        assertEquals(409, late.status());
        assertTrue(late.text().contains("La date limite est passée") && late.html().contains("Mare mobile"), late::html);
    }

    @Test
    void givesALinkToWhoHasNoAccount() {
        var stranger = tester(new PublicApplyPage(open.editions, open.applications), Actor.nobody());
        assertTrue(stranger.show(edition.publicAddress() + "/apply").html().contains("name=\"website\""));
        var begun = stranger.submit(edition.publicAddress() + "/apply", typed(Map.of()));
        assertEquals(303, begun.status(), "the page that is reloaded sends nothing");
        assertTrue(begun.address().startsWith("/challenges/application?pass="), begun::address);
        assertEquals(422, stranger.submit(edition.publicAddress() + "/apply", typed(Map.of("website", "spam"))).status());
    }

    @Test
    void showsBothVersionsToWhoLostTheRace() {
        var draft = done(open.applications.begin(Applicant.of(COMPANY), edition.id(), application("Un"), ""));
        done(open.applications.save(Applicant.of(COMPANY), draft.id(), 1, application("Leur titre")));
        var clash = tester(new EditApplicationPage(open.editions, open.applications), COMPANY).submit(draft.address() + "/edit", typed(Map.of("version", "1")));
        assertEquals(409, clash.status());
        assertTrue(clash.text().contains("Leur titre") && clash.text().contains("Mare mobile"), clash::text);
    }

    @Test
    void asksAMemberToDeclareBeforeRating() {
        done(open.juries.call(MANAGER, edition.id(), EXPERT.id()));
        var one = admitted();
        var marks = Map.of("action", "rate", "seen", "0", "points1", "4", "motive1", "Bien", "points2", "3", "motive2", "Faisable");
        var undeclared = page(EXPERT).submit(one.address(), marks);
        assertEquals(422, undeclared.status());
        assertTrue(undeclared.text().contains("Déclarez qu’aucun lien"), undeclared::text);
        var declared = new HashMap<>(marks);
        declared.put("none", "yes");
        assertEquals(303, page(EXPERT).submit(one.address(), declared).status());
        var seen = page(MANAGER).show(one.address()).text();
        assertTrue(seen.contains("3,6") && seen.contains("Personne expert"), seen);
        assertFalse(page(COMPANY).show(one.address()).text().contains("Personne expert"));
    }

    @Test
    void concludesWithTheJuryAndPrintsItsMinutes() {
        done(open.juries.call(MANAGER, edition.id(), EXPERT.id()));
        var one = admitted();
        var jury = tester(new JuryPage(open.editions, open.applications, open.juries, open.accounts, open.clock), MANAGER);
        assertEquals(303, page(MANAGER).submit(one.address(), Map.of("action", "keep", "version", String.valueOf(one.version()), "outcome", "Le plus juste")).status());
        assertEquals(404, tester(new JuryPage(open.editions, open.applications, open.juries, open.accounts, open.clock), COMPANY).show(edition.address() + "/jury").status());
        assertEquals(303, jury.submit(edition.address() + "/jury", Map.of("action", "conclude", "version", String.valueOf(edition.version()), "conclusion", "Une belle édition")).status());
        assertTrue(page(COMPANY).show(one.address()).text().contains("Votre projet est lauréat"));
        var paper = new MinutesPaper(open.editions, open.applications, open.juries, open.accounts, open.clock);
        assertTrue(paper.paper(MANAGER, Locale.FRENCH, edition.id()).orElseThrow().blocks().toString().contains("Le plus juste"));
        assertTrue(paper.paper(EXPERT, Locale.FRENCH, edition.id()).isEmpty());
    }

    @Test
    void leavesTheOtherFormsAsTheyAreRecordedWhereOneIsRefused() {
        done(open.juries.call(MANAGER, edition.id(), EXPERT.id()));
        var won = done(open.applications.decide(MANAGER, admitted().id(), open.applications.page(MANAGER, ApplicationFilter.of(edition.id()), ApplicationOrder.SENT, "", 1).items().get(0).version(), true, "Bon"));
        done(open.applications.experiment(MANAGER, won.id(), won.version(), new Experiment(Optional.empty(), "Quai des essais", Optional.empty(), Optional.empty(), "")));
        var refused = page(MANAGER).submit(won.address(), Map.of("action", "keep", "version", String.valueOf(won.version() + 1), "outcome", ""));
        assertEquals(422, refused.status());
        assertTrue(refused.html().contains("value=\"Quai des essais\""), refused::html);
    }

    @Test
    void letsAMemberReplaceTheViewOfAnotherWindowAndShowsIt() {
        done(open.juries.call(MANAGER, edition.id(), EXPERT.id()));
        var one = admitted();
        done(open.juries.rate(EXPERT, one.id(), 0, "", List.of(new Mark(1, "Dit ailleurs"), new Mark(1, "Dit ailleurs"))));
        var marks = new HashMap<>(Map.of("action", "rate", "none", "yes", "seen", "0", "points1", "4", "motive1", "Mieux", "points2", "3", "motive2", "Mieux"));
        var lost = page(EXPERT).submit(one.address(), marks);
        assertEquals(409, lost.status());
        assertTrue(lost.text().contains("Dit ailleurs") && lost.html().contains("name=\"seen\" value=\"1\"") && lost.html().contains("Mieux"), lost::html);
        marks.put("seen", "1");
        assertEquals(303, page(EXPERT).submit(one.address(), marks).status());
    }

    @Test
    void printsAllThatCameInHoweverMany() {
        IntStream.range(0, 201).forEach(at -> done(open.applications.record(MANAGER, edition.id(), application("Lettre " + at), open.clock.instant())));
        open.close(edition);
        var blocks = new MinutesPaper(open.editions, open.applications, open.juries, open.accounts, open.clock).paper(MANAGER, Locale.FRENCH, edition.id()).orElseThrow().blocks().toString();
        for (int at = 0; at < 201; at++) assertTrue(blocks.contains("Lettre " + at), "Lettre " + at);
    }

    @Test
    void showsExportsAndPrintsNothingOfWhatWasTakenBack() {
        var sent = open.sent(edition, COMPANY, "Mare mobile");
        var minutes = new MinutesPaper(open.editions, open.applications, open.juries, open.accounts, open.clock);
        assertTrue(minutes.paper(MANAGER, Locale.FRENCH, edition.id()).orElseThrow().blocks().toString().contains("Structure fictive"));
        done(open.applications.withdraw(Applicant.of(COMPANY), sent.id(), sent.version()));
        var seen = page(MANAGER).show(sent.address()).text();
        assertTrue(seen.contains("a été retirée : seul le candidat la lit") && !seen.contains("Mare mobile") && !seen.contains("Rien n’écarte") && !seen.contains("À vérifier"), seen);
        assertTrue(page(COMPANY).show(sent.address()).text().contains("Mare mobile"));
        var row = new ApplicationExport(open.applications, open.juries).rows(MANAGER, Locale.FRENCH, Map.of("edition", List.of(edition.id())), "", 50).items().get(0);
        assertTrue(row.contains("Retirée") && !row.contains("Mare mobile") && !row.contains("personne@structure.example"), row::toString);
        open.close(edition);
        assertFalse(minutes.paper(MANAGER, Locale.FRENCH, edition.id()).orElseThrow().blocks().toString().contains("Structure fictive"));
    }

    @Test
    void exportsTheListAsItIsNarrowed() {
        open.sent(edition, COMPANY, "Mare mobile");
        var list = tester(new ApplicationsPage(open.editions, open.applications, open.juries, open.clock), MANAGER).show(edition.address() + "/applications?text=mare&state=SENT").html();
        var link = list.lines().filter(line -> line.contains("/export/challenge-applications")).findFirst().orElseThrow();
        assertTrue(link.contains("text=mare") && link.contains("state=SENT") && link.contains("edition=" + edition.id()), link);
    }

    @Test
    void callsNobodyToTheJuryWhoIsNotOffered() {
        var jury = tester(new JuryPage(open.editions, open.applications, open.juries, open.accounts, open.clock), MANAGER);
        for (var nobody : List.of("organisation:nope-member", COMPANY.id())) {
            var refused = jury.submit(edition.address() + "/jury", Map.of("action", "call", "member", nobody));
            assertEquals(422, refused.status());
            assertTrue(refused.html().contains("member-error"), refused::html);
        }
        assertEquals(List.of(), open.juries.members(MANAGER, edition.id()));
        assertEquals(303, jury.submit(edition.address() + "/jury", Map.of("action", "call", "member", EXPERT.id())).status());
    }

    @Test
    void listsAndExportsWhatOneReads() {
        open.sent(edition, COMPANY, "Mare mobile");
        var list = tester(new ApplicationsPage(open.editions, open.applications, open.juries, open.clock), MANAGER);
        assertTrue(list.show(edition.address() + "/applications?state=SENT").text().contains("État : Reçue"));
        assertTrue(list.show(edition.address() + "/applications?text=introuvable").text().contains("Aucune candidature ne répond"));
        assertFalse(tester(new ApplicationsPage(open.editions, open.applications, open.juries, open.clock), EXPERT).show(edition.address() + "/applications").text().contains("Mare mobile"));
        var export = new ApplicationExport(open.applications, open.juries);
        assertEquals(1, export.rows(MANAGER, Locale.ENGLISH, Map.of("edition", List.of(edition.id()), "state", List.of(State.SENT.name())), "", 50).items().size());
        assertEquals(export.columns(Locale.ENGLISH).size(), export.rows(MANAGER, Locale.ENGLISH, Map.of("edition", List.of(edition.id())), "", 50).items().get(0).size());
    }

    @Test
    void escapesWhatPeopleWrite() {
        var sent = open.sent(edition, COMPANY, PageTester.NASTY);
        PageTester.assertClean(page(MANAGER).show(sent.address()));
        PageTester.assertClean(tester(new EditApplicationPage(open.editions, open.applications), COMPANY).show(sent.address() + "/edit"));
        PageTester.assertClean(tester(new ApplicationsPage(open.editions, open.applications, open.juries, open.clock), MANAGER).show(edition.address() + "/applications"));
    }
}
