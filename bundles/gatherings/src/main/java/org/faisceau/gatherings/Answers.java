// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_GUEST;

import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.Guest.State;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.store.api.Writing;

/** Writes that somebody comes or does not, and hands on the place that this frees. */
final class Answers {
    private Answers() {}

    /** False where somebody was faster. The same answer again changes nothing: who waits keeps the turn. */
    static boolean answer(Writing tx, Guest before, boolean comes, long now) {
        if (comes && (before.isComing() || before.state() == State.WAITING) || !comes && before.state() == State.DECLINED) return true;
        boolean isDone = GuestTable.answer(tx, before, comes ? free(tx, before) : State.DECLINED, now);
        if (!comes) GuestTable.promote(tx, before.gathering());
        return isDone;
    }

    private static State free(Writing tx, Guest guest) {
        return state(tx, guest.gathering(), guest.content().part());
    }

    /** Coming where there is a place, waiting where there is none; nobody goes before those who wait for the same. */
    static State state(Writing tx, GatheringId gathering, GuestPart part) {
        var coming = GuestTable.list(tx, gathering, GATHERINGS_GUEST.STATE.eq(State.COMING.name())).stream().map(one -> one.content().part()).toList();
        return SeatRule.isFree(GuestTable.seats(tx, gathering), coming, part) ? State.COMING : State.WAITING;
    }
}
