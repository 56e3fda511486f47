// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.faisceau.needs.OpenNeeds.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs.Changing;
import org.faisceau.needs.api.Needs.Moving;
import org.faisceau.needs.api.Needs.Registering;
import org.faisceau.needs.api.Step;
import org.faisceau.needs.api.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class NeedRegisterTest {
    private OpenNeeds open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void numbersNeedsWithinTheirYear() {
        open.registered("First");
        assertEquals("B-2026-002", open.registered("Second").reference());
    }

    @Test
    void findsWhatWasRecorded() {
        var content = Content.titled("Leaks", open.town).withAmount(Amount.between(Euros.of(10), Euros.of(20)))
                .withThemes(List.of("water", "soils")).withDeadline(LocalDate.parse("2027-01-09"));
        var need = open.registered(content);
        assertEquals(Optional.of(need), open.needs.find(MANAGER, need.id()));
    }

    @Test
    void dropsControlCharacters() {
        assertEquals("Leaks", open.registered(Content.titled(" Le\u0000aks\u0007", open.town)).title());
    }

    @Test
    void refusesAnUnknownTheme() {
        var outcome = open.needs.register(MANAGER, Content.titled("Leaks", open.town).withThemes(List.of("astrology")));
        assertEquals(new Registering.Invalid("themes", "need.unknownTheme"), outcome);
    }

    @Test
    void refusesAnUnknownOrganisation() {
        var outcome = open.needs.register(MANAGER, Content.titled("Leaks", "nowhere"));
        assertEquals(new Registering.Invalid("organisation", "need.unknownOrganisation"), outcome);
    }

    @Test
    void refusesACompanyAsBuyer() {
        var company = (Organisations.Registering.Registered) open.organisations.register(MANAGER, new Organisations.Draft("Clairval Énergies", OrganisationKind.COMPANY, "", "", ""));
        var outcome = open.needs.register(MANAGER, Content.titled("Leaks", company.organisation().id()));
        assertEquals(new Registering.Invalid("organisation", "need.companyBuys"), outcome);
    }

    @Test
    void letsABuyerRecordForTheOwnOrganisationAlone() {
        assertInstanceOf(Registering.Refused.class, open.needs.register(open.buyer(), Content.titled("Leaks", open.otherTown)));
    }

    @Test
    void hidesADraftFromOthers() {
        var draft = open.registered(Content.titled("Leaks", open.town).withConfidentiality(Confidentiality.PUBLIC));
        assertTrue(open.needs.find(open.buyer(), draft.id()).isPresent());
        assertTrue(open.needs.find(open.otherBuyer(), draft.id()).isEmpty());
        assertTrue(open.needs.find(Actor.nobody(), draft.id()).isEmpty());
    }

    @Test
    void hidesItAmongSeveralToo() {
        var draft = open.registered(Content.titled("Leaks", open.town));
        assertEquals(Map.of(draft.id(), draft), open.needs.findAll(open.buyer(), List.of(draft.id(), "unknown")));
        assertEquals(Map.of(), open.needs.findAll(open.otherBuyer(), List.of(draft.id())));
    }

    @Test
    void showsAPublishedNeedToThoseItsConfidentialityNames() {
        var internal = open.published(Content.titled("Internal", open.town).withConfidentiality(Confidentiality.INTERNAL));
        var residents = open.published(Content.titled("Residents", open.town).withConfidentiality(Confidentiality.RESIDENTS));
        var everybody = open.published(Content.titled("Everybody", open.town).withConfidentiality(Confidentiality.PUBLIC));
        assertTrue(open.needs.find(OBSERVER, internal.id()).isEmpty());
        assertTrue(open.needs.find(OBSERVER, residents.id()).isPresent());
        assertTrue(open.needs.find(Actor.nobody(), residents.id()).isEmpty());
        assertTrue(open.needs.find(Actor.nobody(), everybody.id()).isPresent());
    }

    @Test
    void keepsAnAbandonedDraftHidden() {
        var need = open.moved(open.registered(Content.titled("Leaks", open.town).withConfidentiality(Confidentiality.PUBLIC)), NeedState.ABANDONED);
        assertTrue(open.needs.find(OBSERVER, need.id()).isEmpty());
        assertEquals(Confidentiality.INTERNAL, open.needs.readers(need));
    }

    @Test
    void keepsAnAbandonedPublicationReadable() {
        var need = open.moved(open.published(Content.titled("Leaks", open.town).withConfidentiality(Confidentiality.PUBLIC)), NeedState.ABANDONED);
        assertTrue(open.needs.find(Actor.nobody(), need.id()).isPresent());
        assertEquals(Confidentiality.PUBLIC, open.needs.readers(need));
    }

    @Test
    void changesWhereTheVersionSeenIsCurrent() {
        var need = open.registered("Leaks");
        open.needs.change(MANAGER, need.id(), need.version(), need.content().withTitle("Leaks in old pipes"));
        var second = open.needs.change(open.buyer(), need.id(), need.version(), need.content().withTitle("Pipes"));
        assertEquals("Leaks in old pipes", assertInstanceOf(Changing.Lost.class, second).current().title());
    }

    @Test
    void keepsTheVersionWhereNothingChanges() {
        var need = open.registered("Leaks");
        assertEquals(new Changing.Done(need), open.needs.change(MANAGER, need.id(), need.version(), need.content()));
    }

    @Test
    void changesNothingOfANeedWhoseLifeIsOver() {
        var need = open.moved(open.registered("Leaks"), NeedState.ABANDONED);
        assertInstanceOf(Changing.Refused.class, open.needs.change(MANAGER, need.id(), need.version(), need.content().withTitle("Other")));
    }

    @Test
    void allowsTheStepsOfALifeAlone() {
        var need = open.registered("Leaks");
        var outcome = open.needs.move(MANAGER, need.id(), need.version(), NeedState.ANSWERED, "");
        assertEquals(new Moving.NotAllowed(NeedState.DRAFT, NeedState.ANSWERED), outcome);
    }

    @Test
    void leavesPublishingToTheManager() {
        var need = open.moved(open.registered("Leaks"), NeedState.SUBMITTED);
        assertInstanceOf(Moving.Refused.class, open.needs.move(open.buyer(), need.id(), need.version(), NeedState.PUBLISHED, ""));
    }

    @Test
    void abandonsNothingWithoutReason() {
        var need = open.registered("Leaks");
        assertInstanceOf(Moving.NoReason.class, open.needs.move(MANAGER, need.id(), need.version(), NeedState.ABANDONED, "  "));
    }

    @Test
    void datesAndNamesEachStep() {
        var need = open.registered("Leaks");
        open.turn(Duration.ofDays(1));
        open.moved(need, NeedState.SUBMITTED);
        var expected = new Step(NeedState.SUBMITTED, open.clock.instant(), "manager", "");
        assertEquals(expected, open.needs.steps(MANAGER, need.id()).get(1));
    }

    @Test
    void writesEachStepIntoTheJournal() {
        var need = open.published(Content.titled("Leaks", open.town));
        var actions = open.store.journal().of(need.ref(), 10).stream().map(entry -> entry.action()).toList();
        assertEquals(List.of("published", "submitted", "created"), actions);
    }

    @Test
    void takesASlipBack() {
        var need = open.moved(open.registered("Leaks"), NeedState.SUBMITTED);
        var back = assertInstanceOf(Moving.Done.class, open.needs.takeBack(MANAGER, need.id(), need.version())).need();
        assertEquals(NeedState.DRAFT, back.state());
        assertEquals(1, open.needs.steps(MANAGER, need.id()).size());
    }

    @Test
    void hidesAgainWhatWasPublishedByASlip() {
        var need = open.published(Content.titled("Leaks", open.town).withConfidentiality(Confidentiality.PUBLIC));
        open.needs.takeBack(MANAGER, need.id(), need.version());
        assertTrue(open.needs.find(Actor.nobody(), need.id()).isEmpty());
    }

    @Test
    void takesNothingBackAfterAQuarterOfAnHour() {
        var need = open.moved(open.registered("Leaks"), NeedState.SUBMITTED);
        open.turn(Duration.ofMinutes(16));
        assertInstanceOf(Moving.Refused.class, open.needs.takeBack(MANAGER, need.id(), need.version()));
    }

    @Test
    void takesNobodyElsesStepBack() {
        var need = open.moved(open.registered("Leaks"), NeedState.SUBMITTED);
        assertInstanceOf(Moving.Refused.class, open.needs.takeBack(open.buyer(), need.id(), need.version()));
    }

    @Test
    void countsOpenNeedsByTheme() {
        open.registered(Content.titled("One", open.town).withThemes(List.of("water", "soils")));
        open.moved(open.registered(Content.titled("Two", open.town).withThemes(List.of("water"))), NeedState.ABANDONED);
        assertEquals(Map.of("water", 1, "soils", 1), open.needs.themes(MANAGER));
    }

    @Test
    void countsStatesThatThisActorSees() {
        open.registered("Draft");
        open.published(Content.titled("Published", open.town).withConfidentiality(Confidentiality.PUBLIC));
        assertEquals(Map.of(NeedState.PUBLISHED, 1), open.needs.states(OBSERVER));
    }

    @Test
    void letsItsOrganisationAloneReadTheHistory() {
        var need = open.published(Content.titled("Leaks", open.town).withConfidentiality(Confidentiality.PUBLIC));
        assertTrue(open.needs.mayReadHistory(open.buyer(), need));
        assertFalse(open.needs.mayReadHistory(open.otherBuyer(), need));
        assertFalse(open.needs.mayReadHistory(Actor.nobody(), need));
    }

    @Test
    void letsManagersAloneWidenTheReadersOfAPublishedNeed() {
        var need = open.published(Content.titled("Leaks", open.town).withConfidentiality(Confidentiality.INTERNAL));
        var wider = need.content().withConfidentiality(Confidentiality.PUBLIC);
        assertEquals(new Changing.Invalid("confidentiality", "need.widerReaders"), open.needs.change(open.buyer(), need.id(), need.version(), wider));
        assertInstanceOf(Changing.Done.class, open.needs.change(MANAGER, need.id(), need.version(), wider));
    }

    @Test
    void letsABuyerNarrowTheReadersOfAPublishedNeedAndChooseThoseOfADraft() {
        var need = open.published(Content.titled("Leaks", open.town).withConfidentiality(Confidentiality.PUBLIC));
        assertInstanceOf(Changing.Done.class, open.needs.change(open.buyer(), need.id(), need.version(), need.content().withConfidentiality(Confidentiality.INTERNAL)));
        var draft = open.registered(Content.titled("Leaks", open.town).withConfidentiality(Confidentiality.INTERNAL));
        assertInstanceOf(Changing.Done.class, open.needs.change(open.buyer(), draft.id(), draft.version(), draft.content().withConfidentiality(Confidentiality.PUBLIC)));
    }

    @Test
    void tellsOfAThemeWhatChangedAlone() {
        var theme = open.themes.list(MANAGER).get(0);
        long before = open.store.changes().head();
        assertTrue(open.themes.save(MANAGER, new Theme(theme.id(), theme.nameFr(), theme.nameEn(), theme.detailFr(), theme.detailEn(), true, theme.version())));
        var told = open.store.changes().after(before, 10);
        assertEquals(List.of("retired false true"), told.stream().map(change -> change.field() + " " + change.before() + " " + change.after()).toList());
    }
}
