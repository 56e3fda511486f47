// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.faisceau.testkit.PageTester.NASTY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.AnswerRetentionRegister;
import org.faisceau.needs.InterestRegister;
import org.faisceau.needs.Notified;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.OutcomeRegister;
import org.faisceau.needs.Posted;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Interest;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A company answers, the buyer reads; after the closing, the one question. */
class AnswerPagesTest {
    private static final Words WORDS = Texts.beside(InterestPanel.class).in(Locale.FRENCH);
    private OpenNeeds open;
    private InterestRegister interests;
    private OutcomeRegister outcomes;
    private Actor company;
    private Need need;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        interests = open.interests(new Posted());
        outcomes = new OutcomeRegister(open.store.store(), open.clock, open.needs);
        company = new Actor("company", Role.COMPANY, open.organisation(NASTY));
        need = open.published(Content.titled("Éclairage sobre", open.town).withConfidentiality(Confidentiality.RESIDENTS));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aCompanyAnswersAndTheBuyerReadsItEscaped() {
        var page = PageTester.of(new InterestPage(open.needs, interests)).as(company);
        assertEquals("/needs/" + need.id(), page.submit(at("interest"), Map.of("action", "interested", "message", NASTY)).address());
        var read = panel(new InterestPanel(open.needs, interests, open.organisations), open.buyer()).orElseThrow();
        assertTrue(read.contains("&lt;script&gt;alert") && !read.contains("<script>"));
        assertTrue(read.contains("1 entreprise intéressée"));
    }

    @Test
    void decliningWantsAReason() {
        var page = PageTester.of(new InterestPage(open.needs, interests)).as(company);
        var asked = page.submit(at("interest"), Map.of("action", "decline", "message", ""));
        assertEquals(422, asked.status());
        assertTrue(asked.text().contains("dites pourquoi"));
        var form = page.show(at("interest"));
        assertTrue(form.html().contains("data-draft"));
        PageTester.assertClean(form);
    }

    @Test
    void aColleagueWhoIsLateSeesBothAnswersAndChooses() {
        var page = PageTester.of(new InterestPage(open.needs, interests)).as(company);
        page.submit(at("interest"), Map.of("action", "interested", "version", "0", "message", NASTY));
        var late = page.submit(at("interest"), Map.of("action", "decline", "version", "0", "message", "Pas cette année"));
        assertEquals(409, late.status());
        assertTrue(late.html().contains("Pas cette année") && late.html().contains("choice.stance"));
        PageTester.assertClean(late);
        assertEquals(303, page.submit(at("interest"), Map.of("action", "answer", "version", "1", "stance", "DECLINED", "message", "Pas cette année")).status());
        assertEquals(List.of("Pas cette année"), interests.of(OpenNeeds.MANAGER, need.id()).stream().map(Interest::message).toList());
    }

    @Test
    void whoAnswersWhatWasTakenBackMeanwhileKeepsTheText() {
        var page = PageTester.of(new InterestPage(open.needs, interests)).as(company);
        page.submit(at("interest"), Map.of("action", "interested", "version", "0", "message", ""));
        page.submit(at("interest"), Map.of("action", "withdraw", "version", "1"));
        var late = page.submit(at("interest"), Map.of("action", "interested", "version", "1", "message", "Toujours là"));
        assertEquals(409, late.status());
        assertTrue(late.html().contains("Toujours là"));
    }

    @Test
    void managersSeeWhatIsErasedNext() {
        interests.answer(company, need.id(), 0, Interest.Stance.INTERESTED, "Oui");
        var page = PageTester.of(new AnswerRetentionPage(new AnswerRetentionRegister(open.store.store(), open.clock, open.store.journal()), open.needs)).as(OpenNeeds.MANAGER);
        assertTrue(page.show("/needs/retention").text().contains("Rien à effacer"));
        open.turn(Duration.ofDays(1825));
        assertTrue(page.show("/needs/retention").text().contains("Éclairage sobre"));
    }

    @Test
    void aCompanyThatDidNotAnswerReadsSinceWhenAnswersAreClosed() {
        need = open.moved(need, NeedState.IN_SOURCING, NeedState.ANSWERED);
        var read = panel(new InterestPanel(open.needs, interests, open.organisations), company).orElseThrow();
        assertTrue(read.contains("n’a pas répondu") && read.contains("closes depuis le " + WORDS.day(Days.today(open.clock))) && read.contains("« Réponse trouvée »"), read);
    }

    @Test
    void aPassedDeadlineIsSaidAsTheEndOfAnswers() {
        var last = Days.today(open.clock).plusDays(3);
        need = open.published(Content.titled("Éclairage de nuit", open.town).withConfidentiality(Confidentiality.RESIDENTS).withDeadline(last));
        assertTrue(panel(new InterestPanel(open.needs, interests, open.organisations), company).orElseThrow().contains("Nous sommes intéressés"));
        open.turn(Duration.ofDays(4));
        var read = panel(new InterestPanel(open.needs, interests, open.organisations), company).orElseThrow();
        assertTrue(read.contains("closes depuis le " + WORDS.day(last) + ", date limite de ce besoin"), read);
    }

    @Test
    void aStrangerIsOfferedNoForm() {
        assertEquals(Optional.empty(), panel(new InterestPanel(open.needs, interests, open.organisations), open.otherBuyer()));
        assertEquals(403, PageTester.of(new InterestPage(open.needs, interests)).as(open.otherBuyer()).show(at("interest")).status());
    }

    @Test
    void theBuyerSaysWhatFollowed() {
        need = open.moved(need, NeedState.IN_SOURCING, NeedState.ANSWERED, NeedState.CLOSED);
        var page = PageTester.of(new OutcomePage(open.needs, outcomes)).as(open.buyer());
        assertEquals(422, page.submit(at("outcome"), Map.of("action", "answer", "version", "0")).status());
        page.submit(at("outcome"), Map.of("action", "answer", "version", "0", "answer", "CONTRACT", "amount", "45 000", "holder", NASTY));
        var late = page.submit(at("outcome"), Map.of("action", "answer", "version", "0", "answer", "NOT_YET", "amount", "45 000"));
        assertEquals(409, late.status());
        assertTrue(late.text().contains("Oui, un marché") && late.text().contains("Pas encore"), late.text());
        assertTrue(late.html().contains("choice.answer") && !late.html().contains("choice.amount"), late.html());
        PageTester.assertClean(late);
        assertEquals(303, page.submit(at("outcome"), Map.of("action", "answer", "version", "1", "answer", "CONTRACT", "amount", "45 000", "holder", NASTY)).status());
        var again = page.in(Locale.ENGLISH).show(at("outcome"));
        assertTrue(again.html().contains("data-draft"));
        PageTester.assertClean(again);
        assertTrue(panel(new OutcomePanel(open.needs, outcomes), open.buyer()).orElseThrow().contains("value=\"45000.00\""));
        assertEquals(Optional.empty(), panel(new OutcomePanel(open.needs, outcomes), company));
    }

    @Test
    void saysThatTheRegisterOfContractsHasOneInsteadOfAsking() {
        need = open.moved(need, NeedState.IN_SOURCING, NeedState.ANSWERED, NeedState.CLOSED);
        var notified = new Notified();
        notified.needs.add(need.ref());
        var known = new OutcomeRegister(open.store.store(), open.clock, open.needs, List.of(notified));
        var seen = panel(new OutcomePanel(open.needs, known), open.buyer()).orElseThrow();
        assertTrue(seen.contains("Le registre des marchés en a un qui vient de ce besoin.") && !seen.contains("<form"), seen);
        assertEquals(Optional.empty(), panel(new OutcomePanel(open.needs, known), company));
    }

    private String at(String what) {
        return "/needs/" + need.id() + "/" + what;
    }

    private Optional<String> panel(Panel panel, Actor actor) {
        var visit = PageTester.of(new InterestPage(open.needs, interests)).as(actor).visit(at("interest"));
        return panel.show(visit, need.ref()).map(Seen::html);
    }
}
