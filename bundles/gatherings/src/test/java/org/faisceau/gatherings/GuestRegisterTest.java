// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.OpenGuests.MANAGER;
import static org.faisceau.gatherings.OpenGuests.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.faisceau.gatherings.api.Composition.Remark;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.Guest.State;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.GuestWritten;
import org.faisceau.gatherings.api.Guests.Pasted;
import org.faisceau.gatherings.api.Guests.Seating;
import org.faisceau.gatherings.api.Seats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuestRegisterTest {
    private OpenGuests open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGuests(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void seats(int total) {
        var seats = new Seats(OptionalInt.of(total), OptionalInt.empty(), OptionalInt.empty(), 0);
        assertInstanceOf(Seating.Done.class, open.guests.seat(MANAGER, open.gathering().id(), open.guests.seats(MANAGER, open.gathering().id()).version(), seats));
    }

    private State state(Guest guest) {
        return open.now(guest).state();
    }

    @Test
    void refusesTheSameMailTwiceWhateverItsCapitals() {
        var first = open.added(Guest.Content.named("Ada Specimen", GuestPart.PURCHASER).mail("ada@ville.example"));
        var again = open.guests.add(MANAGER, open.gathering().id(), Guest.Content.named("Ada S.", GuestPart.COMPANY).mail(" ADA@Ville.example"));
        assertEquals(first, assertInstanceOf(GuestWritten.Twice.class, again).earlier());
    }

    @Test
    void namesTheFieldThatIsOff() {
        assertEquals("guestMail", assertInstanceOf(GuestWritten.Invalid.class, open.guests.add(MANAGER, open.gathering().id(), Guest.Content.named("Ada", GuestPart.OTHER).mail("ada at town"))).field());
        assertEquals("guestName", assertInstanceOf(GuestWritten.Invalid.class, open.guests.add(MANAGER, open.gathering().id(), Guest.Content.named(" ", GuestPart.OTHER))).field());
    }

    @Test
    void isSilentToThoseWhoDoNotLead() {
        var guest = open.added("Ada Specimen", GuestPart.PURCHASER);
        assertEquals(List.of(), open.guests.list(OpenGatherings.BUYER, open.gathering().id()));
        assertEquals(Optional.empty(), open.guests.find(OpenGatherings.BUYER, guest.id()));
        assertInstanceOf(GuestWritten.Unknown.class, open.guests.remove(OpenGatherings.BUYER, guest.id(), 1));
        assertInstanceOf(GuestWritten.Refused.class, open.guests.add(OpenGatherings.BUYER, open.gathering().id(), guest.content()));
    }

    @Test
    void addsNobodyTwiceWhenAListIsPastedAgain() {
        var people = List.of(Guest.Content.named("Ada Specimen", GuestPart.PURCHASER).mail("ada@ville.example"), Guest.Content.named("Léo Sansadresse", GuestPart.COMPANY));
        assertEquals(new Pasted.Done(2, 0), open.guests.paste(MANAGER, open.gathering().id(), people));
        assertEquals(new Pasted.Done(0, 2), open.guests.paste(MANAGER, open.gathering().id(), people));
    }

    @Test
    void refusesTenThousandNamesInWordsAndKeepsNone() {
        var crowd = Collections.nCopies(10_000, Guest.Content.named("Personne fictive", GuestPart.OTHER));
        assertEquals(new Pasted.TooMany(10_000, 500), open.guests.paste(MANAGER, open.gathering().id(), crowd));
        assertEquals(List.of(), open.guests.list(MANAGER, open.gathering().id()));
    }

    @Test
    void keepsNoneOfThoseWhoWouldBeTooManyInAll() {
        for (int from = 0; from < 2000; from += 500) assertInstanceOf(Pasted.Done.class, open.guests.paste(MANAGER, open.gathering().id(), crowd(from, from == 1500 ? 499 : 500)));
        assertEquals(new Pasted.TooMany(2001, 2000), open.guests.paste(MANAGER, open.gathering().id(), crowd(3000, 2)));
        assertEquals(1999, open.guests.list(MANAGER, open.gathering().id()).size());
    }

    private static List<Guest.Content> crowd(int from, int heads) {
        return IntStream.range(from, from + heads).mapToObj(at -> Guest.Content.named("Personne fictive " + at, GuestPart.OTHER)).toList();
    }

    @Test
    void letsTheThirdWaitWhereThereAreTwoPlaces() {
        seats(2);
        open.coming("Ada Specimen", GuestPart.PURCHASER);
        open.coming("Bob Specimen", GuestPart.COMPANY);
        assertEquals(State.WAITING, open.coming("Eve Specimen", GuestPart.COMPANY).state());
    }

    @Test
    void neverMakesMentorOrFacilitatorWait() {
        seats(1);
        open.coming("Ada Specimen", GuestPart.PURCHASER);
        assertEquals(State.COMING, open.coming("Mia Mentor", GuestPart.MENTOR).state());
    }

    @Test
    void givesAPlaceThatComesFreeToWhoWaitsLongest() {
        seats(1);
        var ada = open.coming("Ada Specimen", GuestPart.PURCHASER);
        var eve = open.coming("Eve Specimen", GuestPart.PURCHASER);
        open.turn(Duration.ofMinutes(1));
        var bob = open.coming("Bob Specimen", GuestPart.PURCHASER);
        done(open.guests.answerFor(MANAGER, ada.id(), ada.version(), false));
        assertEquals(List.of(State.DECLINED, State.COMING, State.WAITING), List.of(state(ada), state(eve), state(bob)));
    }

    @Test
    void givesThePlacesOfOneAudienceToThatAudience() {
        var seats = new Seats(OptionalInt.of(10), OptionalInt.of(1), OptionalInt.of(1), 0);
        open.guests.seat(MANAGER, open.gathering().id(), 0, seats);
        open.coming("Ada Specimen", GuestPart.PURCHASER);
        assertEquals(State.WAITING, open.coming("Eve Specimen", GuestPart.ELECTED_OFFICIAL).state());
        assertEquals(State.COMING, open.coming("Bob Specimen", GuestPart.COMPANY).state());
    }

    @Test
    void promotesWhenThereAreMorePlaces() {
        seats(1);
        open.coming("Ada Specimen", GuestPart.PURCHASER);
        var eve = open.coming("Eve Specimen", GuestPart.PURCHASER);
        seats(2);
        assertEquals(State.COMING, state(eve));
    }

    @Test
    void givesNobodyAPlaceInWhatTookPlace() {
        seats(1);
        var ada = open.coming("Ada Specimen", GuestPart.PURCHASER);
        var eve = open.coming("Eve Specimen", GuestPart.PURCHASER);
        open.held();
        done(open.guests.remove(MANAGER, ada.id(), ada.version()));
        assertInstanceOf(Seating.NotNow.class, open.guests.seat(MANAGER, open.gathering().id(), 1, new Seats(OptionalInt.of(3), OptionalInt.empty(), OptionalInt.empty(), 0)));
        assertEquals(State.WAITING, state(eve));
    }

    @Test
    void keepsBothVersionsApart() {
        var guest = open.added("Ada Specimen", GuestPart.PURCHASER);
        open.guests.change(MANAGER, guest.id(), 1, guest.content().seeking("water"));
        assertEquals("water", assertInstanceOf(GuestWritten.Lost.class, open.guests.change(MANAGER, guest.id(), 1, guest.content())).current().content().seeks());
    }

    @Test
    void notesWhoWasThereAndWhen() {
        var ada = open.coming("Ada Specimen", GuestPart.PURCHASER);
        var bob = open.coming("Bob Specimen", GuestPart.COMPANY);
        var there = done(open.guests.mark(MANAGER, ada.id(), ada.version(), Attendance.PRESENT, Optional.of(LocalTime.of(9, 34, 20))));
        assertEquals(Optional.of(LocalTime.of(9, 34)), there.arrivedAt());
        assertEquals(OptionalInt.of(1), open.guests.markRestAbsent(MANAGER, open.gathering().id()));
        assertEquals(Attendance.ABSENT, open.now(bob).attendance());
    }

    @Test
    void weighsThoseItIsPreparedForUntilSomebodyIsListed() {
        assertEquals(8, open.guests.composition(MANAGER, open.gathering().id()).total());
        assertTrue(open.guests.composition(MANAGER, open.gathering().id()).remarks().isEmpty());
    }

    @Test
    void namesTheImbalanceOfThoseWhoCome() {
        for (var name : List.of("Ada A", "Bob B", "Cleo C", "Dan D", "Eve E")) open.coming(name, GuestPart.COMPANY);
        for (var name : List.of("Fay F", "Gus G")) open.coming(name, GuestPart.PURCHASER);
        assertEquals(new Remark.Unbalanced(2, 5, 1, 2), open.guests.composition(MANAGER, open.gathering().id()).remarks().get(0));
    }

    @Test
    void putsBackWhoWasTakenOffAsTheyWereButForThePlace() {
        open.guests.seat(MANAGER, open.gathering().id(), 0, new Seats(OptionalInt.of(1), OptionalInt.empty(), OptionalInt.empty(), 0));
        var ada = open.coming("Ada Essai", GuestPart.PURCHASER);
        done(open.guests.remove(MANAGER, ada.id(), ada.version()));
        assertEquals(List.of("Ada Essai manager"), open.guests.removed(MANAGER, open.gathering().id()).stream().map(one -> one.name() + " " + one.by()).toList());
        assertEquals(List.of(), open.guests.removed(OpenGatherings.OBSERVER, open.gathering().id()));
        assertInstanceOf(GuestWritten.Unknown.class, open.guests.restore(OpenGatherings.OBSERVER, ada.id()));
        open.coming("Bob Essai", GuestPart.PURCHASER);
        var back = done(open.guests.restore(MANAGER, ada.id()));
        assertEquals(ada.content(), back.content());
        assertEquals(Guest.State.WAITING, back.state());
        assertInstanceOf(GuestWritten.Unknown.class, open.guests.restore(MANAGER, ada.id()));
    }

    @Test
    void putsBackTheWishesForWhoIsThereStill() {
        var ada = open.coming("Ada Essai", GuestPart.PURCHASER);
        var firms = List.of(open.coming("Onde Firme", GuestPart.COMPANY), open.coming("Bois Firme", GuestPart.COMPANY), open.coming("Terre Firme", GuestPart.COMPANY));
        done(open.meetings.wish(MANAGER, ada.id(), 0, Set.of(firms.get(0).id(), firms.get(1).id()), Set.of(firms.get(2).id())));
        done(open.guests.remove(MANAGER, ada.id(), ada.version()));
        done(open.guests.remove(MANAGER, firms.get(1).id(), firms.get(1).version()));
        done(open.guests.restore(MANAGER, ada.id()));
        var plan = open.meetings.find(MANAGER, open.gathering().id()).orElseThrow();
        assertEquals(Map.of(ada.id(), Set.of(firms.get(0).id())), plan.wishes());
        assertEquals(Map.of(ada.id(), Set.of(firms.get(2).id())), plan.refusals());
    }

    @Test
    void putsNobodyBackTwice() {
        var ada = open.added("Ada Essai", GuestPart.PURCHASER);
        done(open.guests.remove(MANAGER, ada.id(), ada.version()));
        open.added("Ada Essai", GuestPart.PURCHASER);
        assertInstanceOf(GuestWritten.Twice.class, open.guests.restore(MANAGER, ada.id()));
    }

    /** Taking the line out would take their words along. */
    @Test
    void keepsWhomOthersWordsHangOn() {
        var ada = open.coming("Ada Essai", GuestPart.PURCHASER);
        var firm = open.coming("Onde Firme", GuestPart.COMPANY);
        done(open.meetings.wish(MANAGER, firm.id(), 0, Set.of(ada.id()), Set.of()));
        assertEquals(new GuestWritten.Invalid("remove", "guest.keptWished"), open.guests.remove(MANAGER, ada.id(), ada.version()));
        open.meetings.plan(MANAGER, open.gathering().id(), 0, 1, 10);
        open.meetings.pass(MANAGER, open.gathering().id(), 1, 1);
        assertEquals(new GuestWritten.Invalid("remove", "guest.keptMet"), open.guests.remove(MANAGER, firm.id(), firm.version()));
        var marked = done(open.guests.mark(MANAGER, firm.id(), firm.version(), Attendance.PRESENT, Optional.empty()));
        assertEquals(new GuestWritten.Invalid("remove", "guest.keptMarked"), open.guests.remove(MANAGER, firm.id(), marked.version()));
        assertEquals(2, open.guests.list(MANAGER, open.gathering().id()).size());
    }

    /** A mail tells; a name suggests, and a person takes it. */
    @Test
    void tiesAPastedListToTheDirectoryByMailAndSuggestsByName() {
        var id = open.gathering().id();
        var people = List.of(Guest.Content.named("Lou", GuestPart.TECHNICAL_STAFF).mail("Lou@ville.example"), Guest.Content.named("Ada", GuestPart.PURCHASER).mail("buyer@ville.example").of("", "Ma ville"),
                Guest.Content.named("Zoé", GuestPart.PURCHASER).of("", "Ville fictive"), Guest.Content.named("Bob", GuestPart.OTHER).of("", "Ailleurs"));
        assertEquals(new Pasted.Done(4, 0), open.guests.paste(MANAGER, id, people));
        assertEquals(List.of("Ada buyer town Ma ville", "Bob   Ailleurs", "Lou  town Ville fictive", "Zoé   Ville fictive"), said(id));
        var suggested = open.guests.suggestions(MANAGER, id);
        assertEquals(List.of("Zoé town Ville fictive"), suggested.stream().map(one -> one.guest().name() + " " + one.organisation() + " " + one.name()).toList());
        assertEquals(List.of(), open.guests.suggestions(OpenGatherings.OBSERVER, id));
        assertEquals(new Pasted.Done(1, 0), open.guests.attach(MANAGER, id, suggested));
        assertEquals(new Pasted.Done(0, 1), open.guests.attach(MANAGER, id, suggested), "from a page of before");
        assertEquals("Zoé  town Ville fictive", said(id).get(3));
        assertEquals(List.of(), open.guests.suggestions(MANAGER, id));
    }

    private List<String> said(GatheringId id) {
        return open.guests.list(MANAGER, id).stream().map(one -> one.name() + " " + one.account() + " " + one.content().organisation() + " " + one.content().organisationName()).toList();
    }
}
