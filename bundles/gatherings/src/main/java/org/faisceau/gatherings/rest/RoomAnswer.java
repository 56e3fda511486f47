// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import java.util.List;
import java.util.OptionalInt;
import org.faisceau.gatherings.api.Room;
import org.faisceau.gatherings.api.Rooms.Setup;
import org.jspecify.annotations.Nullable;

/**
 * How the room is set, as JSON: as it was chosen, people and wheelchairs left out where they are those of the list; then what that gives, things in
 * centimetres from the corner left of the screen. isPassable where every way is as wide as it must be.
 */
record RoomAnswer(String shape, @Nullable Integer people, @Nullable Integer wheelchairs, int width, int depth, String source, int places, int wheelchairPlaces, int most, boolean isPassable, List<WayAnswer> ways, List<ThingAnswer> things, int version) {
    static RoomAnswer of(Setup setup) {
        var choice = setup.choice();
        var room = setup.room();
        return new RoomAnswer(choice.shape().name(), chosen(choice.people()), chosen(choice.wheelchairs()), choice.width(), choice.depth(), setup.source().name(), room.people(), room.wheelchairs(), room.most(), room.isPassable(),
                room.ways().stream().map(one -> new WayAnswer(one.side().name(), one.width(), one.isWide())).toList(), room.things().stream().map(ThingAnswer::of).toList(), setup.version());
    }

    private static @Nullable Integer chosen(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    /** A way to keep free, in centimetres. */
    record WayAnswer(String side, int width, boolean isWide) {}

    /** Something in the room; x and y of its centre. */
    record ThingAnswer(String sort, String label, int x, int y, int width, int height, boolean isRound, int places) {
        static ThingAnswer of(Room.Thing one) {
            return new ThingAnswer(one.sort().name(), one.label(), one.x(), one.y(), one.width(), one.height(), one.isRound(), one.places());
        }
    }
}
