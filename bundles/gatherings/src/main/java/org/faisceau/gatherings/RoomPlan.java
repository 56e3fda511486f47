// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.gatherings.api.Format.Layout.Shape;
import org.faisceau.gatherings.api.Room;
import org.faisceau.gatherings.api.Room.Side;
import org.faisceau.gatherings.api.Room.Sort;
import org.faisceau.gatherings.api.Room.Thing;
import org.faisceau.gatherings.api.Room.Way;

/** Sets a room for so many people: screen ahead, coffee and door behind, ways around and, between rows, through. */
final class RoomPlan {
    private static final int SCREEN = 10;
    private static final int COFFEE_DEEP = 80;
    private static final int COFFEE_WIDE = 180;
    private static final int DOOR = 140;
    private static final int LEAST_WIDE = COFFEE_WIDE + DOOR + 3 * Room.WAY / 2;

    private RoomPlan() {}

    /**
     * Sets it.
     *
     * @param people 1 to {@link Room#PEOPLE_MOST}, wheelchairs in it
     * @param wheelchairs 0 to as many as people
     * @param width of the room; 0 where unknown, as depth then
     */
    static Room of(Shape layout, int people, int wheelchairs, int width, int depth) {
        boolean isMeasured = width > 0 && depth > 0;
        var block = block(layout, people, wheelchairs, isMeasured ? width : 0);
        int wide = isMeasured ? width : wide(block);
        int deep = isMeasured ? depth : deep(block);
        int left = (wide - block.width()) / 2;
        // What is over goes to the back: the closer to the screen, the better it is read.
        int top = SCREEN + Math.min(Room.WAY, Math.max(0, deep - SCREEN - COFFEE_DEEP - block.depth()) / 2);
        int back = deep - COFFEE_DEEP - top - block.depth();
        var ways = new ArrayList<>(List.of(new Way(Side.LEFT, left), new Way(Side.RIGHT, wide - block.width() - left), new Way(Side.SCREEN, top - SCREEN), new Way(Side.COFFEE, back)));
        if (block.hasAisle()) ways.add(new Way(Side.AISLE, RoomBlock.AISLE));
        var things = new ArrayList<Thing>();
        ways(things, block, wide, left, top);
        things.add(new Thing(Sort.SCREEN, "", wide / 2, SCREEN / 2, Math.min(240, wide / 2), SCREEN, false, 0));
        things.add(new Thing(Sort.COFFEE, "", COFFEE_WIDE / 2 + 40, deep - COFFEE_DEEP / 2, COFFEE_WIDE, COFFEE_DEEP, false, 0));
        things.add(new Thing(Sort.DOOR, "", wide - DOOR / 2 - 40, deep - SCREEN / 2, DOOR, SCREEN, false, 0));
        block.things().forEach(one -> things.add(one.moved(left, top)));
        return new Room(layout, people, wheelchairs, wide, deep, isMeasured, things, ways, isMeasured ? most(layout, wheelchairs, wide, deep) : people);
    }

    private static void ways(List<Thing> things, RoomBlock block, int wide, int left, int top) {
        int right = left + block.width();
        int below = top + block.depth();
        int around = block.depth() + 2 * Room.WAY;
        int middle = top + block.depth() / 2;
        things.add(way(left - Room.WAY / 2, middle, Room.WAY, around));
        things.add(way(right + Room.WAY / 2, middle, Room.WAY, around));
        things.add(way(wide / 2, top - Room.WAY / 2, block.width(), Room.WAY));
        things.add(way(wide / 2, below + Room.WAY / 2, block.width(), Room.WAY));
        if (block.hasAisle()) things.add(way(wide / 2, middle, RoomBlock.AISLE, block.depth()));
    }

    private static Thing way(int x, int y, int width, int height) {
        return new Thing(Sort.WAY, "", x, y, width, height, false, 0);
    }

    private static RoomBlock block(Shape layout, int people, int wheelchairs, int width) {
        return switch (layout) {
            case CIRCLE -> RoomBlock.highTables(people, wheelchairs);
            case SQUARE -> RoomBlock.square(people, wheelchairs);
            case ROWS -> RoomBlock.rows(people, wheelchairs, width == 0 ? 0 : Math.max(1, width - 2 * Room.WAY));
            case U -> RoomBlock.u(people, wheelchairs);
        };
    }

    private static int wide(RoomBlock block) {
        return Math.max(LEAST_WIDE, block.width() + 2 * Room.WAY);
    }

    private static int deep(RoomBlock block) {
        return SCREEN + Room.WAY + block.depth() + Room.WAY + COFFEE_DEEP;
    }

    /** Asked of each number, the greatest first: one more in a row may need less room than one less in two. */
    private static int most(Shape layout, int wheelchairs, int width, int depth) {
        for (int people = Room.PEOPLE_MOST; people > 0 && people >= wheelchairs; people--) {
            var block = block(layout, people, wheelchairs, width);
            if (wide(block) <= width && deep(block) <= depth) return people;
        }
        return 0;
    }
}
