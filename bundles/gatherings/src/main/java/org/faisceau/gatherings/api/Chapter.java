// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import static org.faisceau.gatherings.api.GatheringState.CLOSED;
import static org.faisceau.gatherings.api.GatheringState.HELD;
import static org.faisceau.gatherings.api.GatheringState.OPEN;
import static org.faisceau.gatherings.api.GatheringState.PLANNED;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is written of a gathering, part by part, and in which of its states: the one rule of when it takes what.
 *
 * <p>While it is planned or open, all that prepares it is written. Once it was <em>held</em>, what would have to come before it is over
 * (answers and places, who meets whom, the room, the call for a mentor, invitations), and what tells of it is still put right and followed
 * up: its words, its tasks, its list with who was there, the programme as it ran, which meetings took place, remarks, minutes and decisions,
 * thanks. A <em>closed</em> one takes nothing until somebody opens it again, which is one step; guests, who cannot, still say how it was. A
 * <em>cancelled</em> one takes nothing until it is planned again. One in the bin is unknown.
 *
 * <p>No chapter, because always possible: to show it to everybody or no more, to give a guest the own link, to note who was told by hand, to
 * copy it, to note contacts in the directory, to print, to let personal data go.
 */
public enum Chapter {
    /** Title, hours, place, format, for whom; its day stays what it was once it was held. */
    CONTENT(PLANNED, OPEN, HELD),
    /** Tasks: thanks and feedback are due after the day. */
    PLAN(PLANNED, OPEN, HELD),
    /** Who is on the list: afterwards a name is put right, and who came without being on it is written down. */
    PEOPLE(PLANNED, OPEN, HELD),
    /** Whether somebody comes, as told by word of mouth, and how many places there are. */
    ANSWERS(PLANNED, OPEN),
    ATTENDANCE(PLANNED, OPEN, HELD),
    /** Invitations, reminders, the open link, registrations. */
    INVITATIONS(OPEN),
    THANKS(HELD),
    /** What guests say of it. */
    OPINIONS(HELD, CLOSED),
    /** Which mentor organisation is asked, and what it answers. */
    MENTOR(PLANNED, OPEN),
    PROGRAMME(PLANNED, OPEN, HELD),
    ROOM(PLANNED, OPEN),
    /** Who meets whom, and who wishes to. */
    MEETINGS(PLANNED, OPEN),
    /** Which of the meetings took place. */
    ROUNDS(PLANNED, OPEN, HELD),
    WORKSHOP(PLANNED, OPEN, HELD),
    MODULES(PLANNED, OPEN, HELD),
    /** Minutes and decisions. */
    MINUTES(HELD);

    private final Set<GatheringState> states;

    Chapter(GatheringState first, GatheringState... more) {
        states = EnumSet.of(first, more);
    }

    /** True where it is written in that state. */
    public boolean isOpen(GatheringState state) {
        return states.contains(state);
    }
}
