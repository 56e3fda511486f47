// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

/**
 * A part of a programme.
 *
 * @param id unique within its programme
 * @param minutes 1 to {@link #MINUTES_MOST}
 * @param lead who leads it, in words; may be empty
 * @param room where it is, when not where the gathering is; may be empty
 * @param turns how many speak in turn within it, each as long; 0 where nobody does
 * @param beside true where it begins with the one before it rather than after: two rooms at once
 * @param isBreak true where people talk freely
 */
public record ProgrammeItem(String id, String title, String detail, int minutes, String lead, String room, int turns, boolean beside, boolean isBreak) {
    /** The longest item. */
    public static final int MINUTES_MOST = 600;
    /** The most turns of one item. */
    public static final int TURNS_MOST = 60;
    public static final int TITLE_MAX = 200;
    public static final int DETAIL_MAX = 2000;
    public static final int LINE_MAX = 120;

    public ProgrammeItem {
        if (id.isBlank()) throw new IllegalArgumentException("id is blank");
        if (minutes < 1 || minutes > MINUTES_MOST) throw new IllegalArgumentException("minutes: 1 to " + MINUTES_MOST + ", got " + minutes);
        if (turns < 0 || turns > TURNS_MOST) throw new IllegalArgumentException("turns: 0 to " + TURNS_MOST + ", got " + turns);
    }

    /** Whole minutes of each turn; all of it where nobody takes turns. */
    public int minutesPerTurn() {
        return turns == 0 ? minutes : minutes / turns;
    }

    public ProgrammeItem lasting(int length) {
        return new ProgrammeItem(id, title, detail, length, lead, room, turns, beside, isBreak);
    }

    public ProgrammeItem turning(int times) {
        return new ProgrammeItem(id, title, detail, minutes, lead, room, times, beside, isBreak);
    }
}
