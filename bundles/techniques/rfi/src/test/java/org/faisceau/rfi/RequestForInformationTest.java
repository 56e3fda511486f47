// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rfi;

import static org.faisceau.sourcing.OpenTechniques.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.kernel.api.Texts;
import org.faisceau.sourcing.OpenSourcing;
import org.faisceau.sourcing.OpenTechniques;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Techniques.Advance;
import org.faisceau.sourcing.spi.State;
import org.faisceau.testkit.TextsCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestForInformationTest {
    private static final Map<String, String> STRANGER = Map.of("company", "Fontaines Fictives", "contact", "Personne fictive, bonjour@fontaines.example", "q1", "500 metres", "q2", "9 000 €", "query", "Is there current?");
    private OpenTechniques host;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = new OpenTechniques(folder, new RequestForInformation());
    }

    @AfterEach
    void close() {
        host.close();
    }

    private void sent() {
        done(host.begin(Map.of("reach", "panel", "lead", "We listen to pipes", "asked", "How far?\nHow much?", "until", "2026-12-18")));
        done(host.advance("send", Map.of("checked", "yes")));
    }

    @Test
    void saysTheSameInBothLanguages() throws IOException {
        assertEquals(List.of(), TextsCheck.offences(RequestForInformation.class));
    }

    @Test
    void refusesABlankBrief() {
        assertEquals(4, assertInstanceOf(Advance.Invalid.class, host.begin(Map.of())).problems().size());
    }

    @Test
    void sendsOneQuestionnaireToAllAtOnce() {
        sent();
        var told = host.entries().stream().filter(one -> one.technique().equals("rfi")).toList();
        assertEquals(List.of(2), told.stream().map(one -> one.told()).toList());
        assertEquals(2, host.techniques.invitations(host.open.buyer, host.campaign.id(), host.run().id()).size());
        assertTrue(host.paper("recipients").contains("Tuyaux Fictifs"));
    }

    @Test
    void refusesALastDayThatIsOver() {
        assertEquals(Map.of("until", "dayOver"), assertInstanceOf(Advance.Invalid.class, host.begin(Map.of("reach", "panel", "lead", "We listen to pipes", "asked", "How far?", "until", "2020-01-01"))).problems());
    }

    @Test
    void asksInBothLanguagesWhatTheBuyerDidNotType() {
        sent();
        var labels = host.asked("answer").questions().stream().map(one -> one.label()).toList();
        assertEquals(List.of("How far?", "How far?"), List.of(labels.get(0).french(), labels.get(0).english()));
        assertEquals(List.of("Ce qui relève du secret des affaires dans vos réponses", "What is a trade secret in your answers"), List.of(labels.get(2).french(), labels.get(2).english()));
    }

    @Test
    void asksWhoCameSinceTheSameAndTellsNobodyTwice() {
        sent();
        OpenSourcing.done(host.open.panels.add(host.open.buyer, host.campaign.id(), host.open.companies.get(2), ""));
        done(host.advance("late", Map.of("checked", "yes")));
        done(host.advance("late", Map.of("checked", "yes")));
        var asked = host.techniques.invitations(host.open.buyer, host.campaign.id(), host.run().id());
        assertEquals(3, asked.size());
        assertEquals(1, asked.stream().map(one -> one.questions()).distinct().count());
        assertEquals(List.of(3), host.entries().stream().filter(one -> one.technique().equals("rfi")).map(one -> one.told()).toList());
        assertTrue(host.paper("recipients").contains("Ondes Fictives"), host.paper("recipients"));
        var late = asked.stream().filter(one -> one.company().equals(host.open.companies.get(2))).findFirst().orElseThrow();
        done(host.techniques.answer(late.id(), Map.of("q1", "late answer", "q2", "1 €")));
        assertTrue(host.paper("answers").contains("late answer"), host.paper("answers"));
    }

    @Test
    void takesNoAnswerThatSaysNothing() {
        sent();
        done(host.answer("answer", Map.of("q1", "300 metres")));
        var asked = host.techniques.invitations(host.open.buyer, host.campaign.id(), host.run().id());
        for (var one : asked) assertTrue(assertInstanceOf(Advance.Declined.class, host.techniques.answer(one.id(), Map.of("q1", " ", "q2", "\u200B"))).why().french().contains("Rien n’est encore répondu"));
        assertTrue(host.paper("answers").contains("300 metres"), host.paper("answers"));
    }

    @Test
    void comparesAnswersColumnByColumn() {
        sent();
        done(host.answer("answer", Map.of("q1", "300 metres", "q2", "12 000 €")));
        done(host.answer("answer", Map.of("q1", "400 metres", "q2", "12 000 €")));
        assertTrue(host.paper("answers").contains("[How far?, 400 metres]"), host.paper("answers"));
        assertFalse(host.paper("answers").contains("300 metres"));
    }

    @Test
    void takesTheLongAnswerOfTheLastOfSixtyCompanies() {
        for (int at = 2; at < 60; at++) OpenSourcing.done(host.open.panels.add(host.open.buyer, host.campaign.id(), host.open.organisation("Entreprise fictive " + at, OrganisationKind.COMPANY), ""));
        done(host.begin(Map.of("reach", "panel", "lead", "We listen to pipes", "asked", "How?\n".repeat(15).strip(), "until", "2026-12-18")));
        done(host.advance("send", Map.of("checked", "yes")));
        var atLength = IntStream.rangeClosed(1, 15).boxed().collect(Collectors.toMap(at -> "q" + at, at -> "x".repeat(1000)));
        atLength.put("secret", "y".repeat(1000));
        var asked = host.techniques.invitations(host.open.buyer, host.campaign.id(), host.run().id());
        assertEquals(60, asked.size());
        for (var one : asked) {
            // A question of its own each: the same is noted once.
            atLength.put("query", (one.company() + "z".repeat(1000)).substring(0, 1000));
            done(host.techniques.answer(one.id(), atLength));
        }
        var longer = new HashMap<>(atLength);
        for (var one : List.of("q1", "secret", "query")) longer.put(one, "x".repeat(1001));
        assertEquals(Map.of("q1", "tooLong", "secret", "tooLong", "query", "tooLong"), assertInstanceOf(Advance.Invalid.class, host.answer("answer", longer)).problems());
    }

    @Test
    void answersAQuestionToAllWithoutSayingWhoAsked() {
        sent();
        done(host.answer("answer", Map.of("query", "Is there current?")));
        done(host.advance("queries", Map.of("query", "query-1", "reply", "On a third of the sites")));
        var reply = host.entries().stream().filter(one -> one.body().contains("On a third")).findFirst().orElseThrow();
        assertEquals(2, reply.told());
        assertFalse(reply.body().contains("Aquasonde") || host.paper("queries").contains("Aquasonde"));
    }

    @Test
    void sendsAQuestionInOtherWordsWhereItsOwnWouldGiveAwayWhoAsked() {
        sent();
        done(host.answer("answer", Map.of("query", "Our AquaX emits at 868 MHz: is that admitted? Aquasonde")));
        done(host.advance("queries", Map.of("query", "query-1", "worded", "Is 868 MHz admitted?", "reply", "Yes")));
        done(host.advance("synthesis", Map.of("synthesis", "Possible")));
        var reply = host.entries().stream().filter(one -> one.body().contains("Is 868 MHz admitted?")).findFirst().orElseThrow();
        var all = reply.body() + host.paper("queries") + host.paper("annex");
        assertFalse(all.contains("AquaX"), all);
        assertTrue(host.paper("annex").contains("Is 868 MHz admitted?"), host.paper("annex"));
    }

    private void published() {
        done(host.begin(Map.of("reach", "all", "lead", "We listen to pipes", "asked", "How far?\nHow much?", "until", "2026-12-18")));
        done(host.advance("send", Map.of("checked", "yes")));
    }

    @Test
    void publishesTheQuestionnaireToEverybodyAndAsksThePanelTheSame() {
        published();
        var told = host.entries().stream().filter(one -> one.technique().equals("rfi")).toList();
        assertEquals(List.of(2), told.stream().map(one -> one.told()).toList());
        assertTrue(told.get(0).published().isPresent() && told.get(0).body().contains("How much?"), told::toString);
        assertEquals(2, host.techniques.invitations(host.open.buyer, host.campaign.id(), host.run().id()).size());
        OpenSourcing.done(host.open.panels.add(host.open.buyer, host.campaign.id(), host.open.companies.get(2), ""));
        done(host.advance("late", Map.of("checked", "yes")));
        assertEquals(List.of(3), host.entries().stream().filter(one -> one.technique().equals("rfi")).map(one -> one.told()).toList());
    }

    @Test
    void comparesAnswersOfTheOpenFormBesideThoseOfThePanel() {
        published();
        done(host.answer("answer", Map.of("q1", "300 metres", "q2", "12 000 €")));
        var sent = host.send(STRANGER);
        done(sent.advance());
        assertTrue(host.replied(sent).contains("est reçue, le 24 nov. 2026"), host.replied(sent));
        assertTrue(host.paper("answers").contains("[Question, Aquasonde Fictive, Fontaines Fictives · formulaire public]") && host.paper("answers").contains("[How far?, 300 metres, 500 metres]"), host.paper("answers"));
        assertTrue(host.paper("recipients").contains("bonjour@fontaines.example"), host.paper("recipients"));
        done(host.send(STRANGER).advance());
        assertEquals(1, host.paper("answers").split("Fontaines", -1).length - 1, host.paper("answers"));
        done(host.advance("synthesis", Map.of("synthesis", "Possible")));
        assertFalse((host.paper("synthesis") + host.paper("annex")).contains("Fontaines"));
    }

    @Test
    void letsNobodyAnswerInAnothersPlace() {
        published();
        done(host.answer("answer", Map.of("q1", "300 metres")));
        var forged = new HashMap<>(STRANGER);
        forged.put("company", "Aquasonde Fictive");
        done(host.send(forged).advance());
        assertTrue(host.paper("answers").contains("[How far?, 300 metres, 500 metres]"), host.paper("answers"));
    }

    @Test
    void publishesAnAnswerWhereEverybodyIsAsked() {
        published();
        done(host.send(STRANGER).advance());
        done(host.advance("queries", Map.of("query", "query-1", "reply", "On a third of the sites")));
        assertTrue(host.open.ledger.published(host.campaign.id()).stream().anyMatch(one -> one.body().contains("Is there current?") && one.body().contains("On a third") && !one.body().contains("Fontaines")));
    }

    @Test
    void setsAsideWhatIsNoAnswerAndTellsItsSenderWhy() {
        published();
        var sent = host.send(STRANGER);
        done(sent.advance());
        var option = host.run().stages().stream().filter(one -> one.word().equals("aside")).findFirst().orElseThrow().questions().get(0).question().options().get(0).word();
        done(host.advance("aside", Map.of("answer", option, "why", "An advertisement")));
        assertFalse((host.paper("answers") + host.paper("recipients")).contains("Fontaines"));
        assertTrue(host.paper("recipients").contains("An advertisement") && host.replied(sent).contains("An advertisement"), host.paper("recipients"));
        assertTrue(host.run().stages().stream().noneMatch(one -> one.word().equals("queries") || one.word().equals("aside")));
    }

    @Test
    void keepsRoomForThePanelHoweverMuchStrangersSend() {
        done(host.begin(Map.of("reach", "all", "lead", "We listen to pipes", "asked", "How?\n".repeat(15).strip(), "until", "2026-12-18")));
        done(host.advance("send", Map.of("checked", "yes")));
        var form = host.techniques.forms(host.campaign.id()).get(0);
        int taken = 0;
        Advance last;
        do {
            var stuffed = new HashMap<String, String>(Map.of("company", "Fontaines " + taken, "contact", "Personne fictive"));
            for (int at = 1; at <= 15; at++) stuffed.put("q" + at, "x".repeat(form.questions().get(2).question().most()));
            last = host.techniques.send(form, "192.0.2." + taken, stuffed).advance();
            taken++;
        } while (last instanceof Advance.Done && taken < 100);
        assertTrue(assertInstanceOf(Advance.Declined.class, last).why().french().contains("tout ce qu’il peut tenir") && taken > 30, "took " + taken);
        var atLength = new HashMap<String, String>();
        host.asked("answer").questions().forEach(one -> atLength.put(one.question().key(), "y".repeat(one.question().most())));
        done(host.answer("answer", atLength));
    }

    @Test
    void goesToEverybodyThoughThePanelIsEmpty() {
        host.open.companies.subList(0, 2).forEach(one -> OpenSourcing.done(host.open.panels.remove(host.open.buyer, host.campaign.id(), one, "It withdrew")));
        published();
        done(host.send(STRANGER).advance());
        assertTrue(host.paper("answers").contains("500 metres"), host.paper("answers"));
    }

    @Test
    void goesOnWithAPanelThatWasAskedBeforeEverybodyCouldBe() {
        var old = State.empty(1).with("need", "Need").with("lead", "Lead").with("asked", "How?").with("until", "2026-12-18").with("begun", "2026-11-20").with("sent", "2026-11-20").with("phase", "collect").with("companies", "2")
                .with("answers", List.of(State.empty(1).with("company", "c").with("name", "Aquasonde").with("sent", "2026-11-20")));
        var words = Texts.beside(RequestForInformation.class).in(Locale.FRENCH);
        assertEquals(List.of("send", "collect", "late", "synthesis"), Steps.of(old).steps().stream().map(one -> one.word()).toList());
        assertTrue(Sheets.recipients(words, old).toString().contains("au panel seul") && Form.of(old, 2).get(0).most() == 8000);
    }

    @Test
    void closesWithASynthesisThatNamesNobody() {
        sent();
        done(host.answer("answer", Map.of("q1", "300 metres")));
        assertEquals(Run.Status.OVER, done(host.advance("synthesis", Map.of("synthesis", "Possible within 400 metres"))).status());
        assertTrue(host.paper("synthesis").contains("Possible within 400 metres"));
        assertFalse(host.paper("synthesis").contains("Aquasonde"));
    }
}
