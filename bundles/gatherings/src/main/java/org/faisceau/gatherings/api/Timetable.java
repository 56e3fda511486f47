// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.time.LocalTime;
import java.util.List;

/**
 * A programme with its hours.
 *
 * @param minutes from the first beginning to the last end
 * @param expected what its format gives for that many people; 0 where it gives none
 * @param clashes who or what is wanted in two places at once
 * @param pause whether it has the one its format wants
 */
public record Timetable(List<Timed> items, int minutes, int expected, List<Clash> clashes, Pause pause) {
    public Timetable {
        items = List.copyOf(items);
        clashes = List.copyOf(clashes);
    }

    /** Minutes too many, or too few below 0; 0 where the format gives no length. */
    public int excess() {
        return expected == 0 ? 0 : minutes - expected;
    }

    /**
     * One item and its hours; past midnight they begin again.
     *
     * @param offset minutes after the beginning of the gathering, 0 or more
     */
    public record Timed(ProgrammeItem item, int offset, LocalTime from, LocalTime to) {
        public int end() {
            return offset + item.minutes();
        }
    }

    /**
     * Somebody or somewhere that is wanted twice.
     *
     * @param what the name of the speaker or of the room
     * @param first title of one item
     * @param second title of another item, or of another gathering of that day
     */
    public record Clash(Sort sort, String what, String first, String second) {}

    /** The break in the middle that a format may want. */
    public enum Pause {
        /** It has one, or its format wants none. */
        AS_WANTED,
        /** It has none. */
        MISSING,
        /** It has one, at its beginning or its end. */
        ASIDE
    }

    /** What is wanted twice. */
    public enum Sort {
        SPEAKER,
        ROOM,
        /** A speaker who has an item at the same hour in another gathering. */
        SPEAKER_ELSEWHERE
    }
}
