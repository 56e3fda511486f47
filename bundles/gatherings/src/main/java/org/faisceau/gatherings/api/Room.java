// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.util.List;

/**
 * A room as it is to be set, seen from above; all in centimetres from the corner left of the screen.
 *
 * @param people for whom there is a place, wheelchairs in it
 * @param width along the wall of the screen
 * @param depth from that wall to the one of the door
 * @param isMeasured true where the room's own size is known; false where it is as large as all this needs
 * @param things from the back of the drawing to its front
 * @param most people such a room takes so set, ways kept; 0 where not even one
 */
public record Room(Format.Layout.Shape layout, int people, int wheelchairs, int width, int depth, boolean isMeasured, List<Thing> things, List<Way> ways, int most) {
    /** Width of the ways kept free: what accessible ways in buildings open to the public have as a rule; to be confirmed by the place. */
    public static final int WAY = 140;
    public static final int PEOPLE_MOST = 400;
    public static final int WHEELCHAIRS_MOST = 20;
    /** The largest side of a room. */
    public static final int SIDE_MOST = 10_000;
    public static final int SIDE_LEAST = 200;

    public Room {
        things = List.copyOf(things);
        ways = List.copyOf(ways);
    }

    /** True where every way is as wide as it must be. */
    public boolean isPassable() {
        return ways.stream().allMatch(Way::isWide);
    }

    public long count(Sort sort) {
        return things.stream().filter(one -> one.sort() == sort).count();
    }

    /**
     * Something in the room.
     *
     * @param label such as T1; empty for what has none
     * @param x of its centre
     * @param y of its centre
     * @param isRound as wide as high, then
     * @param places people who have theirs at it; 0 where it is none to be at
     */
    public record Thing(Sort sort, String label, int x, int y, int width, int height, boolean isRound, int places) {
        public int left() {
            return x - width / 2;
        }

        public int top() {
            return y - height / 2;
        }

        /** The same elsewhere. */
        public Thing moved(int right, int down) {
            return new Thing(sort, label, x + right, y + down, width, height, isRound, places);
        }
    }

    /** What it is. */
    public enum Sort {
        WAY,
        SCREEN,
        DOOR,
        COFFEE,
        HIGH_TABLE,
        LOW_TABLE,
        TABLE,
        CHAIR,
        STANDING,
        WHEELCHAIR
    }

    /** A way to keep free. @param width that there is; below 0 where things overlap */
    public record Way(Side side, int width) {
        public boolean isWide() {
            return width >= WAY;
        }
    }

    /** Where a way lies. */
    public enum Side {
        LEFT,
        RIGHT,
        SCREEN,
        COFFEE,
        AISLE
    }
}
