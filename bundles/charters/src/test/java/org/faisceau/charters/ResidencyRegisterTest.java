// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.OpenCharters.MANAGER;
import static org.faisceau.charters.OpenCharters.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.charters.api.Decision;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Opinion;
import org.faisceau.charters.api.Residencies.Moving;
import org.faisceau.charters.api.Residency;
import org.faisceau.charters.api.Residency.State;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Today is 26 November 2026. */
class ResidencyRegisterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private OpenCharters open;
    private ResidencyRegister residencies;
    private Lab lab;
    private String firm;
    private Actor ours;
    private Actor theirs;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenCharters(folder);
        residencies = new ResidencyRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock), open.organisations);
        lab = open.lab();
        firm = open.organisation("Pompes fictives SAS", OrganisationKind.COMPANY);
        ours = new Actor("ours", Role.COMPANY, firm);
        theirs = new Actor("theirs", Role.COMPANY, open.organisation("Rivale imaginaire SARL", OrganisationKind.COMPANY));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Residency.Content content(String company) {
        return new Residency.Content(company, TODAY, "Réseaux d’eau", "", Optional.empty(), new Residency.Agreement(Residency.Rent.LOW, 24, "Visites", "Loyer faible"), 2, Optional.empty(), Optional.empty());
    }

    private static Residency done(Moving moving) {
        return assertInstanceOf(Moving.Done.class, moving).residency();
    }

    private Residency applied() {
        return done(residencies.apply(ours, lab.id(), content(firm)));
    }

    private Residency hosted() {
        var recorded = done(residencies.apply(MANAGER, lab.id(), content(firm)));
        var accepted = done(residencies.decide(MANAGER, recorded.id(), 1, true, "Un besoin du territoire"));
        return done(residencies.host(MANAGER, accepted.id(), accepted.version(), TODAY));
    }

    @Test
    void aCompanyAppliesForItselfAloneAndOnce() {
        applied();
        assertEquals(new Moving.Invalid("company", "residency.twice"), residencies.apply(ours, lab.id(), content(firm)));
        assertInstanceOf(Moving.Refused.class, residencies.apply(theirs, lab.id(), content(firm)));
        assertEquals(new Moving.Invalid("company", "residency.noCompany"), residencies.apply(MANAGER, lab.id(), content(open.town)));
    }

    /** Whatever is sent: terms and days are the authority's. */
    @Test
    void aCompanyDoesNotWriteItsOwnDays() {
        var one = done(residencies.apply(ours, lab.id(), content(firm).staying(Optional.of(TODAY), Optional.of(TODAY.plusYears(9)))));
        assertEquals(Optional.empty(), one.content().arrivesOn());
        assertEquals(Optional.empty(), one.content().leavesOn());
    }

    @Test
    void anApplicationIsReadByItsCompanyAndTheAuthorityAlone() {
        var one = applied();
        assertTrue(residencies.find(ours, one.id()).isPresent());
        assertTrue(residencies.find(new Actor("buyer", Role.BUYER, open.town), one.id()).isPresent());
        assertEquals(Optional.empty(), residencies.find(theirs, one.id()));
        assertEquals(List.of(), residencies.of(OBSERVER, lab.id()));
    }

    @Test
    void whoIsHostedIsReadByAllWithoutTermsAndReasons() {
        var one = hosted();
        var seen = residencies.find(theirs, one.id()).orElseThrow();
        assertEquals(Residency.Agreement.none(), seen.content().agreement());
        assertEquals("", seen.reason());
        assertEquals("Loyer faible", residencies.find(ours, one.id()).orElseThrow().content().agreement().terms());
    }

    @Test
    void aDecisionNeedsAReasonAndAManager() {
        var one = applied();
        assertEquals(new Moving.Invalid("reason", "residency.noReason"), residencies.decide(MANAGER, one.id(), 1, false, " "));
        assertInstanceOf(Moving.Refused.class, residencies.decide(ours, one.id(), 1, true, "Nous"));
        assertEquals(State.REFUSED, done(residencies.decide(MANAGER, one.id(), 1, false, "Le lieu ne s’y prête pas")).state());
        assertInstanceOf(Moving.NotNow.class, residencies.decide(MANAGER, one.id(), 2, true, "Si"));
    }

    @Test
    void aStayEndsWithWhatItBrought() {
        var one = hosted();
        assertTrue(one.covers(TODAY));
        var left = done(residencies.leave(MANAGER, one.id(), one.version(), TODAY, new Residency.Outcome(2, 5), "Deux marchés"));
        assertEquals(State.LEFT, left.state());
        assertEquals(5, left.outcome().jobs());
        assertFalse(left.covers(TODAY.plusDays(1)));
    }

    @Test
    void nobodyLeavesBeforeComing() {
        var one = hosted();
        assertEquals(new Moving.Invalid("leavesOn", "residency.leavesBefore"), residencies.leave(MANAGER, one.id(), one.version(), TODAY.minusDays(1), Residency.Outcome.unknown(), ""));
    }

    @Test
    void aChangeKeepsToWhatAStayMust() {
        var one = hosted();
        var content = one.content();
        assertEquals(new Moving.Invalid("arrivesOn", "residency.noArrival"), residencies.change(MANAGER, one.id(), one.version(), content.staying(Optional.empty(), Optional.empty())));
        assertEquals(new Moving.Invalid("arrivesOn", "residency.later"), residencies.change(MANAGER, one.id(), one.version(), content.staying(Optional.of(TODAY.plusDays(1)), Optional.empty())));
        assertEquals(new Moving.Invalid("leavesOn", "residency.later"), residencies.leave(MANAGER, one.id(), one.version(), TODAY.plusDays(1), Residency.Outcome.unknown(), ""));
        var theirStay = done(residencies.apply(theirs, lab.id(), content(theirs.organisation())));
        assertEquals(new Moving.Invalid("company", "residency.twice"), residencies.change(MANAGER, theirStay.id(), 1, content(firm)));
    }

    @Test
    void departmentsOfTheBearerGiveOpinionsThatTheCompanyDoesNotRead() {
        var one = applied();
        done(residencies.consult(MANAGER, one.id(), "Assainissement", TODAY.plusDays(15)));
        var asked = residencies.opinions(MANAGER, one.id()).get(0);
        var buyer = new Actor("buyer", Role.BUYER, open.town);
        assertInstanceOf(Moving.Refused.class, residencies.opine(new Actor("far", Role.BUYER, open.organisation("Ville lointaine", OrganisationKind.COMMUNE)), asked.id(), 1, Opinion.View.UNFIT, ""));
        done(residencies.opine(buyer, asked.id(), 1, Opinion.View.PROMISING, "Un site est prêt"));
        assertEquals(Optional.of(Opinion.View.PROMISING), residencies.opinions(buyer, one.id()).get(0).view());
        assertInstanceOf(Moving.Lost.class, residencies.opine(buyer, asked.id(), 1, Opinion.View.UNFIT, ""));
        assertEquals(List.of(), residencies.opinions(ours, one.id()));
    }

    @Test
    void severalAreFoundAtOnceAsFarAsEachIsRead() {
        var one = applied();
        assertEquals(Map.of(one.id(), one), residencies.findAll(MANAGER, Set.of(one.id(), "none")));
        assertEquals(Set.of(one.id()), residencies.findAll(ours, Set.of(one.id())).keySet());
        assertEquals(Map.of(), residencies.findAll(theirs, Set.of(one.id())));
    }

    @Test
    void aDecisionSaysWhoAndWhenAndCanBeTakenBack() {
        var one = applied();
        var refused = done(residencies.decide(MANAGER, one.id(), 1, false, "Le lieu ne s’y prête pas"));
        assertEquals(Map.of(one.id(), new Decision("manager", TODAY, "Le lieu ne s’y prête pas")), residencies.decisions(ours, lab.id()));
        assertEquals(Map.of(), residencies.decisions(theirs, lab.id()));
        assertInstanceOf(Moving.Refused.class, residencies.reopen(ours, one.id(), refused.version()));
        var again = done(residencies.reopen(MANAGER, one.id(), refused.version()));
        assertEquals(State.APPLIED, again.state());
        assertEquals(Map.of(), residencies.decisions(MANAGER, lab.id()));
        assertInstanceOf(Moving.NotNow.class, residencies.reopen(MANAGER, one.id(), again.version()));
    }

    @Test
    void aDecisionStaysWhenTheStayHasEnded() {
        var one = hosted();
        done(residencies.leave(MANAGER, one.id(), one.version(), TODAY, Residency.Outcome.unknown(), "Deux marchés"));
        assertEquals("Un besoin du territoire", residencies.decisions(MANAGER, lab.id()).get(one.id()).why());
    }

    @Test
    void aRefusalIsNotTakenBackBesideANewApplication() {
        var one = applied();
        var refused = done(residencies.decide(MANAGER, one.id(), 1, false, "Non"));
        applied();
        assertEquals(new Moving.Invalid("company", "residency.twice"), residencies.reopen(MANAGER, one.id(), refused.version()));
    }

    @Test
    void aCompanyTakesItsApplicationBackWhileNothingIsDecided() {
        var one = applied();
        assertInstanceOf(Moving.Unknown.class, residencies.withdraw(theirs, one.id(), 1));
        assertEquals(State.WITHDRAWN, done(residencies.withdraw(ours, one.id(), 1)).state());
        assertEquals(State.WITHDRAWN, residencies.find(MANAGER, one.id()).orElseThrow().state());
        assertInstanceOf(Moving.NotNow.class, residencies.decide(MANAGER, one.id(), 2, true, "Si"));
        var second = applied();
        done(residencies.decide(MANAGER, second.id(), 1, true, "Oui"));
        assertInstanceOf(Moving.NotNow.class, residencies.withdraw(ours, second.id(), 2));
    }

    @Test
    void aCompanyTakesItsWithdrawalBackWhileNoOtherStayOfItIsOpen() {
        var one = applied();
        residencies.consult(MANAGER, one.id(), "Voirie", TODAY.plusDays(9));
        var withdrawn = done(residencies.withdraw(MANAGER, one.id(), 1));
        assertInstanceOf(Moving.Unknown.class, residencies.reopen(theirs, one.id(), withdrawn.version()));
        assertInstanceOf(Moving.Refused.class, residencies.reopen(new Actor("buyer", Role.BUYER, open.town), one.id(), withdrawn.version()));
        var again = done(residencies.reopen(ours, one.id(), withdrawn.version()));
        assertEquals(State.APPLIED, again.state());
        assertEquals(1, residencies.opinions(MANAGER, one.id()).size(), "what was asked still is");
        var twice = done(residencies.withdraw(ours, one.id(), again.version()));
        applied();
        assertEquals(new Moving.Invalid("company", "residency.twice"), residencies.reopen(ours, one.id(), twice.version()));
    }

    @Test
    void nobodyArrivesBeforeApplyingOrTwiceAtOnce() {
        var first = hosted();
        var left = done(residencies.leave(MANAGER, first.id(), first.version(), TODAY, Residency.Outcome.unknown(), ""));
        var second = done(residencies.apply(MANAGER, lab.id(), content(firm)));
        var accepted = done(residencies.decide(MANAGER, second.id(), 1, true, "Encore"));
        assertEquals(new Moving.Invalid("arrivesOn", "residency.arrivesBefore"), residencies.host(MANAGER, second.id(), accepted.version(), TODAY.minusDays(1)));
        assertEquals(new Moving.Invalid("arrivesOn", "residency.overlaps"), residencies.host(MANAGER, second.id(), accepted.version(), TODAY));
        open.turn(Duration.ofDays(1));
        done(residencies.host(MANAGER, second.id(), accepted.version(), TODAY.plusDays(1)));
        assertEquals(new Moving.Invalid("arrivesOn", "residency.overlaps"), residencies.change(MANAGER, left.id(), left.version(), left.content().staying(Optional.of(TODAY), Optional.of(TODAY.plusDays(1)))));
    }

    @Test
    void anOpinionCanBeWrittenAfterTheDecisionAndNotAfterTheStay() {
        var one = applied();
        done(residencies.consult(MANAGER, one.id(), "Assainissement", TODAY.plusDays(15)));
        var asked = residencies.opinions(MANAGER, one.id()).get(0);
        var month = new Period(TODAY, TODAY.plusDays(30));
        var buyer = new Actor("buyer", Role.BUYER, open.town);
        assertEquals(List.of(asked), residencies.awaited(buyer, month));
        assertEquals(List.of(), residencies.awaited(new Actor("far", Role.BUYER, "elsewhere"), month));
        assertEquals(List.of(), residencies.awaited(ours, month));
        var accepted = done(residencies.decide(MANAGER, one.id(), 1, true, "Un besoin"));
        assertTrue(residencies.mayOpine(buyer, accepted));
        done(residencies.opine(buyer, asked.id(), 1, Opinion.View.POSSIBLE, ""));
        assertEquals(List.of(), residencies.awaited(MANAGER, month));
        var other = done(residencies.apply(theirs, lab.id(), content(theirs.organisation())));
        done(residencies.consult(MANAGER, other.id(), "Voirie", TODAY.plusDays(15)));
        done(residencies.decide(MANAGER, other.id(), 1, false, "Non"));
        assertEquals(List.of(), residencies.awaited(MANAGER, month));
    }

    @Test
    void followsACompanyThatWasMerged() {
        var one = applied();
        var other = open.organisation("Pompes fictives et filles SAS", OrganisationKind.COMPANY);
        var holder = new CharterHolder(open.store.store());
        assertEquals(List.of("company:" + one.id()), holder.move(firm, other, Optional.empty()));
        assertTrue(residencies.find(new Actor("new", Role.COMPANY, other), one.id()).isPresent());
        assertInstanceOf(Moving.Lost.class, residencies.change(MANAGER, one.id(), 1, content(other)), "who was changing it is shown so");
        holder.move(other, firm, Optional.of(Set.of("company:" + one.id())));
        assertTrue(residencies.find(ours, one.id()).isPresent());
        assertTrue(holder.holding(new Ref("organisation", firm), Locale.FRENCH).isPresent(), "it is not put in the bin");
    }

    @Test
    void whoComesSecondIsShownTheFirst() {
        var one = applied();
        done(residencies.change(ours, one.id(), 1, new Residency.Content(firm, TODAY, "Autre cible", "", Optional.empty(), Residency.Agreement.none(), 3, Optional.empty(), Optional.empty())));
        assertEquals("Autre cible", assertInstanceOf(Moving.Lost.class, residencies.change(MANAGER, one.id(), 1, content(firm))).current().content().target());
    }

    @Test
    void aRentIsNoneLowOrUsual() {
        var one = hosted();
        for (var rent : List.of(Residency.Rent.FREE, Residency.Rent.LOW, Residency.Rent.USUAL)) {
            var now = residencies.find(MANAGER, one.id()).orElseThrow();
            var agreed = now.content().agreed(new Residency.Agreement(rent, 12, "Visites", "Forme libre"));
            assertEquals(rent, done(residencies.change(MANAGER, one.id(), now.version(), agreed)).content().agreement().rent());
        }
    }

    @Test
    void aCompanySaysItsLabelsAndWhichContractsItAimsAt() {
        var content = new Residency.Content(firm, TODAY, "Réseaux d’eau", "Label fictif", Optional.empty(), Residency.Agreement.none(), 2, Optional.empty(), Optional.empty());
        var said = done(residencies.apply(ours, lab.id(), content)).content();
        assertTrue(said.toString().contains("Label fictif") && said.toString().contains("Réseaux d’eau"), said.toString());
    }
}
