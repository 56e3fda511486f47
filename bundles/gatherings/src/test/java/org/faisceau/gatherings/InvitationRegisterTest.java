// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.OpenGuests.MANAGER;
import static org.faisceau.gatherings.OpenGuests.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.Guest.State;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.GuestWritten;
import org.faisceau.gatherings.api.Invitations.Informed;
import org.faisceau.gatherings.api.Invitations.Mailing;
import org.faisceau.gatherings.api.Invitations.Sending;
import org.faisceau.gatherings.api.Invitations.Why;
import org.faisceau.gatherings.api.Invitations;
import org.faisceau.gatherings.api.Opinions.Opinion;
import org.faisceau.gatherings.api.Opinions.Useful;
import org.faisceau.gatherings.api.Registrations;
import org.faisceau.gatherings.api.Seats;
import org.faisceau.gatherings.api.Written;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvitationRegisterTest {
    private OpenGuests open;
    private Guest buyer;
    private Guest stranger;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGuests(folder);
        buyer = open.added(Guest.Content.named("Personne fictive", GuestPart.PURCHASER).mail("buyer@ville.example"));
        stranger = open.added("Sans Compte", GuestPart.COMPANY);
    }

    @AfterEach
    void close() {
        open.close();
    }

    /** Of a preview that shows so many. */
    private Sending send(Mailing mailing, int seen) {
        var reach = open.invitations.reach(MANAGER, open.gathering().id(), mailing);
        assertEquals(seen, reach.total());
        return open.invitations.send(MANAGER, open.gathering().id(), mailing, reach.mark());
    }

    /** All that the list shows. */
    private OptionalInt toldByHand() {
        return open.invitations.toldByHand(MANAGER, open.gathering().id(), Invitations.mark(open.invitations.byHand(MANAGER, open.gathering().id())));
    }

    private void invited() {
        assertInstanceOf(Sending.Done.class, send(Mailing.INVITATION, 2));
        open.post.tellAll();
        toldByHand();
    }

    private List<Why> byHand() {
        return open.invitations.byHand(MANAGER, open.gathering().id()).stream().map(one -> one.why()).toList();
    }

    @Test
    void countsBeforeAnythingLeaves() {
        var reach = open.invitations.reach(MANAGER, open.gathering().id(), Mailing.INVITATION);
        assertEquals(List.of(buyer), reach.byMessage());
        assertEquals(List.of(stranger), reach.byHand());
        assertEquals(Map.of(Mailing.INVITATION, 2, Mailing.REMINDER, 0, Mailing.THANKS, 0), open.invitations.counts(MANAGER, open.gathering().id()));
        assertEquals(Map.of(), open.invitations.counts(OpenGatherings.OBSERVER, open.gathering().id()));
        assertEquals(List.of(), open.posted.kinds());
    }

    @Test
    void sendsNothingWhereThereAreOthersThanWereShown() {
        var seen = open.invitations.reach(MANAGER, open.gathering().id(), Mailing.INVITATION).mark();
        done(open.guests.remove(MANAGER, stranger.id(), stranger.version()));
        open.added("Autre Personne", GuestPart.COMPANY);
        assertEquals(2, assertInstanceOf(Sending.Changed.class, open.invitations.send(MANAGER, open.gathering().id(), Mailing.INVITATION, seen)).reach().total());
        open.post.tellAll();
        assertEquals(List.of(), open.posted.kinds());
    }

    @Test
    void invitesEachOnceAndNamesThoseToBeToldByHand() {
        assertInstanceOf(Sending.Done.class, send(Mailing.INVITATION, 2));
        open.post.tellAll();
        open.post.tellAll();
        assertEquals(List.of("gathering-invitation"), open.posted.kinds());
        assertEquals(List.of(Why.INVITATION), byHand());
        var shown = Invitations.mark(open.invitations.byHand(MANAGER, open.gathering().id()));
        assertEquals(OptionalInt.empty(), open.invitations.toldByHand(MANAGER, open.gathering().id(), Invitations.mark(List.of())));
        assertEquals(List.of(Why.INVITATION), byHand());
        assertEquals(OptionalInt.of(1), open.invitations.toldByHand(MANAGER, open.gathering().id(), shown));
        assertEquals(List.of(), byHand());
        assertEquals(OptionalInt.empty(), open.invitations.toldByHand(MANAGER, open.gathering().id(), shown), "another manager, on the same page");
    }

    @Test
    void mailsWhoHasNoAccountEachThingOnceWhereMailReaches() {
        open.mailed.switched(true);
        done(open.guests.add(MANAGER, open.gathering().id(), Guest.Content.named("Sans Rien", GuestPart.OTHER)));
        var reach = open.invitations.reach(MANAGER, open.gathering().id(), Mailing.INVITATION);
        assertEquals(List.of(List.of(buyer), List.of(stranger)), List.of(reach.byMessage(), reach.byMail()));
        assertEquals(List.of("Sans Rien"), reach.byHand().stream().map(Guest::name).toList());
        assertInstanceOf(Sending.Done.class, send(Mailing.INVITATION, 3));
        assertEquals(2, open.post.tellAll());
        assertEquals(0, open.post.tellAll());
        open.changed(open.gathering().content().on(LocalDate.of(2027, 6, 14)));
        open.turn(Invitations.SETTLING);
        open.post.tellAll();
        open.turn(Duration.ofDays(1));
        toldByHand();
        open.turn(Duration.ofDays(1));
        assertInstanceOf(Sending.Done.class, send(Mailing.REMINDER, 3));
        open.post.tellAll();
        done(open.guests.mark(MANAGER, stranger.id(), open.now(stranger).version(), Attendance.PRESENT, Optional.empty()));
        open.held();
        assertInstanceOf(Sending.Done.class, send(Mailing.THANKS, 1));
        open.post.tellAll();
        open.post.tellAll();
        var mail = stranger.content().mail();
        assertEquals(List.of(mail + " gathering-invitation", mail + " gathering-moved", mail + " gathering-reminder", mail + " gathering-thanks"), open.mailed.told());
    }

    @Test
    void aMailLeadsToTheGuestsOwnPageForAMonthBeyondTheDay() {
        open.mailed.switched(true);
        send(Mailing.INVITATION, 2);
        open.post.tellAll();
        assertEquals("lundi 10 mai 2027", open.mailed.notes.get(0).values().get("day"));
        var link = open.mailed.notes.get(0).link();
        assertEquals(List.of("/gatherings/invitation", "gathering-guest", new Ref(Guest.KIND, stranger.id())), List.of(link.path(), link.purpose(), link.about()));
        assertEquals(Days.begin(open.gathering().content().day().plusDays(30)), link.until());
    }

    @Test
    void namesForTheHandWhomMailNoLongerReaches() {
        open.mailed.switched(true);
        send(Mailing.INVITATION, 2);
        open.mailed.switched(false);
        open.post.tellAll();
        assertEquals(List.of(Why.INVITATION), byHand());
        open.mailed.switched(true);
        assertEquals(List.of(), byHand());
        open.post.tellAll();
        assertEquals(1, open.mailed.notes.size());
    }

    @Test
    void showsTheWordsToWhoLeadsAlone() {
        var id = open.gathering().id();
        assertEquals("Subject of gathering-invitation", open.invitations.letter(MANAGER, id, Mailing.INVITATION, Locale.FRENCH).orElseThrow().subject());
        assertEquals(Optional.empty(), open.invitations.letter(OpenGatherings.OBSERVER, id, Mailing.INVITATION, Locale.FRENCH));
    }

    @Test
    void tellsEachOnceOfAMovedDate() {
        invited();
        open.changed(open.gathering().content().on(LocalDate.of(2027, 6, 14)));
        open.turn(Invitations.SETTLING);
        open.post.tellAll();
        open.post.tellAll();
        assertEquals(List.of("gathering-invitation", "gathering-moved"), open.posted.kinds());
        assertEquals(List.of(Why.MOVED), byHand());
    }

    /** Whatever wakes the post meanwhile. */
    @Test
    void tellsNobodyOfADateThatIsMendedWithinMinutes() {
        invited();
        assertEquals(new Informed(1, 1), open.invitations.informed(MANAGER, open.gathering().id()));
        open.mailed.switched(true);
        assertEquals(new Informed(1 + 1, 0), open.invitations.informed(MANAGER, open.gathering().id()));
        open.mailed.switched(false);
        var day = open.gathering().content().day();
        open.changed(open.gathering().content().on(day.plusDays(7)));
        open.turn(Invitations.SETTLING.minusSeconds(1));
        assertEquals(0, open.post.tellAll());
        open.changed(open.gathering().content().on(day));
        open.turn(Duration.ofHours(1));
        assertEquals(0, open.post.tellAll());
        assertEquals(List.of("gathering-invitation"), open.posted.kinds());
        assertEquals(new Informed(0, 0), open.invitations.informed(OpenGatherings.OBSERVER, open.gathering().id()));
    }

    @Test
    void makesALinkForEachOfAListAtOnce() {
        var links = open.invitations.links(MANAGER, open.gathering().id(), List.of(buyer.id(), stranger.id(), "nobody"));
        assertEquals(Set.of(buyer.id(), stranger.id()), links.keySet());
        var link = links.get(stranger.id());
        assertEquals(Optional.of(new Ref(Guest.KIND, stranger.id())), open.passes.look("gathering-guest", link.substring(link.indexOf('=') + 1)));
        assertEquals(Map.of(), open.invitations.links(OpenGatherings.OBSERVER, open.gathering().id(), List.of(stranger.id())));
    }

    @Test
    void tellsOfADateThatComesBackToOneToldBefore() {
        invited();
        var first = open.gathering().content().day();
        for (var day : List.of(first.plusDays(2), first, first.plusDays(2), first)) {
            open.turn(Duration.ofHours(1));
            open.changed(open.gathering().content().on(day));
            open.post.tellAll();
        }
        assertEquals(List.of("gathering-invitation", "gathering-moved", "gathering-moved", "gathering-moved", "gathering-moved"), open.posted.kinds());
    }

    @Test
    void namesAmongThoseToBeToldByHandWhoseAccountWasDisabled() {
        invited();
        open.posted.disable(buyer.account());
        open.changed(open.gathering().content().on(LocalDate.of(2027, 6, 14)));
        open.turn(Invitations.SETTLING);
        assertEquals(0, open.post.tellAll());
        assertEquals(List.of(Why.MOVED, Why.MOVED), byHand());
        assertEquals(List.of("gathering-invitation"), open.posted.kinds());
    }

    @Test
    void tellsNobodyOfADateThatMovedBeforeInvitationsLeft() {
        open.changed(open.gathering().content().on(LocalDate.of(2027, 6, 14)));
        open.turn(Invitations.SETTLING);
        open.post.tellAll();
        assertEquals(List.of(), open.posted.kinds());
    }

    @Test
    void tellsOfAMovedDateWhoSaidByPhoneThatTheyCome() {
        done(open.guests.answerFor(MANAGER, buyer.id(), buyer.version(), true));
        open.changed(open.gathering().content().on(LocalDate.of(2027, 6, 14)));
        open.turn(Invitations.SETTLING);
        open.post.tellAll();
        assertEquals(List.of("gathering-moved"), open.posted.kinds());
    }

    @Test
    void tellsThoseInvitedThatItDoesNotTakePlace() {
        invited();
        open.moved(GatheringState.CANCELLED);
        open.turn(Invitations.SETTLING);
        open.post.tellAll();
        open.post.tellAll();
        assertEquals(List.of("gathering-invitation", "gathering-cancelled"), open.posted.kinds());
    }

    @Test
    void remindsOnceADayThoseWhoDidNotAnswer() {
        invited();
        assertEquals(0, open.invitations.reach(MANAGER, open.gathering().id(), Mailing.REMINDER).total());
        open.turn(Duration.ofDays(1));
        open.answers.answer(stranger.id(), true);
        assertInstanceOf(Sending.Done.class, send(Mailing.REMINDER, 1));
        open.post.tellAll();
        assertEquals(List.of("gathering-invitation", "gathering-reminder"), open.posted.kinds());
        assertEquals(0, open.invitations.reach(MANAGER, open.gathering().id(), Mailing.REMINDER).total());
    }

    @Test
    void leavesWhoAnsweredOffTheListOfThoseToBeReminded() {
        invited();
        open.turn(Duration.ofDays(1));
        assertInstanceOf(Sending.Done.class, send(Mailing.REMINDER, 2));
        assertEquals(List.of(Why.REMINDER), byHand());
        done(open.answers.answer(stranger.id(), true));
        done(open.answers.answer(buyer.id(), false));
        open.post.tellAll();
        assertEquals(List.of(), byHand());
        assertEquals(List.of("gathering-invitation"), open.posted.kinds());
    }

    @Test
    void tellsWhoWaitedOfAPlace() {
        invited();
        open.guests.seat(MANAGER, open.gathering().id(), 0, new Seats(OptionalInt.of(1), OptionalInt.empty(), OptionalInt.empty(), 0));
        open.answers.answer(stranger.id(), true);
        open.turn(Duration.ofMinutes(1));
        assertEquals(State.WAITING, done(open.answers.answer(buyer.id(), true)).state());
        open.answers.answer(stranger.id(), false);
        open.post.tellAll();
        assertEquals(List.of("gathering-invitation", "gathering-place"), open.posted.kinds());
    }

    /** The place came free while another letter was on its way. */
    @Test
    void losesNoNewsThatCameMeanwhile() {
        invited();
        open.guests.seat(MANAGER, open.gathering().id(), 0, new Seats(OptionalInt.of(1), OptionalInt.empty(), OptionalInt.empty(), 0));
        open.answers.answer(stranger.id(), true);
        open.turn(Duration.ofMinutes(1));
        done(open.answers.answer(buyer.id(), true));
        open.answers.answer(stranger.id(), false);
        open.post.note(List.of(new GuestPost.Due(open.now(buyer), open.gathering(), Why.MOVED, false)));
        open.post.tellAll();
        assertEquals(List.of("gathering-invitation", "gathering-place"), open.posted.kinds());
    }

    @Test
    void binsNothingThatGuestsExpect() {
        invited();
        var id = open.gathering().id();
        open.moved(GatheringState.PLANNED);
        assertEquals(new Written.Invalid("state", "gathering.invited"), open.open.gatherings.bin(MANAGER, id, open.open.gatherings.find(MANAGER, id).orElseThrow().version()));
    }

    @Test
    void handsOnThePlaceOfAMentorWhoDeclines() {
        var mentor = open.added(Guest.Content.named("Mia Mentor", GuestPart.MENTOR).of("mentors", "Structure fictive"));
        done(open.guests.answerFor(MANAGER, mentor.id(), mentor.version(), true));
        open.guests.seat(MANAGER, open.gathering().id(), 0, new Seats(OptionalInt.of(1), OptionalInt.empty(), OptionalInt.empty(), 0));
        assertEquals(State.WAITING, done(open.guests.answerFor(MANAGER, buyer.id(), open.now(buyer).version(), true)).state());
        open.open.store.store().schema("gatherings", InvitationRegisterTest.class).write(MANAGER, tx -> {
            MentorGuest.declines(tx, open.gathering(), "mentors", open.clock.millis());
            return true;
        });
        assertEquals(State.COMING, open.now(buyer).state());
    }

    /** Somebody typed that mail into the open link before its owner signed in. */
    @Test
    void givesALineToTheAccountOfItsMail() {
        var typed = Guest.Content.named("Somebody Else", GuestPart.OTHER).mail("observer@ville.example");
        var line = done(open.answers.join(open.gathering().id(), typed));
        var own = done(open.answers.answer(OpenGatherings.OBSERVER, open.gathering().id(), GuestPart.TECHNICAL_STAFF, true));
        assertEquals(line.id() + " TECHNICAL_STAFF observer", own.id() + " " + own.content().part() + " " + own.account());
        assertNotEquals("Somebody Else", own.name());
    }

    @Test
    void keepsAFacilitatorWhoSignsInLater() {
        var named = open.added(Guest.Content.named("Fay Cilite", GuestPart.FACILITATOR).mail("observer@ville.example"));
        open.open.store.store().schema("gatherings", InvitationRegisterTest.class).write(MANAGER, tx -> GuestTable.change(tx, open.now(named), named.content(), ""));
        var own = done(open.answers.answer(OpenGatherings.OBSERVER, open.gathering().id(), GuestPart.OTHER, true));
        assertEquals(named.id() + " FACILITATOR", own.id() + " " + own.content().part());
    }

    @Test
    void letsNobodyNameOneselfTheMentor() {
        assertEquals(new GuestWritten.Invalid("guestPart", "join.asked"), open.answers.answer(OpenGatherings.OBSERVER, open.gathering().id(), GuestPart.MENTOR, true));
        assertEquals(new GuestWritten.Invalid("guestPart", "join.asked"), open.answers.join(open.gathering().id(), Guest.Content.named("Mia", GuestPart.MENTOR).mail("mia@ville.example")));
    }

    @Test
    void changesNothingWhenALinkIsUsedAgain() {
        invited();
        var first = done(open.answers.answer(stranger.id(), true));
        assertEquals(first, done(open.answers.answer(stranger.id(), true)));
    }

    @Test
    void tellsWhoRegistersTwiceSo() {
        var content = Guest.Content.named("Nina Nouvelle", GuestPart.TECHNICAL_STAFF).mail("nina@ville.example");
        var first = done(open.answers.join(open.gathering().id(), content));
        assertEquals(State.COMING, first.state());
        assertInstanceOf(GuestWritten.Twice.class, open.answers.join(open.gathering().id(), content.seeking("other words")));
        assertEquals("", open.now(first).content().seeks());
    }

    @Test
    void asksAMailOfWhoRegistersByTheOpenLink() {
        assertInstanceOf(GuestWritten.Invalid.class, open.answers.join(open.gathering().id(), Guest.Content.named("Nina", GuestPart.OTHER)));
    }

    @Test
    void takesNoAnswerOnceItBegan() {
        invited();
        open.turn(Duration.between(open.clock.instant(), open.gathering().begins()));
        assertInstanceOf(GuestWritten.NotNow.class, open.answers.answer(stranger.id(), true));
    }

    @Test
    void registersWhoIsSignedInOnce() {
        var observer = OpenGatherings.OBSERVER;
        var first = done(open.answers.answer(observer, open.gathering().id(), GuestPart.TECHNICAL_STAFF, true));
        assertEquals("Ville fictive", first.content().organisationName());
        assertEquals(first.id(), done(open.answers.answer(observer, open.gathering().id(), GuestPart.OTHER, false)).id());
        assertEquals(State.DECLINED, open.guests.own(observer, open.gathering().id()).orElseThrow().state());
    }

    @Test
    void revokesTheOpenLinkBeforeByTheNext() {
        var first = open.invitations.openLink(MANAGER, open.gathering().id()).orElseThrow();
        var second = open.invitations.openLink(MANAGER, open.gathering().id()).orElseThrow();
        assertEquals(Optional.empty(), open.passes.look("gathering-open", first.substring(first.indexOf('=') + 1)));
        assertTrue(open.passes.look("gathering-open", second.substring(second.indexOf('=') + 1)).isPresent());
        assertEquals(Optional.empty(), open.invitations.openLink(OpenGatherings.BUYER, open.gathering().id()));
    }

    @Test
    void thanksThoseWhoWereThereAndAsksThemOnce() {
        invited();
        done(open.guests.mark(MANAGER, buyer.id(), open.now(buyer).version(), Attendance.PRESENT, Optional.empty()));
        open.held();
        assertInstanceOf(Sending.Done.class, send(Mailing.THANKS, 1));
        open.post.tellAll();
        assertEquals(List.of("gathering-invitation", "gathering-thanks"), open.posted.kinds());
        assertEquals(0, open.invitations.reach(MANAGER, open.gathering().id(), Mailing.THANKS).total());
    }

    @Test
    void gathersOpinionsWithoutNames() {
        assertInstanceOf(GuestWritten.NotNow.class, open.opinions.give(OpenGatherings.BUYER, buyer.id(), new Opinion(Useful.YES, "", "")));
        open.held();
        done(open.opinions.give(OpenGatherings.BUYER, buyer.id(), new Opinion(Useful.YES, "Écrire un besoin", "")));
        done(open.opinions.give(OpenGatherings.BUYER, buyer.id(), new Opinion(Useful.RATHER, "Écrire un besoin", "Plus de temps")));
        var sum = open.opinions.sum(MANAGER, open.gathering().id()).orElseThrow();
        assertEquals(1, sum.answered());
        assertEquals(List.of("Plus de temps"), sum.wishes());
        assertEquals(Optional.empty(), open.opinions.sum(OpenGatherings.BUYER, open.gathering().id()));
    }

    /** Its account says what it is. */
    @Test
    void takesNoCompanyForAPublicBuyer() {
        assertEquals("own.companyPart", assertInstanceOf(GuestWritten.Invalid.class, open.answers.answer(OpenGatherings.COMPANY, open.gathering().id(), GuestPart.PURCHASER, true)).key());
        assertEquals(GuestPart.COMPANY, OpenGuests.done(open.answers.answer(OpenGatherings.COMPANY, open.gathering().id(), GuestPart.COMPANY, true)).content().part());
    }

    private Guest joined(String name) {
        return done(open.answers.join(open.gathering().id(), Guest.Content.named(name, GuestPart.COMPANY).mail(name.toLowerCase(Locale.ROOT) + "@ville.example")));
    }

    private Map<String, Optional<Instant>> unproved() {
        return open.guests.unproved(MANAGER, open.gathering().id());
    }

    /** One place, and one who waits for it. */
    @Test
    void holdsThePlaceOfAnUnprovedMailForADayAndGivesItOn() {
        open.mailed.switched(true);
        open.guests.seat(MANAGER, open.gathering().id(), 0, new Seats(OptionalInt.of(1), OptionalInt.empty(), OptionalInt.empty(), 0));
        var invented = joined("Invented");
        open.turn(Duration.ofMinutes(1));
        done(open.answers.answer(buyer.id(), true));
        open.post.tellAll();
        assertEquals(Map.of(invented.id(), Optional.of(Instant.parse("2026-11-25T09:00:00Z"))), unproved());
        assertEquals(Map.of(), open.guests.unproved(OpenGatherings.OBSERVER, open.gathering().id()));
        open.turn(Registrations.HOLD.minusMinutes(2));
        assertEquals(0, open.places.release());
        open.turn(Duration.ofMinutes(1));
        assertEquals(1, open.places.release());
        assertEquals(0, open.places.release());
        assertEquals(List.of(State.INVITED, State.COMING), List.of(open.now(invented).state(), open.now(buyer).state()));
        open.post.tellAll();
        assertEquals(List.of("gathering-place"), open.posted.kinds());
        // Who opens it late waits like everybody.
        open.answers.prove(invented.id());
        assertEquals(State.WAITING, done(open.answers.answer(invented.id(), true)).state());
        assertEquals(Map.of(), unproved());
    }

    @Test
    void provesAMailByTheLinkThatWasMailedAlone() {
        open.mailed.switched(true);
        var nina = joined("Nina");
        open.answers.prove(nina.id());
        assertEquals(Set.of(nina.id()), unproved().keySet(), "the mail did not leave yet");
        open.post.tellAll();
        open.answers.prove(nina.id());
        assertEquals(Map.of(), unproved());
        open.turn(Registrations.HOLD.plusDays(1));
        assertEquals(0, open.places.release());
        assertEquals(State.COMING, open.now(nina).state());
    }

    /** Whoever typed that mail: its owner signs in, or says so to who leads. */
    @Test
    void holdsNothingForWhomOneKnowsOtherwise() {
        open.mailed.switched(true);
        var owned = done(open.answers.join(open.gathering().id(), Guest.Content.named("Somebody", GuestPart.OTHER).mail("observer@ville.example")));
        var nina = joined("Nina");
        assertEquals(Set.of(owned.id(), nina.id()), unproved().keySet());
        done(open.answers.answer(OpenGatherings.OBSERVER, open.gathering().id(), GuestPart.TECHNICAL_STAFF, true));
        done(open.guests.answerFor(MANAGER, nina.id(), open.now(nina).version(), true));
        assertEquals(Map.of(), unproved());
        open.turn(Registrations.HOLD.plusDays(1));
        assertEquals(0, open.places.release());
    }

    /** The mail that was to prove it left to nobody. */
    @Test
    void mailsTheLinkAnewToAnAddressThatWasPutRightAndGivesNoPlaceAway() {
        open.mailed.switched(true);
        var nina = joined("Nian");
        open.post.tellAll();
        done(open.guests.change(MANAGER, nina.id(), open.now(nina).version(), nina.content().mail("nina@ville.example")));
        assertEquals(Map.of(), unproved());
        open.post.tellAll();
        assertEquals(List.of("nian@ville.example gathering-joined", "nina@ville.example gathering-joined"), open.mailed.told());
        open.turn(Registrations.HOLD.plusDays(1));
        assertEquals(0, open.places.release());
    }

    @Test
    void promisesAPlaceForSomeHoursToThoseAloneWhoseIsHeld() {
        joined("Early");
        open.mailed.switched(true);
        joined("Late");
        open.post.tellAll();
        assertEquals(List.of("Ouvrez sa page.", "Ouvrez sa page dans les 24 heures : c’est ainsi que votre adresse est vérifiée, et votre place gardée."), open.mailed.notes.stream().map(one -> one.values().get("proof")).toList());
    }

    @Test
    void holdsWithoutEndWhereNoMailLeavesAndSaysSo() {
        var nina = joined("Nina");
        assertEquals(Map.of(nina.id(), Optional.empty()), unproved());
        open.turn(Registrations.HOLD.plusDays(1));
        assertEquals(0, open.places.release());
        open.answers.prove(nina.id());
        assertEquals(Set.of(nina.id()), unproved().keySet());
    }

    @Test
    void wakesThePostForNewsAlone() {
        done(open.guests.answerFor(MANAGER, buyer.id(), buyer.version(), true));
        done(open.guests.mark(MANAGER, buyer.id(), open.now(buyer).version(), Attendance.PRESENT, Optional.empty()));
        done(open.guests.change(MANAGER, stranger.id(), stranger.version(), stranger.content().seeking("Compost")));
        assertEquals(0, open.woken);
        joined("Nina");
        assertEquals(1, open.woken);
    }

    /** Whoever closes the page has the link in the mail. */
    @Test
    void mailsTheOwnLinkToWhoRegistersByTheOpenLink() {
        open.mailed.switched(true);
        done(open.answers.join(open.gathering().id(), Guest.Content.named("Nina Nouvelle", GuestPart.COMPANY).mail("nina@ville.example")));
        assertTrue(open.invitations.byHand(MANAGER, open.gathering().id()).isEmpty());
        open.post.tellAll();
        open.post.tellAll();
        assertEquals(List.of("nina@ville.example gathering-joined"), open.mailed.told());
    }
}
