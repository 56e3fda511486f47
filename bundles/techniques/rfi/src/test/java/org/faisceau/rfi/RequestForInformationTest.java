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
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.sourcing.OpenSourcing;
import org.faisceau.sourcing.OpenTechniques;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Techniques.Advance;
import org.faisceau.testkit.TextsCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestForInformationTest {
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
        done(host.begin(Map.of("lead", "We listen to pipes", "asked", "How far?\nHow much?", "until", "2026-12-18")));
        done(host.advance("send", Map.of("checked", "yes")));
    }

    @Test
    void saysTheSameInBothLanguages() throws IOException {
        assertEquals(List.of(), TextsCheck.offences(RequestForInformation.class));
    }

    @Test
    void refusesABlankBrief() {
        assertEquals(3, assertInstanceOf(Advance.Invalid.class, host.begin(Map.of())).problems().size());
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
        done(host.begin(Map.of("lead", "We listen to pipes", "asked", "How?\n".repeat(15).strip(), "until", "2026-12-18")));
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

    @Test
    void closesWithASynthesisThatNamesNobody() {
        sent();
        done(host.answer("answer", Map.of("q1", "300 metres")));
        assertEquals(Run.Status.OVER, done(host.advance("synthesis", Map.of("synthesis", "Possible within 400 metres"))).status());
        assertTrue(host.paper("synthesis").contains("Possible within 400 metres"));
        assertFalse(host.paper("synthesis").contains("Aquasonde"));
    }
}
