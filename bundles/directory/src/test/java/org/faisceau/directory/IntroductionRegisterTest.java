// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.OpenSolutions.MANAGER;
import static org.faisceau.directory.OpenSolutions.saved;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionChannel;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.directory.api.IntroductionFilter;
import org.faisceau.directory.api.IntroductionOrder;
import org.faisceau.directory.api.IntroductionOutcome;
import org.faisceau.directory.api.IntroductionSide;
import org.faisceau.directory.api.IntroductionState;
import org.faisceau.directory.api.Introductions.Saving;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.spi.IntroductionSubject;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Deed.Done;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntroductionRegisterTest {
    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private OpenSolutions open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSolutions(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void askedByAManagerBothSidesAreAskedInTheirInbox() {
        var asked = open.asked(MANAGER, open.between());
        assertEquals(IntroductionState.PROPOSED, asked.state());
        assertEquals(List.of("introduction-asked -> Organisation[id=" + open.company.id() + "]", "introduction-asked -> Organisation[id=" + open.town.id() + "]"),
                open.letters.lines());
    }

    @Test
    void manyAreLookedForAtOnceAsOneByOne() {
        var other = open.organisation("Autre", OrganisationKind.COMPANY);
        var asked = open.asked(MANAGER, open.between());
        var absent = open.between().between(other.id(), open.town.id());
        assertEquals(Map.of(open.between(), asked), open.introductions.sameAll(MANAGER, List.of(open.between(), absent)));
        assertEquals(Map.of(), open.introductions.sameAll(Actor.nobody(), List.of(open.between())));
    }

    @Test
    void whoAsksHasAgreed() {
        var asked = open.asked(open.buyer, open.between());
        assertFalse(asked.waitsFor(IntroductionSide.BUYER));
        assertEquals(List.of("introduction-asked -> Organisation[id=" + open.company.id() + "]"), open.letters.lines());
    }

    @Test
    void aSolutionIsIntroducedWithWhomItBelongsTo() {
        var solution = open.published("Capteurs", true);
        var other = open.organisation("Autre", OrganisationKind.COMPANY);
        var asked = open.introductions.ask(MANAGER, open.about(solution.ref()).between(other.id(), open.town.id()), false);
        assertEquals("company", assertInstanceOf(Saving.Invalid.class, asked).field());
        assertInstanceOf(Saving.Saved.class, open.introductions.ask(MANAGER, open.about(solution.ref()), false));
        var plain = open.asked(MANAGER, open.between().between(other.id(), open.town.id()));
        var moved = open.introductions.change(MANAGER, plain.id(), plain.version(), open.about(solution.ref()).between(other.id(), open.town.id()));
        assertEquals(new Saving.Invalid("about", "introduction.othersSolution"), moved);
    }

    @Test
    void aNeedIsIntroducedWithThePublicActorWhoseItIs() {
        var need = new Ref("need", "n1");
        var other = open.organisation("Autre ville", OrganisationKind.COMMUNE);
        open.subjects(new IntroductionSubject() {
            @Override
            public String kind() {
                return "need";
            }

            @Override
            public Optional<String> buyer(Actor actor, Ref ref) {
                return actor.is(Role.MANAGER) ? Optional.of(open.town.id()) : Optional.empty();
            }
        });
        var asked = open.introductions.ask(MANAGER, open.about(need).between(open.company.id(), other.id()), false);
        assertEquals(new Saving.Invalid("buyer", "introduction.othersNeed"), asked);
        assertInstanceOf(Saving.Saved.class, open.introductions.ask(MANAGER, open.about(need), false));
        assertInstanceOf(Saving.Saved.class, open.introductions.ask(open.seller, open.about(need).between(open.company.id(), other.id()), false));
        var plain = open.asked(MANAGER, open.between().between(open.company.id(), other.id()));
        var moved = open.introductions.change(MANAGER, plain.id(), plain.version(), open.about(need).between(open.company.id(), other.id()));
        assertEquals(new Saving.Invalid("about", "introduction.othersNeed"), moved);
    }

    @Test
    void aReasonThatIsTooLongIsRefusedRatherThanCut() {
        var asked = open.asked(open.buyer, open.between());
        var answer = open.introductions.answer(open.seller, asked.id(), 1 + 1, IntroductionSide.COMPANY, false, "x".repeat(4001));
        assertEquals("reason", assertInstanceOf(Saving.Invalid.class, answer).field());
    }

    @Test
    void anAnswerIsTakenBackByWhoGaveItAndWhoWasToldIsToldSo() {
        var asked = open.asked(open.buyer, open.between());
        var declined = saved(open.introductions.answer(open.seller, asked.id(), asked.version(), IntroductionSide.COMPANY, false, "Too far"));
        int told = open.letters.lines().size();
        assertInstanceOf(Saving.Refused.class, open.introductions.takeBack(MANAGER, asked.id(), declined.version(), IntroductionSide.COMPANY));
        var waiting = saved(open.introductions.takeBack(open.seller, asked.id(), declined.version(), IntroductionSide.COMPANY));
        assertEquals(IntroductionState.PROPOSED, waiting.state());
        assertTrue(waiting.waitsFor(IntroductionSide.COMPANY) && !waiting.waitsFor(IntroductionSide.BUYER));
        assertEquals(told + 3, open.letters.lines().size());
        open.on("2026-11-25");
        saved(open.introductions.answer(open.seller, asked.id(), waiting.version(), IntroductionSide.COMPANY, true, ""));
        assertEquals(told + 6, open.letters.lines().size());
    }

    @Test
    void aYesTakenBackIsNoLongerCountedAsMade() {
        var asked = open.asked(open.buyer, open.between());
        var made = saved(open.introductions.answer(open.seller, asked.id(), asked.version(), IntroductionSide.COMPANY, true, ""));
        assertEquals(Optional.empty(), saved(open.introductions.takeBack(open.seller, asked.id(), made.version(), IntroductionSide.COMPANY)).madeOn());
        assertEquals(Map.of(), open.introductions.madeByCompany(MANAGER, YEAR));
    }

    @Test
    void anAnswerStaysOnceSomethingHappenedSince() {
        var asked = open.asked(open.buyer, open.between());
        var made = saved(open.introductions.answer(open.seller, asked.id(), asked.version(), IntroductionSide.COMPANY, true, ""));
        var concluded = saved(open.introductions.conclude(open.buyer, asked.id(), made.version(), IntroductionOutcome.TRIAL, ""));
        assertInstanceOf(Saving.Lost.class, open.introductions.takeBack(open.seller, asked.id(), made.version(), IntroductionSide.COMPANY));
        assertInstanceOf(Saving.NotNow.class, open.introductions.takeBack(open.seller, asked.id(), concluded.version(), IntroductionSide.COMPANY));
    }

    @Test
    void madeOnceTheSecondSideAgreesAndAllAreTold() {
        var asked = open.asked(open.buyer, open.between());
        var made = saved(open.introductions.answer(open.seller, asked.id(), 1 + 1, IntroductionSide.COMPANY, true, "ignored"));
        assertEquals(IntroductionState.MADE, made.state());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 24)), made.madeOn());
        assertEquals(4, open.letters.lines().size());
        assertTrue(open.letters.lines().contains("introduction-answered -> Person[account=buyer]"));
    }

    @Test
    void oneSideIsEnoughToDeclineAndItsReasonIsKept() {
        var asked = open.asked(MANAGER, open.between());
        var declined = saved(open.introductions.answer(open.seller, asked.id(), 1, IntroductionSide.COMPANY, false, " Trop loin "));
        assertEquals(IntroductionState.DECLINED, declined.state());
        assertEquals("Trop loin", declined.company().reason());
        assertInstanceOf(Saving.NotNow.class, open.introductions.answer(open.buyer, asked.id(), 2, IntroductionSide.BUYER, true, ""));
    }

    @Test
    void nobodyAnswersForTheOtherSideButAManager() {
        var asked = open.asked(MANAGER, open.between());
        assertInstanceOf(Saving.Refused.class, open.introductions.answer(open.seller, asked.id(), 1, IntroductionSide.BUYER, true, ""));
        assertFalse(saved(open.introductions.answer(MANAGER, asked.id(), 1, IntroductionSide.BUYER, true, "")).waitsFor(IntroductionSide.BUYER));
    }

    @Test
    void aManagerRecordsOneThatWasMadeAlready() {
        assertEquals(IntroductionState.MADE, saved(open.introductions.ask(MANAGER, open.between(), true)).state());
        assertInstanceOf(Saving.Refused.class, open.introductions.ask(open.buyer, open.between(), true));
    }

    @Test
    void isReadByItsTwoSidesAndManagersAlone() {
        var asked = open.asked(open.buyer, open.between());
        assertEquals(Optional.of(asked), open.introductions.find(open.seller, asked.id()));
        assertEquals(Optional.empty(), open.introductions.find(new Actor("b", Role.BUYER, "org-foreign"), asked.id()));
        assertEquals(Optional.empty(), open.introductions.find(new Actor("o", Role.OBSERVER, ""), asked.id()));
        assertInstanceOf(Saving.Refused.class, open.introductions.ask(new Actor("b", Role.BUYER, "org-foreign"), open.between(), false));
    }

    @Test
    void namesTheFieldThatIsOff() {
        assertEquals(new Saving.Invalid("company", "introduction.noCompany"), ask(open.town.id(), open.company.id(), Optional.empty()));
        assertEquals(new Saving.Invalid("buyer", "introduction.sameSides"), ask(open.company.id(), open.company.id(), Optional.empty()));
        assertEquals(new Saving.Invalid("buyer", "introduction.unknownOrganisation"), ask(open.company.id(), "none", Optional.empty()));
        assertEquals(new Saving.Invalid("followUpOn", "introduction.earlyFollowUp"), ask(open.company.id(), open.town.id(), Optional.of(LocalDate.of(2026, 11, 1))));
        assertEquals(new Saving.Invalid("about", "introduction.unknownAbout"), open.introductions.ask(MANAGER, open.about(new Ref("planet", "mars")), false));
    }

    @Test
    void anOutcomeConcludesItAndMayBePutRight() {
        var made = saved(open.introductions.ask(MANAGER, open.between(), true));
        assertTrue(open.introductions.mayConclude(open.seller, made));
        saved(open.introductions.conclude(open.seller, made.id(), made.version(), IntroductionOutcome.QUOTE, "Devis remis"));
        var right = saved(open.introductions.conclude(open.buyer, made.id(), made.version() + 1, IntroductionOutcome.TRIAL, "Essai de six mois"));
        assertEquals(Optional.of(IntroductionOutcome.TRIAL), right.outcome());
        assertInstanceOf(Saving.NotNow.class, open.introductions.conclude(MANAGER, open.asked(MANAGER, open.between()).id(), 1, IntroductionOutcome.NOTHING, ""));
    }

    @Test
    void onlyWhoAskedTakesItBackAndOnlyBeforeItIsMade() {
        var asked = open.asked(open.buyer, open.between());
        assertInstanceOf(Saving.Refused.class, open.introductions.withdraw(open.seller, asked.id(), 2));
        assertEquals(IntroductionState.WITHDRAWN, saved(open.introductions.withdraw(open.buyer, asked.id(), 2)).state());
        assertInstanceOf(Saving.NotNow.class, open.introductions.withdraw(MANAGER, asked.id(), 3));
    }

    @Test
    void changesItsTermsButNotItsSides() {
        var asked = open.asked(MANAGER, open.between());
        var later = new IntroductionContent(open.company.id(), open.town.id(), Optional.empty(), IntroductionChannel.VIDEO, LocalDate.of(2026, 12, 2), "", Optional.empty());
        assertEquals(IntroductionChannel.VIDEO, saved(open.introductions.change(MANAGER, asked.id(), 1, later)).content().channel());
        var turned = new IntroductionContent(open.organisation("Autre", OrganisationKind.COMPANY).id(), open.town.id(),
                Optional.empty(), IntroductionChannel.VIDEO, LocalDate.of(2026, 12, 2), "", Optional.empty());
        assertEquals(new Saving.Invalid("company", "introduction.sidesStay"), open.introductions.change(MANAGER, asked.id(), 2, turned));
    }

    @Test
    void isCountedByCompanyAndToldAsADeed() {
        var made = saved(open.introductions.ask(MANAGER, open.about(open.published("Capteurs", false).ref()), true));
        open.asked(MANAGER, open.between());
        assertEquals(Map.of(open.company.id(), 1), open.introductions.madeByCompany(MANAGER, YEAR));
        var deed = new IntroductionDeed(open.store());
        var refs = List.of(made.ref(), open.company.ref(), open.town.ref(), made.content().about().orElseThrow());
        assertEquals(List.of(new Done(LocalDate.of(2026, 11, 24), "m", refs, 1)), deed.during(Actor.system(), YEAR, "", 10).items());
        assertEquals(1, deed.count(Actor.system(), YEAR));
        assertEquals(0, deed.count(new Actor("o", Role.OBSERVER, ""), YEAR));
    }

    @Test
    void narrowsToWhatWaitsForOneself() {
        var waiting = open.asked(open.buyer, open.between());
        assertEquals(List.of(waiting), list(open.seller, IntroductionFilter.all().waitingOnly()));
        assertEquals(List.of(), list(open.buyer, IntroductionFilter.all().waitingOnly()));
        assertEquals(List.of(waiting), list(MANAGER, IntroductionFilter.all().waitingOnly()));
        assertEquals(List.of(waiting), list(MANAGER, IntroductionFilter.all().about(open.town.ref())));
        assertEquals(0, open.introductions.count(MANAGER, IntroductionFilter.all().about(new Ref("need", "n1")), 10));
    }

    private List<Introduction> list(Actor actor, IntroductionFilter filter) {
        return open.introductions.page(actor, filter, IntroductionOrder.FOLLOW_UP, "", 10).items();
    }

    private Saving ask(String company, String buyer, Optional<LocalDate> followUpOn) {
        return open.introductions.ask(MANAGER, new IntroductionContent(company, buyer, Optional.empty(), IntroductionChannel.MAIL, LocalDate.of(2026, 11, 24), "", followUpOn), false);
    }
}
