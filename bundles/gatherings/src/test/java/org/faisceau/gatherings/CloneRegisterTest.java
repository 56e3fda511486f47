// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.OpenGatherings.MANAGER;
import static org.faisceau.gatherings.OpenGatherings.OBSERVER;
import static org.faisceau.gatherings.OpenGatherings.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.faisceau.gatherings.api.Bilingual;
import org.faisceau.gatherings.api.Format.Layout.Shape;
import org.faisceau.gatherings.api.Format.Part;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.ProgrammeItem;
import org.faisceau.gatherings.api.Rooms;
import org.faisceau.gatherings.api.Seats;
import org.faisceau.gatherings.api.Task;
import org.faisceau.gatherings.api.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class CloneRegisterTest {
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 14);
    private OpenGatherings open;
    private CloneRegister clones;
    private Gathering from;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGatherings(folder);
        clones = new CloneRegister(open.store.store(), open.gatherings, List.of(new TaskCopying(open.store.store(), open.clock, open.ids, open.settings)));
        from = open.opened();
        open.plans.add(MANAGER, from.id(), new Task.Content(Bilingual.of("Own"), Bilingual.none(), Part.ORGANISER, "buyer", LocalDate.of(2027, 5, 3), false));
        var start = tasks(from).findFirst().orElseThrow();
        open.plans.done(MANAGER, from.id(), start.id(), start.version(), true);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Stream<Task> tasks(Gathering gathering) {
        return open.plans.find(MANAGER, gathering.id()).orElseThrow().tasks().stream();
    }

    @Test
    void plansOneAlikeOnItsOwnDayWithNothingDone() {
        var to = done(clones.copy(MANAGER, from.id(), "June", JUNE, List.of("tasks")));
        assertEquals(GatheringState.PLANNED, to.state());
        assertEquals(from.content().on(JUNE).expected(), to.content().expected());
        var own = tasks(to).filter(one -> one.content().text().fr().equals("Own")).findFirst().orElseThrow();
        assertEquals(LocalDate.of(2027, 6, 7), own.day());
        assertEquals("buyer", own.content().account());
        assertFalse(tasks(to).anyMatch(Task::isDone));
        assertTrue(tasks(from).anyMatch(Task::isDone), "the other keeps what it has");
    }

    @Test
    void leavesTheTasksOfTheFormatWhereNoneComeAlong() {
        var to = done(clones.copy(MANAGER, from.id(), "June", JUNE, List.of("nothing known")));
        assertTrue(tasks(to).noneMatch(one -> one.content().text().fr().equals("Own")));
    }

    @Test
    void bringsPeopleToBeAskedAgainTheProgrammeAndTheRoom(@TempDir Path folder) {
        try (var guests = new OpenGuests(folder)) {
            var store = guests.open.store.store();
            var parts = List.<Copying>of(new RoomCopying(store), new ProgrammeCopying(store), new PeopleCopying(store, guests.open.ids));
            var all = new CloneRegister(store, guests.open.gatherings, parts);
            assertEquals(List.of("people", "programme", "room"), all.parts());
            var gathering = guests.gathering();
            guests.coming("Tania Inventée", GuestPart.TECHNICAL_STAFF);
            guests.guests.seat(MANAGER, gathering.id(), 0, new Seats(OptionalInt.of(12), OptionalInt.empty(), OptionalInt.empty(), 0));
            guests.programmes.save(MANAGER, gathering.id(), 0, List.of(new ProgrammeItem("own", "Own item", "", 90, "", "", 0, false, false)), Locale.FRENCH);
            guests.rooms.choose(MANAGER, gathering.id(), 0, new Rooms.Choice(Shape.U, OptionalInt.of(9), OptionalInt.empty(), 0, 0));
            var to = done(all.copy(MANAGER, gathering.id(), "June", JUNE, all.parts()));
            var guest = guests.guests.list(MANAGER, to.id()).get(0);
            assertEquals(List.of("Tania Inventée", Guest.State.LISTED), List.of(guest.name(), guest.state()));
            assertEquals(OptionalInt.of(12), guests.guests.seats(MANAGER, to.id()).total());
            assertEquals("Own item", guests.programmes.find(MANAGER, to.id(), Locale.FRENCH).orElseThrow().items().get(0).title());
            assertEquals(Shape.U, guests.rooms.find(MANAGER, to.id()).orElseThrow().choice().shape());
            var bare = done(all.copy(MANAGER, gathering.id(), "July", JUNE.plusMonths(1), List.of()));
            assertEquals(List.of(), guests.guests.list(MANAGER, bare.id()));
        }
    }

    @Test
    void writesNothingWhereTheDayIsOff() {
        assertInstanceOf(Written.Invalid.class, clones.copy(MANAGER, from.id(), "Past", LocalDate.of(2020, 1, 1), List.of("tasks")));
        assertInstanceOf(Written.Refused.class, clones.copy(OBSERVER, from.id(), "June", JUNE, List.of()));
    }
}
