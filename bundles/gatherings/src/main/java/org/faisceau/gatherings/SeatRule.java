// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.Seats;

/** Who has a place, and who is next. First come, first served: the list says so, and nobody is passed over but for want of a place of the own audience. */
final class SeatRule {
    private SeatRule() {}

    /** True where one more of that part finds a place beside those. */
    static boolean isFree(Seats seats, Collection<GuestPart> coming, GuestPart part) {
        if (part.isEverywhere()) return true;
        if (!isBelow(coming.size(), seats.total())) return false;
        if (part.isPublic()) return isBelow(coming.stream().filter(GuestPart::isPublic).count(), seats.authorities());
        return part != GuestPart.COMPANY || isBelow(coming.stream().filter(one -> one == GuestPart.COMPANY).count(), seats.companies());
    }

    /** Those of the waiting who have a place now. @param waiting who waits longest first */
    static List<Guest> promoted(Seats seats, Collection<GuestPart> coming, List<Guest> waiting) {
        var there = new ArrayList<>(coming);
        var promoted = new ArrayList<Guest>();
        for (var guest : waiting) {
            if (!isFree(seats, there, guest.content().part())) continue;
            there.add(guest.content().part());
            promoted.add(guest);
        }
        return promoted;
    }

    private static boolean isBelow(long count, OptionalInt most) {
        return most.isEmpty() || count < most.getAsInt();
    }
}
