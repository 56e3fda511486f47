// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.faisceau.gatherings.api.Format.Layout.Shape;
import org.faisceau.gatherings.api.Room;
import org.faisceau.gatherings.api.Room.Side;
import org.faisceau.gatherings.api.Room.Sort;
import org.faisceau.gatherings.api.Room.Thing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RoomPlanTest {
    /** Two things that share floor, ways aside; a seat may touch what it is at. */
    private static List<String> overlaps(Room room) {
        var solid = room.things().stream().filter(one -> one.sort() != Sort.WAY).toList();
        var found = new ArrayList<String>();
        for (int one = 0; one < solid.size(); one++) for (int other = one + 1; other < solid.size(); other++) if (meet(solid.get(one), solid.get(other))) found.add(solid.get(one) + " " + solid.get(other));
        return found;
    }

    private static boolean meet(Thing one, Thing other) {
        if (one.isRound() && other.isRound()) return Math.hypot(one.x() - other.x(), one.y() - other.y()) < (one.width() + other.width()) / 2 - 2;
        return Math.abs(one.x() - other.x()) < (one.width() + other.width()) / 2 - 2 && Math.abs(one.y() - other.y()) < (one.height() + other.height()) / 2 - 2;
    }

    private static long seats(Room room) {
        return room.count(Sort.CHAIR) + room.count(Sort.STANDING) + room.count(Sort.WHEELCHAIR);
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void hasAPlaceForEverybodyInARoomThatIsLargeEnough(Shape layout) {
        for (int people : new int[] {1, 2, 3, 7, 8, 9, 12, 13, 25, 40, 80, 200}) {
            for (int wheelchairs : IntStream.of(0, 1, 2, 5).filter(one -> one <= people).toArray()) {
                var room = RoomPlan.of(layout, people, wheelchairs, 0, 0);
                var what = layout + " for " + people + ", " + wheelchairs;
                assertEquals(people, seats(room), what);
                assertEquals(wheelchairs, room.count(Sort.WHEELCHAIR), what);
                assertTrue(room.isPassable(), what + ": " + room.ways());
                assertEquals(List.of(), overlaps(room), what);
                assertTrue(room.things().stream().allMatch(one -> one.left() >= 0 && one.top() >= 0 && one.left() + one.width() <= room.width() && one.top() + one.height() <= room.depth()), what);
            }
        }
    }

    @Test
    void putsHighTablesInACircleAroundTheMiddle() {
        var room = RoomPlan.of(Shape.CIRCLE, 12, 0, 0, 0);
        assertEquals(3, room.count(Sort.HIGH_TABLE));
        assertEquals(12, room.things().stream().filter(one -> one.sort() == Sort.HIGH_TABLE).mapToInt(Thing::places).sum());
    }

    @Test
    void givesAWheelchairALowTableAmongTheHighOnes() {
        var room = RoomPlan.of(Shape.CIRCLE, 9, 1, 0, 0);
        assertEquals(1, room.count(Sort.LOW_TABLE));
    }

    @Test
    void namesTheWayThatIsTooNarrow() {
        var room = RoomPlan.of(Shape.SQUARE, 12, 0, 500, 800);
        assertFalse(room.isPassable());
        assertEquals(List.of(Side.LEFT, Side.RIGHT), room.ways().stream().filter(way -> !way.isWide()).map(Room.Way::side).toList());
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void saysHowManyTheRoomTakesAndNotOneMore(Shape layout) {
        int most = RoomPlan.of(layout, 8, 1, 900, 1100).most();
        assertTrue(most > 0, layout.toString());
        assertTrue(RoomPlan.of(layout, most, 1, 900, 1100).isPassable(), layout.toString());
        assertFalse(RoomPlan.of(layout, most + 1, 1, 900, 1100).isPassable(), layout.toString());
    }

    @Test
    void takesNobodyInACupboard() {
        assertEquals(0, RoomPlan.of(Shape.U, 8, 0, 200, 200).most());
    }

    @Test
    void keepsAWayThroughRows() {
        assertTrue(RoomPlan.of(Shape.ROWS, 40, 2, 0, 0).ways().contains(new Room.Way(Side.AISLE, Room.WAY)));
    }
}
