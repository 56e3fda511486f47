// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.OpenDossiers.MANAGER;
import static org.faisceau.dossiers.OpenDossiers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.faisceau.dossiers.api.Circuit;
import org.faisceau.dossiers.api.CircuitSaved;
import org.faisceau.dossiers.api.Conclusion;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Engagement;
import org.faisceau.dossiers.api.Office;
import org.faisceau.dossiers.api.Visa;
import org.faisceau.dossiers.api.Visa.Outcome;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class VisaRegisterTest {
    private OpenDossiers open;
    private Dossier dossier;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
        dossier = open.inReview();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void asked(boolean isInOrder) {
        open.circuit(isInOrder);
        done(open.visas.ask(open.buyer, dossier.id()));
    }

    private Written decide(Actor who, Office office, Outcome outcome, String reason) {
        return open.visas.decide(who, dossier.id(), office, outcome, reason);
    }

    private List<Boolean> due() {
        return open.visas.current(open.buyer, dossier.id()).orElseThrow().visas().stream().map(Visa::isDue).toList();
    }

    private Written conclude(String withoutVisas) {
        var engaged = open.conclusions.engage(open.buyer, dossier.id(), open.conclusions.engagement(open.buyer, dossier.id()).map(Engagement::version).orElse(0), Days.today(open.clock), Engagement.Kind.QUOTATION, "mail");
        return open.conclusions.conclude(open.buyer, dossier.id(), done(engaged).version(), new Conclusion.Draft(Conclusion.Sense.INNOVATIVE, "why", "r", "m", "o", withoutVisas));
    }

    @Test
    void asksAllAtOnceOrOneAfterTheOther() {
        asked(false);
        assertEquals(List.of(true, true), due());
        asked(true);
        assertEquals(List.of(true, false), due());
        done(decide(open.lawyer, Office.LEGAL, Outcome.GIVEN, ""));
        assertEquals(List.of(false, true), due());
    }

    @Test
    void isDecidedByTheNamedPersonAlone() {
        asked(false);
        assertInstanceOf(Written.Refused.class, decide(open.buyer, Office.LEGAL, Outcome.GIVEN, ""));
        assertInstanceOf(Written.Refused.class, decide(MANAGER, Office.LEGAL, Outcome.GIVEN, ""));
        assertInstanceOf(Written.Refused.class, decide(open.lawyer, Office.FINANCE, Outcome.GIVEN, ""));
        done(decide(open.lawyer, Office.LEGAL, Outcome.GIVEN, ""));
        assertInstanceOf(Written.Lost.class, decide(open.lawyer, Office.LEGAL, Outcome.REFUSED, "on second thought"));
    }

    @Test
    void waitsForOnesTurn() {
        asked(true);
        assertInstanceOf(Written.Lost.class, decide(open.observer, Office.FINANCE, Outcome.GIVEN, ""));
        assertTrue(open.visas.awaitedFrom(open.observer).isEmpty());
        assertEquals(List.of(dossier.id()), open.visas.awaitedFrom(open.lawyer).stream().map(Dossier::id).toList());
    }

    @Test
    void asksWhyItIsRefusedOrReturned() {
        asked(false);
        assertInstanceOf(Written.Invalid.class, decide(open.lawyer, Office.LEGAL, Outcome.RETURNED, "  "));
        done(decide(open.lawyer, Office.LEGAL, Outcome.RETURNED, "The lots are not told"));
        assertTrue(open.visas.current(open.buyer, dossier.id()).orElseThrow().isStopped());
        assertEquals("visa-returned", open.store.journal().of(dossier.ref(), 1).get(0).action());
        assertEquals("The lots are not told", open.store.journal().of(dossier.ref(), 1).get(0).reason());
    }

    @Test
    void keepsWhatWasGivenUnlessTheRoundWasStopped() {
        asked(false);
        done(decide(open.lawyer, Office.LEGAL, Outcome.GIVEN, ""));
        asked(true);
        assertEquals(List.of(Office.FINANCE), open.visas.missing(open.buyer, dossier.id()));
        done(decide(open.observer, Office.FINANCE, Outcome.REFUSED, "no budget"));
        done(open.visas.ask(open.buyer, dossier.id()));
        assertEquals(List.of(Office.LEGAL, Office.FINANCE), open.visas.missing(open.buyer, dossier.id()));
        assertEquals(3, open.visas.rounds(open.buyer, dossier.id()).size());
    }

    @Test
    void asksNobodyTheSameTwice() {
        asked(false);
        assertFalse(open.visas.mayAsk(open.buyer, dossier));
        assertEquals("visa.same", assertInstanceOf(Written.Invalid.class, open.visas.ask(open.buyer, dossier.id())).key());
    }

    @Test
    void keepsSinceWhenSomebodyIsAwaited() {
        asked(false);
        open.circuit(true);
        var aWeekLater = new VisaRegister(open.store.store(), Clock.offset(open.clock, Duration.ofDays(7)), open.accounts);
        done(aWeekLater.ask(open.buyer, dossier.id()));
        assertEquals(List.of(true, false), due());
        assertEquals(Optional.of(open.clock.instant()), open.visas.current(open.buyer, dossier.id()).orElseThrow().visas().get(0).since());
    }

    @Test
    void namesAMissingVisaBesideTheConclusionWhichThenAsksForAReason() {
        asked(false);
        done(decide(open.lawyer, Office.LEGAL, Outcome.GIVEN, ""));
        assertEquals("withoutVisas", assertInstanceOf(Written.Invalid.class, conclude(" ")).field());
        done(conclude("The finance officer is away until January"));
        var kept = open.conclusions.of(open.buyer, dossier.id()).get(0).endorsement();
        assertEquals(List.of(Office.FINANCE), kept.missing());
        assertEquals(List.of(Office.LEGAL), kept.given().stream().map(Visa::office).toList());
        assertEquals("The finance officer is away until January", kept.reason());
        assertEquals("Arrêté fictif n° 12, article 2", kept.delegation());
    }

    @Test
    void keepsARefusalWithItsReasonBesideTheConclusion() {
        asked(false);
        done(decide(open.lawyer, Office.LEGAL, Outcome.REFUSED, "The delegation does not reach that far"));
        done(conclude("The mayor signs in person"));
        var kept = open.conclusions.of(open.buyer, dossier.id()).get(0).endorsement();
        assertEquals(List.of("LEGAL REFUSED The delegation does not reach that far"), kept.stopped().stream().map(visa -> visa.office() + " " + visa.outcome() + " " + visa.reason()).toList());
        assertEquals(List.of(Office.LEGAL, Office.FINANCE), kept.missing());
        assertEquals(List.of(Office.FINANCE), kept.unanswered());
    }

    @Test
    void keepsTheVisasFromTheSupplier() {
        asked(false);
        done(decide(open.lawyer, Office.LEGAL, Outcome.REFUSED, "The delegation does not reach that far"));
        done(conclude("The mayor signs in person"));
        var read = open.conclusions.of(open.seller, dossier.id()).get(0);
        assertEquals(Conclusion.Sense.INNOVATIVE, read.sense());
        assertEquals("Arrêté fictif n° 12, article 2", read.endorsement().delegation());
        assertEquals(List.of(List.of(), List.of(), List.of(), ""), List.of(read.endorsement().given(), read.endorsement().stopped(), read.endorsement().missing(), read.endorsement().reason()));
    }

    @Test
    void takesNoSignsForAReason() {
        asked(false);
        assertEquals(new Written.Invalid("withoutVisas", "conclusion.noWords"), conclude(" … ! "));
    }

    @Test
    void asksForNoReasonWhereNothingIsMissing() {
        done(conclude(""));
        assertTrue(open.conclusions.of(open.buyer, dossier.id()).get(0).endorsement().missing().isEmpty());
    }

    @Test
    void forgetsTheVisasOfWhatWasOpenedAgain() {
        asked(false);
        done(decide(open.lawyer, Office.LEGAL, Outcome.GIVEN, ""));
        var concluded = done(conclude("away"));
        var later = new DossierRegister(open.store.store(), Clock.offset(open.clock, Duration.ofHours(1)), open.ids, open.catalogue(), open.organisations);
        done(later.move(open.buyer, concluded.id(), concluded.version(), DossierState.REVIEW, "new facts"));
        assertTrue(open.visas.current(open.buyer, dossier.id()).isEmpty());
        assertEquals(2, open.visas.missing(open.buyer, dossier.id()).size());
    }

    @Test
    void isSetByTheBuyersAndTheManagerForTheirOwnPeople() {
        open.circuit(false);
        var town = open.buyer.organisation();
        assertFalse(open.visas.maySet(open.observer, town));
        assertInstanceOf(CircuitSaved.Refused.class, open.visas.set(open.observer, Circuit.none(town)));
        assertInstanceOf(CircuitSaved.Lost.class, open.visas.set(MANAGER, Circuit.none(town)));
        var stranger = new Circuit(town, false, List.of(new Circuit.Seat(Office.LEGAL, OpenDossiers.EXPERT.id())), "", "", 1);
        assertEquals("legal", assertInstanceOf(CircuitSaved.Invalid.class, open.visas.set(MANAGER, stranger)).field());
        assertInstanceOf(CircuitSaved.Done.class, open.visas.set(MANAGER, new Circuit(town, false, List.of(), "", "", 1)));
    }

    @Test
    void isNothingOfTheCompany() {
        asked(false);
        assertTrue(open.visas.rounds(open.seller, dossier.id()).isEmpty());
        assertTrue(open.visas.missing(open.seller, dossier.id()).isEmpty());
    }
}
