// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Interest.Stance;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Outcome;
import org.faisceau.needs.api.Reply;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words go five years after they were given; who answered what stays. */
class AnswerRetentionTest {
    private static final Duration DAYS = Duration.ofDays(1825);
    private OpenNeeds open;
    private AnswerRetentionRegister retention;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        retention = new AnswerRetentionRegister(open.store.store(), open.clock, open.store.journal());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void wordsOfACompanyGoFromTheTableAndTheJournalAndTheNeedsOwnHistoryStays() {
        var need = open.published(Content.titled("Éclairage sobre", open.town).withConfidentiality(Confidentiality.RESIDENTS));
        var interests = open.interests(new Posted());
        interests.answer(new Actor("company", Role.COMPANY, open.organisation("Clairval Énergies")), need.id(), 0, Stance.DECLINED, "Secret words");
        open.turn(DAYS.minusSeconds(1));
        assertEquals(List.of(), retention.due(OpenNeeds.MANAGER, 10));
        open.turn(Duration.ofSeconds(1));
        assertEquals(List.of(need.ref()), retention.due(OpenNeeds.MANAGER, 10));
        assertEquals(List.of(), retention.due(open.buyer(), 10));
        new AnswerPurgeJob(retention).run(new TestRun(open.clock));
        var left = interests.of(OpenNeeds.MANAGER, need.id()).get(0);
        assertEquals(List.of("", "", Stance.DECLINED), List.of(left.account(), left.message(), left.stance()));
        var history = open.store.journal().of(need.ref(), 50).toString();
        assertFalse(history.contains("Secret"));
        assertTrue(history.contains("Éclairage sobre"));
        assertEquals(0, retention.erase());
    }

    @Test
    void whatWasSaidSinceStaysInTheJournal() {
        var need = open.published(Content.titled("Éclairage sobre", open.town).withConfidentiality(Confidentiality.RESIDENTS));
        var interests = open.interests(new Posted());
        interests.answer(new Actor("company", Role.COMPANY, open.organisation("Clairval Énergies")), need.id(), 0, Stance.DECLINED, "Secret words");
        open.turn(DAYS.minusDays(1));
        interests.answer(new Actor("other", Role.COMPANY, open.organisation("Autreval Énergies")), need.id(), 0, Stance.DECLINED, "Fresh words");
        open.turn(Duration.ofDays(1));
        assertEquals(1, retention.erase());
        var history = open.store.journal().of(need.ref(), 50).toString();
        assertFalse(history.contains("Secret"));
        assertTrue(history.contains("Fresh"));
    }

    @Test
    void commentsOfAuthoritiesGo() {
        var call = open.published(open.call("Achat groupé"));
        var calls = open.calls(new Posted());
        calls.invite(OpenNeeds.MANAGER, call.id(), 0, Set.of(open.otherTown));
        calls.answer(open.otherBuyer(), call.id(), 0, Reply.Stance.INTERESTED, Amount.unknown(), "Secret words");
        open.turn(DAYS);
        assertEquals(1, retention.erase());
        var left = calls.find(OpenNeeds.MANAGER, call.id()).orElseThrow().replies().get(0);
        assertEquals(List.of("", "", Reply.Stance.INTERESTED), List.of(left.account(), left.comment(), left.stance()));
    }

    @Test
    void theHolderOfWhatFollowedGoes() {
        var closed = open.moved(open.published(Content.titled("Benne", open.town)), NeedState.IN_SOURCING, NeedState.ANSWERED, NeedState.CLOSED);
        var outcomes = new OutcomeRegister(open.store.store(), open.clock, open.needs);
        outcomes.record(OpenNeeds.MANAGER, closed.id(), 0, Outcome.Answer.CONTRACT, Optional.empty(), "Secret holder");
        open.turn(DAYS);
        assertEquals(1, retention.erase());
        var left = outcomes.find(OpenNeeds.MANAGER, closed.id()).orElseThrow();
        assertEquals(List.of("", "", Outcome.Answer.CONTRACT), List.of(left.account(), left.holder(), left.answer()));
    }
}
