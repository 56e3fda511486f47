// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.OpenDossiers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.faisceau.dossiers.api.Answer.Part;
import org.faisceau.dossiers.api.Conclusion;
import org.faisceau.dossiers.api.Conclusion.Sense;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Endorsement;
import org.faisceau.dossiers.api.Engagement;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Days;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class ConclusionTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final Conclusion.Draft REASONED = new Conclusion.Draft(Sense.INNOVATIVE, "Measured by a third party.", "It answers.", "It costs less.", "It is the first time.");
    private OpenDossiers open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Dossier engaged() {
        var dossier = open.inReview();
        return done(open.conclusions.engage(open.buyer, dossier.id(), 0, DAY, Engagement.Kind.QUOTATION, "Mail of 20 November"));
    }

    private Written conclude(Actor actor, Dossier dossier, Conclusion.Draft draft) {
        return open.conclusions.conclude(actor, dossier.id(), dossier.version(), draft);
    }

    @Test
    void isWrittenByANamedPersonOfTheBuyer() {
        var dossier = engaged();
        assertEquals(DossierState.CONCLUDED, done(conclude(open.buyer, dossier, REASONED)).state());
        var written = open.conclusions.of(open.buyer, dossier.id()).get(0);
        assertEquals(open.buyer.id(), written.actor());
        assertEquals(DAY, written.engagedOn());
        assertEquals(Grids.NEWEST, written.grid());
    }

    /** Whoever tries, in whatever state, with whatever words: what is concluded has a person of the buyer, reasons and three answers. */
    @RepeatedTest(60)
    void neverComesToBeOtherwise(RepetitionInfo info) {
        var chance = new Random(info.getCurrentRepetition());
        var actors = new ArrayList<>(List.of(Actor.system(), Actor.nobody(), open.buyer, open.seller, open.observer, OpenDossiers.EXPERT, OpenDossiers.MANAGER,
                new Actor("a", Role.ADMINISTRATOR, open.buyer.organisation()), new Actor("m", Role.MANAGER, open.buyer.organisation()), new Actor("b", Role.BUYER, "elsewhere")));
        var texts = List.of("", " ", "\u200b", "because");
        var dossier = chance.nextBoolean() ? engaged() : open.inReview();
        for (int turn = 0; turn < 8; turn++) {
            var actor = actors.get(chance.nextInt(actors.size()));
            var draft = new Conclusion.Draft(Sense.values()[chance.nextInt(2)], texts.get(chance.nextInt(4)), texts.get(chance.nextInt(4)), texts.get(chance.nextInt(4)), texts.get(chance.nextInt(4)));
            conclude(actor, dossier, draft);
            open.dossiers.move(actor, dossier.id(), dossier.version(), DossierState.CONCLUDED, "because");
        }
        boolean isConcluded = open.dossiers.find(open.buyer, dossier.id()).orElseThrow().state() == DossierState.CONCLUDED;
        assertEquals(isConcluded, open.conclusions.of(open.buyer, dossier.id()).stream().anyMatch(one -> one.actor().equals(open.buyer.id()) && one.reasons().equals("because")));
    }

    @Test
    void cannotEvenBeBuiltWithoutPersonAndReason() {
        assertThrows(IllegalArgumentException.class, () -> built("system", "because"));
        assertThrows(IllegalArgumentException.class, () -> built("", "because"));
        assertThrows(IllegalArgumentException.class, () -> built("buyer", " "));
    }

    private static Conclusion built(String actor, String reasons) {
        return new Conclusion("c", Sense.INNOVATIVE, reasons, "r", "m", "o", DAY, "2026-1", List.of(), actor, Instant.EPOCH, true, Endorsement.none());
    }

    @Test
    void waitsForTheEngagementDate() {
        assertEquals("engagement", assertInstanceOf(Written.Invalid.class, conclude(open.buyer, open.inReview(), REASONED)).field());
    }

    @Test
    void isRefusedWhileRulesAreStopped() {
        var dossier = engaged();
        var without = new ConclusionRegister(open.store.store(), open.clock, open.ids, Optional.empty());
        assertEquals("rules", assertInstanceOf(Written.Invalid.class, without.conclude(open.buyer, dossier.id(), dossier.version(), REASONED)).field());
    }

    @Test
    void closesTheDossierUntilItIsReopenedWithAReason() {
        var concluded = done(conclude(open.buyer, engaged(), REASONED));
        assertInstanceOf(Written.NotNow.class, open.workbench.answer(open.buyer, concluded.id(), "P1", Part.CLAIM, 0, List.of("YES"), ""));
        assertInstanceOf(Written.NotNow.class, open.conclusions.engage(open.buyer, concluded.id(), 1, DAY, Engagement.Kind.DISPATCH, "another"));
        assertInstanceOf(Written.Invalid.class, open.dossiers.move(open.buyer, concluded.id(), concluded.version(), DossierState.REVIEW, ""));
        assertTrue(open.dossiers.move(open.buyer, concluded.id(), concluded.version(), DossierState.REVIEW, "a piece was wrong").isDone());
        assertFalse(open.conclusions.of(open.buyer, concluded.id()).get(0).isInForce());
    }

    @Test
    void tellsTheDayWithItsProofAlone() {
        var dossier = open.inReview();
        assertInstanceOf(Written.Invalid.class, open.conclusions.engage(open.buyer, dossier.id(), 0, DAY, Engagement.Kind.QUOTATION, " "));
        assertInstanceOf(Written.Refused.class, open.conclusions.engage(open.seller, dossier.id(), 0, DAY, Engagement.Kind.QUOTATION, "mine"));
        engaged();
    }

    @Test
    void believesNoProofOfADayToCome() {
        var tomorrow = Days.today(open.clock).plusDays(1);
        assertEquals(new Written.Invalid("day", "engagement.ahead"), open.conclusions.engage(open.buyer, open.inReview().id(), 0, tomorrow, Engagement.Kind.DISPATCH, "notice"));
    }

    @Test
    void staysOutOfTheBinOnceConcluded() {
        var concluded = done(conclude(open.buyer, engaged(), REASONED));
        var withdrawn = open.moved(concluded, DossierState.REVIEW, DossierState.WITHDRAWN);
        assertFalse(open.dossiers.mayBin(open.buyer, withdrawn));
        assertInstanceOf(Written.NotNow.class, open.dossiers.bin(open.buyer, withdrawn.id()));
    }
}
