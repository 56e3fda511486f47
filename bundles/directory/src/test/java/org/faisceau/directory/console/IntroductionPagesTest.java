// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import static org.faisceau.directory.OpenSolutions.MANAGER;
import static org.faisceau.directory.OpenSolutions.saved;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.BulkAction.Outcome;
import org.faisceau.console.spi.Form;
import org.faisceau.directory.OpenSolutions;
import org.faisceau.directory.api.IntroductionChannel;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.directory.api.IntroductionFilter;
import org.faisceau.directory.api.IntroductionOrder;
import org.faisceau.directory.api.IntroductionSide;
import org.faisceau.directory.api.IntroductionState;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.faisceau.testkit.TestVisit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntroductionPagesTest {
    private OpenPages open;
    private OpenSolutions at;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenPages(folder);
        at = open.at;
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void aSolutionFillsTheFormIn() {
        var solution = at.published("Capteurs de pluie", false);
        var seen = PageTester.of(open.ask()).as(at.buyer).show("/directory/introductions/new?solution=" + solution.id());
        assertTrue(seen.html().contains("value=\"solution:" + solution.id() + "\""), seen.html());
        assertTrue(seen.html().contains("value=\"" + at.company.id() + "\" selected") && seen.html().contains("value=\"" + at.town.id() + "\" selected"), seen.html());
        assertTrue(seen.html().contains("data-draft=\"solution:" + solution.id() + "\""), "a draft of another introduction would bring its subject along");
        assertTrue(seen.text().contains("Capteurs de pluie") && !seen.text().contains("déjà accepté"), seen.text());
    }

    @Test
    void isAskedAnsweredAndConcluded() {
        var asked = PageTester.of(open.ask()).as(at.buyer).submit("/directory/introductions/new", fields(Map.of()));
        var page = PageTester.of(open.introduction());
        assertTrue(page.as(at.seller).show(asked.address()).html().contains("value=\"accept\""));
        assertFalse(page.as(at.buyer).show(asked.address()).html().contains("value=\"accept\""));
        page.as(at.seller).submit(asked.address(), Map.of("action", "accept", "side", "COMPANY", "version", "2"));
        assertTrue(page.as(at.buyer).show(asked.address()).text().contains("Faite le"));
        var asks = page.as(at.buyer).submit(asked.address(), Map.of("action", "conclude", "version", "3"));
        assertEquals(422, asks.status());
        assertTrue(asks.html().contains("data-draft=\"conclusion\""), asks.html());
        page.as(at.buyer).submit(asked.address(), Map.of("action", "conclude", "outcome", "TRIAL", "outcomeNote", "Six mois", "version", "3"));
        var told = page.as(at.seller).show(asked.address() + "?tab=history").text();
        assertTrue(told.contains("Compte seller a accepté") && told.contains("Suite — → Une expérimentation"), told);
    }

    @Test
    void saysThatTheSameOneIsOpenAndLeadsThere() {
        var ask = PageTester.of(open.ask()).as(at.buyer);
        var first = ask.submit("/directory/introductions/new", fields(Map.of()));
        var again = ask.submit("/directory/introductions/new", fields(Map.of("heldOn", "2026-12-01", "said", "Encore")));
        assertEquals(422, again.status());
        assertTrue(again.html().contains("href=\"" + first.address() + "\"") && again.text().contains("déjà mises en relation") && again.html().contains("Encore"), again.html());
        assertEquals(303, ask.submit("/directory/introductions/new", fields(Map.of("heldOn", "2026-12-01", "another", "yes"))).status());
    }

    @Test
    void asksAnewOnceTheOtherIsOver() {
        var ask = PageTester.of(open.ask()).as(at.buyer);
        var first = ask.submit("/directory/introductions/new", fields(Map.of()));
        PageTester.of(open.introduction()).as(at.seller).submit(first.address(), Map.of("action", "decline", "side", "COMPANY", "reason", "", "version", "2"));
        assertEquals(303, ask.submit("/directory/introductions/new", fields(Map.of())).status());
    }

    @Test
    void isCountedByCompanyAndYearAndEachFigureLeadsToItsList() {
        saved(at.introductions.ask(MANAGER, at.between(), true));
        at.asked(MANAGER, at.between());
        var page = PageTester.of(new IntroductionTallyPage(at.introductions, at.organisations));
        var seen = page.show("/directory/introductions/companies");
        assertTrue(seen.text().contains("Une mise en relation faite") && seen.text().contains("Boucle Verte Imaginaire"), seen.text());
        var list = "/directory/introductions?about=organisation:" + at.company.id() + "&year=2026";
        assertTrue(seen.html().contains(list.replace("&", "&amp;")), seen.html());
        assertTrue(PageTester.of(open.introductions()).show(list).text().contains("Une mise en relation"));
        assertTrue(page.as(new Actor("o", Role.OBSERVER, "")).show("/directory/introductions/companies").text().contains("Aucune mise en relation faite"));
        var feed = new IntroductionsOfOrganisation(new IntroductionFeed(at.introductions, open.sides)).show(TestVisit.by(at.seller), at.company.ref());
        assertTrue(feed.isPresent());
    }

    @Test
    void aManagerPutsOneInTheBin() {
        var asked = at.asked(MANAGER, at.between());
        var page = PageTester.of(open.introduction());
        assertFalse(page.as(at.buyer).show("/directory/introductions/" + asked.id()).html().contains("value=\"bin\""));
        var gone = page.as(MANAGER).submit("/directory/introductions/" + asked.id(), Map.of("action", "bin", "version", "1"));
        assertEquals("/directory/introductions", gone.address());
        assertEquals(404, page.as(MANAGER).show("/directory/introductions/" + asked.id()).status());
    }

    @Test
    void declinesWithAReasonTheOtherSideReads() {
        var asked = at.asked(at.buyer, at.between());
        var there = "/directory/introductions/" + asked.id();
        assertTrue(PageTester.of(open.introduction()).as(at.seller).show(there).html().contains("data-draft=\"company\""));
        PageTester.of(open.introduction()).as(at.seller).submit(there, Map.of("action", "decline", "side", "COMPANY", "reason", "Trop loin", "version", "2"));
        assertTrue(PageTester.of(open.introduction()).as(at.buyer).show(there).text().contains("Trop loin"));
    }

    @Test
    void anAnswerIsTakenBackFromItsNotice() {
        var asked = at.asked(at.buyer, at.between());
        var page = PageTester.of(open.introduction()).as(at.seller);
        var declined = page.submit("/directory/introductions/" + asked.id(), Map.of("action", "decline", "side", "COMPANY", "reason", "", "version", "2"));
        assertEquals("C’est défait : votre réponse est de nouveau attendue.", page.submit(undo(declined), Map.of("action", "undo")).text());
        assertTrue(page.show(declined.address()).html().contains("value=\"accept\""));
        var told = page.show(declined.address() + "?tab=history").text();
        assertTrue(told.contains("Compte seller a repris la réponse"), told);
    }

    @Test
    void saysThatAColleagueAnsweredAlreadyInsteadOfLosingTheReason() {
        var asked = at.asked(at.buyer, at.between());
        var there = "/directory/introductions/" + asked.id();
        var page = PageTester.of(open.introduction()).as(at.seller);
        page.submit(there, Map.of("action", "accept", "side", "COMPANY", "version", "2"));
        var seen = page.submit(there, Map.of("action", "decline", "side", "COMPANY", "reason", "Trop loin", "version", "2"));
        assertEquals("409 Cette mise en relation n’attend plus cela.", seen.status() + " " + seen.text());
    }

    @Test
    void aForeignerFindsNothing() {
        var asked = at.asked(at.buyer, at.between());
        var foreign = new Actor("f", Role.COMPANY, "org-foreign");
        assertEquals(404, PageTester.of(open.introduction()).as(foreign).show("/directory/introductions/" + asked.id()).status());
        assertEquals(404, PageTester.of(open.editIntroduction()).as(foreign).show("/directory/introductions/" + asked.id() + "/edit").status());
        assertEquals(403, PageTester.of(open.ask()).as(Role.OBSERVER).show("/directory/introductions/new").status());
        var stolen = PageTester.of(open.ask()).as(foreign).submit("/directory/introductions/new", fields(Map.of()));
        assertTrue(stolen.text().contains("Choisissez votre organisation comme l’une des deux parties"), stolen.text());
    }

    @Test
    void aNeedThatOneMayNotSeeIsNoSubjectAndKeepsItsTitle() {
        var refused = PageTester.of(open.ask()).as(at.buyer).submit("/directory/introductions/new", fields(Map.of("about", "need:hidden")));
        assertEquals(422, refused.status());
        var about = at.asked(MANAGER, at.about(new Ref("need", "hidden")));
        assertTrue(PageTester.of(open.introduction()).as(at.seller).show("/directory/introductions/" + about.id()).text().contains("Réservé"));
    }

    @Test
    void aManagerRecordsOneThatTookPlace() {
        PageTester.of(open.ask()).submit("/directory/introductions/new", fields(Map.of("agreed", "yes", "about", "need:open")));
        var made = at.introductions.page(MANAGER, IntroductionFilter.all(), IntroductionOrder.DAY, "", 10).items().get(0);
        assertEquals(IntroductionState.MADE, made.state());
        assertEquals(Optional.of(new Ref("need", "open")), made.content().about());
    }

    @Test
    void whoComesSecondChooses() {
        var asked = at.asked(MANAGER, at.between());
        var there = "/directory/introductions/" + asked.id() + "/edit";
        PageTester.of(open.editIntroduction()).submit(there, fields(Map.of("said", "Première", "version", "1")));
        var seen = PageTester.of(open.editIntroduction()).submit(there, fields(Map.of("said", "Seconde", "version", "1")));
        assertEquals(409, seen.status());
        assertTrue(seen.text().contains("Première") && seen.text().contains("Seconde"), seen.text());
    }

    @Test
    void showsItselfOnWhatItIsAbout() {
        var feed = new IntroductionFeed(at.introductions, open.sides);
        var solution = at.published("Capteurs", false);
        at.asked(MANAGER, at.about(solution.ref()));
        assertTrue(new IntroductionsOfSolution(feed).show(TestVisit.by(at.seller), solution.ref()).isPresent());
        assertTrue(new IntroductionsOfOrganisation(feed).show(TestVisit.by(at.seller), at.town.ref()).isPresent());
        assertTrue(new IntroductionsOfSolution(feed).show(TestVisit.by(new Actor("o", Role.OBSERVER, "")), solution.ref()).isEmpty());
        assertEquals(Optional.of("/directory/introductions/new?solution=" + solution.id()), new IntroductionFromSolution(feed).address(TestVisit.by(at.buyer), solution.ref()));
        assertTrue(new IntroductionFromSolution(feed).address(TestVisit.by(new Actor("o", Role.OBSERVER, "")), solution.ref()).isEmpty());
    }

    @Test
    void listsWhatWaitsForOneself() {
        at.asked(at.buyer, at.between());
        var list = PageTester.of(open.introductions());
        assertTrue(list.as(at.seller).show("/directory/introductions?waiting=yes").text().contains("Une mise en relation"));
        assertTrue(list.as(at.buyer).show("/directory/introductions?waiting=yes").text().contains("Aucune mise en relation ne correspond"));
        assertEquals("/directory/introductions?sort=day", list.show("/directory/introductions?sort=day&after=foreign").address());
    }

    @Test
    void lettersOfAnybodyComeOutAsLetters() {
        var nasty = PageTester.NASTY;
        var content = new IntroductionContent(at.company.id(), at.town.id(), Optional.empty(), IntroductionChannel.MAIL, LocalDate.of(2026, 11, 24), nasty, Optional.empty());
        var asked = at.asked(MANAGER, content);
        var there = "/directory/introductions/" + asked.id();
        PageTester.assertClean(PageTester.of(open.introduction()).show(there));
        PageTester.assertClean(PageTester.of(open.editIntroduction()).show(there + "/edit"));
        saved(at.introductions.answer(MANAGER, asked.id(), 1, IntroductionSide.BUYER, false, nasty));
        PageTester.assertClean(PageTester.of(open.introduction()).show(there));
        PageTester.assertClean(PageTester.of(open.introduction()).show(there + "?tab=history"));
        PageTester.assertClean(PageTester.of(open.introductions()).show("/directory/introductions?text=%3Cscript%3E"));
    }

    @Test
    void manyGoToTheBinAndOneThatIsNotThereIsRefused() {
        var asked = at.asked(MANAGER, at.between());
        var bin = new IntroductionBinAction(at.introductions);
        assertEquals(Outcome.binned(), bin.apply(MANAGER, asked.ref(), Form.blank(), Locale.FRENCH));
        assertEquals(Outcome.done(), bin.apply(MANAGER, asked.ref(), Form.blank(), Locale.FRENCH));
        var absent = bin.apply(MANAGER, new Ref("introduction", "does-not-exist"), Form.blank(), Locale.FRENCH);
        assertEquals(Outcome.refused("Cette mise en relation n’existe plus, ou ne vous est pas ouverte."), absent);
    }

    private Map<String, String> fields(Map<String, String> more) {
        var all = new HashMap<>(Map.of("company", at.company.id(), "buyer", at.town.id(), "channel", "MEETING", "heldOn", "2026-11-24", "action", "save"));
        all.putAll(more);
        return all;
    }

    private static String undo(Seen seen) {
        return ((Answer.Redirect) seen.answer()).notice().orElseThrow().undo();
    }
}
