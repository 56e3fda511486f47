// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faisceau.gatherings.api.Format.Rule;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.Guest.State;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;

/** What a format asks of those who come, and who is counted. */
final class Wants {
    private Wants() {}

    static Balance.Wanted nothing() {
        return new Balance.Wanted(-1, Set.of(), 0);
    }

    static Balance.Wanted of(Format format) {
        var required = EnumSet.noneOf(GuestPart.class);
        if (format.rule(Rule.Kind.MENTOR).isPresent()) required.add(GuestPart.MENTOR);
        if (format.rule(Rule.Kind.PUBLICS).isPresent()) required.addAll(EnumSet.of(GuestPart.ELECTED_OFFICIAL, GuestPart.TECHNICAL_STAFF, GuestPart.PURCHASER));
        return new Balance.Wanted(format.rule(Rule.Kind.BALANCE).map(Rule::number).orElse(-1), required, format.rule(Rule.Kind.MOST).map(Rule::number).orElse(0));
    }

    /** Those who were there, else who come; before anybody answered, those on the list; before anybody is on it, as many as it is prepared for. */
    static Map<GuestPart, Integer> counts(Gathering gathering, List<Guest> guests) {
        var present = guests.stream().filter(one -> one.attendance() == Guest.Attendance.PRESENT).toList();
        if (gathering.state().isOver() && !present.isEmpty()) return counted(present);
        var coming = guests.stream().filter(Guest::isComing).toList();
        if (!coming.isEmpty()) return counted(coming);
        var listed = guests.stream().filter(one -> one.state() == State.LISTED || one.state() == State.INVITED).toList();
        return listed.isEmpty() ? expected(gathering.content().expected()) : counted(listed);
    }

    private static Map<GuestPart, Integer> counted(List<Guest> guests) {
        var counts = new EnumMap<GuestPart, Integer>(GuestPart.class);
        guests.forEach(one -> counts.merge(one.content().part(), 1, Integer::sum));
        return counts;
    }

    static Map<GuestPart, Integer> expected(Gathering.Expected people) {
        return Map.of(GuestPart.PURCHASER, people.authorities(), GuestPart.COMPANY, people.companies(), GuestPart.MENTOR, people.mentors(), GuestPart.FACILITATOR, people.facilitators(), GuestPart.OTHER, people.others());
    }
}
