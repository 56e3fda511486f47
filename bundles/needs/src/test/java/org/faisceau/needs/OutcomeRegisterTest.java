// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;
import org.faisceau.messages.api.Audience;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Outcome.Answer;
import org.faisceau.needs.api.Outcomes.Recording;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomeRegisterTest {
    private final Posted post = new Posted();
    private OpenNeeds open;
    private OutcomeRegister outcomes;
    private Need need;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        outcomes = new OutcomeRegister(open.store.store(), open.clock, open.needs);
        need = open.moved(open.published(Content.titled("Éclairage sobre", open.town)), NeedState.IN_SOURCING, NeedState.ANSWERED, NeedState.CLOSED);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void recordsTheContractThatFollowed() {
        outcomes.record(open.buyer(), need.id(), 0, Answer.CONTRACT, Optional.of(new Euros(4_500_000)), " Clairval Énergies ");
        var known = outcomes.find(open.buyer(), need.id()).orElseThrow();
        assertEquals(Optional.of(new Euros(4_500_000)), known.amount());
        assertEquals("Clairval Énergies", known.holder());
        assertEquals(1, known.version());
    }

    @Test
    void keepsNoAmountWithoutContract() {
        outcomes.record(open.buyer(), need.id(), 0, Answer.NOT_YET, Optional.of(new Euros(100)), "Somebody");
        var known = outcomes.find(open.buyer(), need.id()).orElseThrow();
        assertEquals(Optional.empty(), known.amount());
        assertEquals("", known.holder());
    }

    @Test
    void tellsWhoWasFaster() {
        outcomes.record(open.buyer(), need.id(), 0, Answer.NOT_YET, Optional.empty(), "");
        assertInstanceOf(Recording.Lost.class, outcomes.record(OpenNeeds.MANAGER, need.id(), 0, Answer.NO_CONTRACT, Optional.empty(), ""));
        assertInstanceOf(Recording.Done.class, outcomes.record(OpenNeeds.MANAGER, need.id(), 1, Answer.NO_CONTRACT, Optional.empty(), ""));
    }

    @Test
    void refusesOthersAndOpenNeeds() {
        var running = open.published(Content.titled("En cours", open.town));
        assertInstanceOf(Recording.Refused.class, outcomes.record(open.buyer(), running.id(), 0, Answer.CONTRACT, Optional.empty(), ""));
        assertInstanceOf(Recording.Unknown.class, outcomes.record(open.otherBuyer(), need.id(), 0, Answer.CONTRACT, Optional.empty(), ""));
        assertEquals(Optional.empty(), outcomes.find(open.otherBuyer(), need.id()));
    }

    @Test
    void asksOnceAWeekAfterTheClosing() {
        run();
        assertEquals(0, post.letters().size());
        open.turn(Duration.ofDays(8));
        run();
        run();
        assertEquals(List.of("need-outcome"), post.letters().stream().map(letter -> letter.kind()).distinct().toList());
        assertEquals(List.of(Audience.organisation(open.town)), post.letters().stream().map(letter -> letter.audience()).distinct().toList());
    }

    @Test
    void asksNobodyWhoHasAnswered() {
        outcomes.record(open.buyer(), need.id(), 0, Answer.NO_CONTRACT, Optional.empty(), "");
        open.turn(Duration.ofDays(8));
        run();
        assertEquals(0, post.letters().size());
    }

    @Test
    void asksNobodyWhereTheRegisterOfContractsHasOne() {
        var notified = new Notified();
        notified.needs.add(need.ref());
        outcomes = new OutcomeRegister(open.store.store(), open.clock, open.needs, List.of(notified));
        open.turn(Duration.ofDays(8));
        run();
        assertEquals(0, post.letters().size());
        assertTrue(outcomes.isInRegister(open.buyer(), need));
        assertFalse(outcomes.isInRegister(open.otherBuyer(), need));
    }

    private void run() {
        new OutcomeJob(outcomes, open.needs, post).run(new TestRun(open.clock));
    }
}
