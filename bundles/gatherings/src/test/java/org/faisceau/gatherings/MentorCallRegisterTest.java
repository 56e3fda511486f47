// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.OpenGatherings.MANAGER;
import static org.faisceau.gatherings.OpenGatherings.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Mentor;
import org.faisceau.directory.api.MentorContent;
import org.faisceau.directory.api.MentorState;
import org.faisceau.directory.api.Mentors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationDetails;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.gatherings.api.Clones;
import org.faisceau.gatherings.api.Composition;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.Invitations;
import org.faisceau.gatherings.api.MentorCalls.Outcome;
import org.faisceau.gatherings.api.MentorCalls.Proposed;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class MentorCallRegisterTest {
    private static final Actor EXPERT = new Actor("expert", Role.EXPERT, "water-old");
    private static final List<Mentor> KNOWN = List.of(mentor("soils", 9, Optional.empty(), "soils"), mentor("water-new", 1, Optional.empty(), "water"), mentor("water-old", 5, Optional.empty(), "water"),
            mentor("water-gone", 40, Optional.of(LocalDate.of(2027, 1, 1)), "water"));

    private final List<Letter> letters = new ArrayList<>();
    private OpenGatherings open;
    private MentorCallRegister calls;
    private Gathering gathering;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGatherings(folder);
        calls = new MentorCallRegister(open.store.store(), open.clock, open.ids, mentors(), this::posted, accounts(), organisations());
        gathering = open.planned();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Messages.Posted posted(Actor actor, Letter letter) {
        letters.add(letter);
        return new Messages.Posted(1, 0, 0);
    }

    private static Accounts accounts() {
        var expert = new Account("expert", "expert", "Personne fictive expert", "expert@syndicat.example", Role.EXPERT, "water-old", "fr", false, Instant.EPOCH, 1);
        return (Accounts) Proxy.newProxyInstance(Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, args) -> {
            if (method.getName().equals("find")) return Optional.of(expert).filter(one -> one.id().equals(args[1]));
            throw new UnsupportedOperationException(method.getName());
        });
    }

    private static Organisations organisations() {
        return (Organisations) Proxy.newProxyInstance(Organisations.class.getClassLoader(), new Class<?>[] {Organisations.class}, (proxy, method, args) -> {
            if (method.getName().equals("find")) return Optional.of(new Organisation((String) args[1], "Organisation fictive " + args[1], OrganisationKind.COMMUNE, "", "", "", OrganisationDetails.none(), 1));
            throw new UnsupportedOperationException(method.getName());
        });
    }

    private List<Guest> guests() {
        return list().list(MANAGER, gathering.id());
    }

    private void accepted() {
        calls.ask(MANAGER, gathering.id(), "water-old");
        assertInstanceOf(Outcome.Done.class, calls.answer(EXPERT, gathering.id(), "water-old", 1, true, ""));
        assertInstanceOf(Outcome.Lost.class, calls.answer(EXPERT, gathering.id(), "water-old", 2, true, ""), "who accepted needs not say so again");
        letters.clear();
    }

    private MentorPost post() {
        return new MentorPost(open.store.store(), Clock.offset(open.clock, Invitations.SETTLING), this::posted);
    }

    private static Mentor mentor(String organisation, int contracts, Optional<LocalDate> until, String theme) {
        return new Mentor(organisation, new MentorContent(List.of(theme), contracts, List.of(), "", Optional.empty(), until), MentorState.ACCEPTED, "x", Instant.EPOCH, "x", Optional.of(Instant.EPOCH), "", 1);
    }

    private static Mentors mentors() {
        return (Mentors) Proxy.newProxyInstance(Mentors.class.getClassLoader(), new Class<?>[] {Mentors.class}, (proxy, method, args) -> switch (method.getName()) {
            case "page" -> new Slice<>(KNOWN, "");
            case "of" -> KNOWN.stream().filter(one -> one.organisation().equals(args[1])).findFirst();
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private List<String> proposed() {
        return calls.proposed(MANAGER, gathering.id()).stream().map(Proposed::organisation).toList();
    }

    @Test
    void proposesWhoIsThereKnowsTheSectorAndBoughtThatWay() {
        assertEquals(List.of("water-old", "water-new", "soils", "water-gone"), proposed());
        assertEquals(List.of(), calls.proposed(OBSERVER, gathering.id()));
    }

    @Test
    void asksOnceAndLetsThemReadWhatTheyAreAskedFor() {
        assertEquals(Optional.empty(), open.gatherings.find(EXPERT, gathering.id()));
        assertInstanceOf(Outcome.Done.class, calls.ask(MANAGER, gathering.id(), "water-old"));
        assertInstanceOf(Outcome.Lost.class, calls.ask(MANAGER, gathering.id(), "water-old"));
        assertEquals(1, letters.size());
        assertTrue(open.gatherings.find(EXPERT, gathering.id()).isPresent());
        assertEquals(List.of("water-new", "soils", "water-gone"), proposed());
    }

    @Test
    void isAnsweredByItsPeopleOrForThem() {
        calls.ask(MANAGER, gathering.id(), "water-old");
        calls.ask(MANAGER, gathering.id(), "soils");
        assertEquals(1, calls.asked(EXPERT, gathering.id()).size(), "one does not see who else was asked");
        assertInstanceOf(Outcome.Refused.class, calls.answer(EXPERT, gathering.id(), "soils", 1, true, ""));
        assertInstanceOf(Outcome.Done.class, calls.answer(EXPERT, gathering.id(), "water-old", 1, false, "Elsewhere that day"));
        assertInstanceOf(Outcome.Lost.class, calls.answer(MANAGER, gathering.id(), "water-old", 1, true, ""));
        assertInstanceOf(Outcome.Done.class, calls.answer(MANAGER, gathering.id(), "water-old", 2, true, "forgotten"));
        var asked = calls.asked(MANAGER, gathering.id()).stream().filter(one -> one.organisation().equals("water-old")).findFirst().orElseThrow();
        assertEquals(MentorState.ACCEPTED, asked.state());
        assertEquals("", asked.reason());
    }

    @Test
    void asksAgainWhereAGatheringIsPlannedLikeAnother() {
        var clones = new CloneRegister(open.store.store(), open.gatherings, List.of(new MentorCopying(calls)));
        assertEquals(List.of(), clones.parts(MANAGER, gathering.id()), "nobody was asked");
        calls.ask(MANAGER, gathering.id(), "water-old");
        assertEquals(List.of(new Clones.Part("mentor", false)), clones.parts(MANAGER, gathering.id()));
        var to = OpenGatherings.done(clones.copy(MANAGER, gathering.id(), "June", LocalDate.of(2027, 6, 14), List.of("mentor")));
        assertEquals(List.of("water-old"), calls.asked(MANAGER, to.id()).stream().map(one -> one.organisation()).toList());
        assertEquals(2, letters.size());
    }

    @Test
    void refusesWhatIsNoMentorAndWhoDoesNotLead() {
        assertInstanceOf(Outcome.Invalid.class, calls.ask(MANAGER, gathering.id(), "nobody"));
        assertInstanceOf(Outcome.Unknown.class, calls.ask(OBSERVER, gathering.id(), "water-old"));
        assertInstanceOf(Outcome.Unknown.class, calls.answer(MANAGER, gathering.id(), "water-old", 1, true, ""));
    }

    @Test
    void tellsWhoLeadsWhatTheMentorAnswered() {
        calls.ask(MANAGER, gathering.id(), "water-old");
        letters.clear();
        calls.answer(EXPERT, gathering.id(), "water-old", 1, false, "Elsewhere that day");
        assertEquals(List.of(MentorAnswerKind.WORD), letters.stream().map(Letter::kind).toList());
        assertEquals("Elsewhere that day", letters.get(0).values().in(Locale.FRENCH).get("reason"));
        calls.answer(MANAGER, gathering.id(), "water-old", 2, true, "");
        assertEquals(1, letters.size(), "nobody is told of the own answer");
    }

    @Test
    void putsTheMentorWhoAcceptsOnTheListAndTakesThemOffAgain() {
        accepted();
        assertEquals(List.of("Personne fictive expert MENTOR COMING expert"), guests().stream().map(one -> one.name() + " " + one.content().part() + " " + one.state() + " " + one.account()).toList());
        calls.answer(MANAGER, gathering.id(), "water-old", 2, false, "");
        assertEquals(List.of(Guest.State.DECLINED), guests().stream().map(Guest::state).toList());
        calls.answer(MANAGER, gathering.id(), "water-old", 3, true, "");
        assertEquals(List.of(Guest.State.COMING), guests().stream().map(Guest::state).toList(), "once, whoever answers");
    }

    private boolean isExpected() {
        return calls.asked(MANAGER, gathering.id()).get(0).isExpected();
    }

    private GuestRegister list() {
        return new GuestRegister(open.store.store(), open.clock, open.ids, open.formats, OpenGuests.belonging(), OpenGuests.jobs());
    }

    private void looked() {
        new MentorAwayJob(open.store.store(), this::posted, organisations()).run(new TestRun(open.clock));
    }

    @Test
    void tellsWhoLeadsOnceThatWhoWasToComeDoesNot() {
        accepted();
        looked();
        assertTrue(isExpected() && letters.isEmpty(), "somebody comes");
        var mentor = guests().get(0);
        list().answerFor(MANAGER, mentor.id(), mentor.version(), false);
        assertFalse(isExpected());
        looked();
        looked();
        assertEquals(List.of("a accepté, mais personne n’en vient plus"), letters.stream().map(one -> one.values().in(Locale.FRENCH).get("answer")).toList());
        assertInstanceOf(Outcome.Done.class, calls.answer(MANAGER, gathering.id(), "water-old", 2, true, ""), "somebody comes after all");
        assertTrue(isExpected());
        looked();
        list().mark(MANAGER, mentor.id(), guests().get(0).version(), Guest.Attendance.ABSENT, Optional.empty());
        assertFalse(isExpected());
        assertTrue(list().composition(MANAGER, gathering.id()).remarks().contains(new Composition.Remark.Missing(GuestPart.MENTOR)), "nor does the balance count who is absent");
        looked();
        assertEquals(2, letters.size(), "another time is told again");
    }

    @Test
    void namesTheOrganisationWhereSomebodyElseAnsweredForIt() {
        calls.ask(MANAGER, gathering.id(), "soils");
        calls.answer(MANAGER, gathering.id(), "soils", 1, true, "");
        assertEquals(List.of("Organisation fictive soils"), guests().stream().map(Guest::name).toList());
    }

    @Test
    void tellsWhoWasAskedOnceOfAnotherDayAndOfACancellation() {
        calls.ask(MANAGER, gathering.id(), "soils");
        letters.clear();
        assertEquals(0, post().tellAll());
        gathering = OpenGatherings.done(open.gatherings.change(MANAGER, gathering.id(), gathering.version(), open.golden().on(gathering.content().day().plusDays(7))));
        assertEquals(1, post().tellAll());
        assertEquals(0, post().tellAll());
        gathering = open.moved(gathering, GatheringState.CANCELLED);
        assertEquals(1, post().tellAll());
        assertEquals(0, post().tellAll());
        assertEquals(List.of(MentorMovedKind.WORD, MentorCancelledKind.WORD), letters.stream().map(Letter::kind).toList());
    }

    /** Their own letter tells them, as it does every guest. */
    @Test
    void leavesWhoStandsOnTheListToTheLettersOfGuests() {
        gathering = open.moved(gathering, GatheringState.OPEN);
        accepted();
        gathering = open.moved(gathering, GatheringState.CANCELLED);
        assertEquals(0, post().tellAll());
        assertEquals(1, new GuestPost(open.store.store(), Clock.offset(open.clock, Invitations.SETTLING), this::posted, new Mailed()).tellAll());
    }
}
