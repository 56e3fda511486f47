// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.gatherings.api.Room.Sort;
import org.faisceau.gatherings.api.Room.Thing;

/** What people sit or stand at, wherever it is put: from its own corner, in centimetres. Sizes of furniture are usual ones, proposed. */
record RoomBlock(int width, int depth, boolean hasAisle, List<Thing> things) {
    private static final int SEAT = 70;
    private static final int CHAIR = 45;
    /** From the edge of a table to the back of who sits at it. */
    private static final int SITTING = 75;
    private static final int TABLE = 70;
    /** Room that a wheelchair takes: 0.80 m by 1.30 m, and some between two. */
    private static final int WHEEL_WIDE = 80;
    private static final int WHEEL_DEEP = 130;
    private static final int WHEEL_SEAT = 95;
    private static final int ROW = 95;
    private static final int ROW_SEAT = 55;
    /** Chairs from the aisle to the wall. */
    private static final int ROW_MOST = 8;
    static final int AISLE = 140;
    /** From the middle of a high table to the back of who stands at it. */
    private static final int HIGH_REACH = 90;
    /** From the middle of a low table to the back of a wheelchair at it. */
    private static final int LOW_REACH = 45 + WHEEL_DEEP;
    /** Between those who stand at two tables: to pass one by one. */
    private static final int BETWEEN = 90;

    RoomBlock {
        things = List.copyOf(things);
    }

    /** High tables in a circle; who comes in a wheelchair is at a low one among them, with others who sit there. */
    static RoomBlock highTables(int people, int wheelchairs) {
        int low = (wheelchairs + 1) / 2;
        int sitting = Math.min(people - wheelchairs, 2 * low);
        int standing = people - wheelchairs - sitting;
        int high = Math.max(low == 0 && standing > 2 ? 3 : standing > 0 ? 1 : 0, (standing + 3) / 4);
        int tables = Math.max(1, high + low);
        int apart = low > 1 ? 2 * LOW_REACH + 10 : low == 1 ? LOW_REACH + HIGH_REACH + 30 : 2 * HIGH_REACH + BETWEEN;
        int radius = tables == 1 ? 0 : tables == 2 ? apart / 2 : (int) Math.ceil(apart / (2 * Math.sin(Math.PI / tables)));
        var things = new ArrayList<Thing>();
        for (int at = 0; at < tables; at++) {
            // The first is the nearest to the door: the low ones, where there are.
            double turn = Math.PI / 2 + 2 * Math.PI * at / tables;
            int x = (int) Math.round(radius * Math.cos(turn));
            int y = (int) Math.round(radius * Math.sin(turn));
            if (at < low) low(things, x, y, "T" + (at + 1), share(wheelchairs, low, at), share(sitting, low, at));
            else standing(things, x, y, "T" + (at + 1), share(standing, high, at - low));
        }
        return fitting(things);
    }

    /** As large as what is in it. */
    private static RoomBlock fitting(List<Thing> things) {
        int left = things.stream().mapToInt(Thing::left).min().orElse(0);
        int top = things.stream().mapToInt(Thing::top).min().orElse(0);
        int width = things.stream().mapToInt(one -> one.left() + one.width()).max().orElse(0) - left;
        int depth = things.stream().mapToInt(one -> one.top() + one.height()).max().orElse(0) - top;
        return new RoomBlock(width, depth, false, things.stream().map(one -> one.moved(-left, -top)).toList());
    }

    private static void low(List<Thing> things, int x, int y, String label, int wheelchairs, int chairs) {
        things.add(new Thing(Sort.LOW_TABLE, label, x, y, 90, 90, true, wheelchairs + chairs));
        for (int one = 0; one < chairs; one++) things.add(chair(x + (one == 0 ? -1 : 1) * 75, y));
        for (int one = 0; one < wheelchairs; one++) things.add(new Thing(Sort.WHEELCHAIR, "", x, y + (one == 0 ? 1 : -1) * (45 + WHEEL_DEEP / 2), WHEEL_WIDE, WHEEL_DEEP, false, 1));
    }

    private static void standing(List<Thing> things, int x, int y, String label, int places) {
        things.add(new Thing(Sort.HIGH_TABLE, label, x, y, 80, 80, true, places));
        for (int one = 0; one < places; one++) {
            double turn = Math.PI / 4 + 2 * Math.PI * one / Math.max(1, places);
            things.add(new Thing(Sort.STANDING, "", x + (int) Math.round(68 * Math.cos(turn)), y + (int) Math.round(68 * Math.sin(turn)), 40, 40, true, 1));
        }
    }

    /** Tables in a square, people all around; wheelchairs at the side of the door, where the way is. */
    static RoomBlock square(int people, int wheelchairs) {
        int chairs = people - wheelchairs;
        int side = Math.max(2, (people + 3) / 4);
        int length = Math.max(Math.max(side * SEAT, 2 * TABLE), wheelchairs * WHEEL_SEAT);
        int perSide = length / SEAT;
        int below = Math.min(Math.max(0, perSide - (wheelchairs * WHEEL_SEAT + SEAT - 1) / SEAT), share(chairs, 4, 3));
        int rest = chairs - below;
        var things = new ArrayList<Thing>();
        ring(things, length, true, SITTING);
        seats(things, length, share(rest, 3, 0), Edge.ABOVE);
        seats(things, length, share(rest, 3, 1), Edge.LEFT);
        seats(things, length, share(rest, 3, 2), Edge.RIGHT);
        below(things, length, below, wheelchairs);
        return new RoomBlock(length + 2 * SITTING, SITTING + length + (wheelchairs > 0 ? WHEEL_DEEP : SITTING), false, things);
    }

    /** Open towards the screen. */
    static RoomBlock u(int people, int wheelchairs) {
        int chairs = people - wheelchairs;
        int side = Math.max(2, (people + 2) / 3);
        int length = Math.max(Math.max(side * SEAT, 2 * TABLE), wheelchairs * WHEEL_SEAT);
        int below = Math.min(Math.max(0, length / SEAT - (wheelchairs * WHEEL_SEAT + SEAT - 1) / SEAT), share(chairs, 3, 2));
        int rest = chairs - below;
        var things = new ArrayList<Thing>();
        ring(things, length, false, 0);
        seats(things, length, share(rest, 2, 0), Edge.LEFT);
        seats(things, length, share(rest, 2, 1), Edge.RIGHT);
        below(things, length, below, wheelchairs);
        var up = things.stream().map(one -> one.sort() == Sort.TABLE ? one : one.moved(0, -SITTING)).toList();
        return new RoomBlock(length + 2 * SITTING, length + (wheelchairs > 0 ? WHEEL_DEEP : SITTING), false, up);
    }

    private enum Edge {
        ABOVE,
        LEFT,
        RIGHT
    }

    /** Its tables, one per edge; a small square is one table. */
    private static void ring(List<Thing> things, int length, boolean isClosed, int down) {
        int half = length / 2;
        int middle = SITTING + half;
        int top = down + half;
        if (isClosed) things.add(new Thing(Sort.TABLE, "T1", middle, down + TABLE / 2, length, TABLE, false, 0));
        int inner = isClosed ? length - 2 * TABLE : length - TABLE;
        int at = isClosed ? top : down + inner / 2;
        if (inner > 0) things.add(new Thing(Sort.TABLE, "T2", SITTING + TABLE / 2, at, TABLE, inner, false, 0));
        if (inner > 0) things.add(new Thing(Sort.TABLE, "T3", SITTING + length - TABLE / 2, at, TABLE, inner, false, 0));
        things.add(new Thing(Sort.TABLE, "T4", middle, down + length - TABLE / 2, length, TABLE, false, 0));
    }

    private static void seats(List<Thing> things, int length, int count, Edge edge) {
        for (int one = 0; one < count; one++) {
            int along = SITTING + (2 * one + 1) * length / (2 * count);
            switch (edge) {
                case ABOVE -> things.add(chair(along, SITTING - 30));
                case LEFT -> things.add(chair(SITTING - 30, along));
                case RIGHT -> things.add(chair(SITTING + length + 30, along));
            }
        }
    }

    private static void below(List<Thing> things, int length, int chairs, int wheelchairs) {
        int used = wheelchairs * WHEEL_SEAT;
        int from = SITTING + (chairs == 0 ? (length - used) / 2 : 0);
        for (int one = 0; one < wheelchairs; one++) things.add(new Thing(Sort.WHEELCHAIR, "", from + one * WHEEL_SEAT + WHEEL_SEAT / 2, SITTING + length + WHEEL_DEEP / 2, WHEEL_WIDE, WHEEL_DEEP, false, 1));
        for (int one = 0; one < chairs; one++) things.add(chair(from + used + (2 * one + 1) * (length - used) / (2 * chairs), SITTING + length + 30));
    }

    private static Thing chair(int x, int y) {
        return new Thing(Sort.CHAIR, "", x, y, CHAIR, CHAIR, false, 1);
    }

    /**
     * Rows on both sides of an aisle; wheelchairs in the first, at the aisle.
     *
     * @param free width for all of it; 0 where it may be as wide as it likes
     */
    static RoomBlock rows(int people, int wheelchairs, int free) {
        int chairs = people - wheelchairs;
        int least = Math.max(1, ((wheelchairs + 1) / 2 * WHEEL_SEAT + ROW_SEAT - 1) / ROW_SEAT);
        int liked = free > 0 ? Math.min((people + 1) / 2, (free - AISLE) / 2 / ROW_SEAT) : Math.max(2, (int) Math.ceil(Math.sqrt(people / 2.0)));
        int wide = Math.max(least, Math.min(ROW_MOST, liked));
        int half = wide * ROW_SEAT;
        var things = new ArrayList<Thing>();
        int top = 0;
        if (wheelchairs > 0) {
            for (int one = 0; one < wheelchairs; one++) {
                int off = (one / 2) * WHEEL_SEAT + WHEEL_SEAT / 2;
                things.add(new Thing(Sort.WHEELCHAIR, "", one % 2 == 0 ? half - off : half + AISLE + off, WHEEL_DEEP / 2, WHEEL_WIDE, WHEEL_DEEP, false, 1));
            }
            top = WHEEL_DEEP + 20;
        }
        for (int one = 0; one < chairs; one++) {
            int place = one % (2 * wide);
            int x = place < wide ? place * ROW_SEAT + ROW_SEAT / 2 : AISLE + place * ROW_SEAT + ROW_SEAT / 2;
            things.add(chair(x, top + one / (2 * wide) * ROW + ROW / 2));
        }
        int rows = (chairs + 2 * wide - 1) / (2 * wide);
        return new RoomBlock(2 * half + AISLE, Math.max(1, top + rows * ROW), true, things);
    }

    private static int share(int all, int parts, int at) {
        return parts == 0 ? 0 : all / parts + (at < all % parts ? 1 : 0);
    }
}
