// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.OpenGuests.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.faisceau.gatherings.api.Format.Layout.Shape;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.Rooms.Choice;
import org.faisceau.gatherings.api.Rooms.Saving;
import org.faisceau.gatherings.api.Rooms.Setup;
import org.faisceau.gatherings.api.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomRegisterTest {
    private static final Choice SQUARE = new Choice(Shape.SQUARE, OptionalInt.of(12), OptionalInt.of(0), 800, 900);
    private OpenGuests open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGuests(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Setup setup() {
        return open.rooms.find(MANAGER, open.gathering().id()).orElseThrow();
    }

    @Test
    void setsHighTablesForTheEightOfTheProcessSheetByItself() {
        assertEquals(Shape.CIRCLE, setup().room().layout());
        assertEquals(Source.SHEET, setup().source());
        assertEquals(8, setup().room().people());
    }

    @Test
    void countsTheWheelchairsOfTheList() {
        open.added(Guest.Content.named("Ada Specimen", GuestPart.PURCHASER).inWheelchair());
        open.added(Guest.Content.named("Bob Specimen", GuestPart.PURCHASER).inWheelchair());
        assertEquals(2, setup().room().wheelchairs());
    }

    @Test
    void keepsWhatSomebodyChose() {
        assertInstanceOf(Saving.Done.class, open.rooms.choose(MANAGER, open.gathering().id(), 0, SQUARE));
        assertEquals(SQUARE, setup().choice());
        assertInstanceOf(Saving.Lost.class, open.rooms.choose(MANAGER, open.gathering().id(), 0, SQUARE));
        assertInstanceOf(Saving.Refused.class, open.rooms.choose(OpenGatherings.OBSERVER, open.gathering().id(), 1, SQUARE));
    }

    @Test
    void asksForBothSidesOfTheRoom() {
        var half = new Choice(Shape.ROWS, OptionalInt.empty(), OptionalInt.empty(), 800, 0);
        assertEquals("roomDepth", assertInstanceOf(Saving.Invalid.class, open.rooms.choose(MANAGER, open.gathering().id(), 0, half)).field());
    }

    @Test
    void isSetForThoseExpectedWhileTheListHasBegun() {
        open.added("Ada Specimen", GuestPart.PURCHASER);
        assertEquals(8, setup().room().people());
    }

    @Test
    void refusesMoreWheelchairsThanPeople() {
        var nine = new Choice(Shape.ROWS, OptionalInt.of(5), OptionalInt.of(9), 0, 0);
        assertEquals("room.moreWheelchairs", assertInstanceOf(Saving.Invalid.class, open.rooms.choose(MANAGER, open.gathering().id(), 0, nine)).key());
        assertInstanceOf(Saving.Done.class, open.rooms.choose(MANAGER, open.gathering().id(), 0, new Choice(Shape.ROWS, OptionalInt.of(5), OptionalInt.of(5), 0, 0)));
    }
}
