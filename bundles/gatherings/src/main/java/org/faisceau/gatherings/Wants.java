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
import org.faisceau.gatherings.api.MeetingPlans;

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

    /**
     * Who is counted: those who were there, else who comes; before anybody answered, those on the list. Until it took place, whoever is
     * expected and not on the list yet counts as well: a list that has begun orders no less than an empty one.
     */
    static Counted counts(Gathering gathering, List<Guest> guests) {
        var present = guests.stream().filter(one -> one.attendance() == Guest.Attendance.PRESENT).toList();
        if (gathering.state().isOver() && !present.isEmpty()) return new Counted(counted(present), Map.of());
        var coming = guests.stream().filter(Guest::isComing).toList();
        // Who was noted away is awaited no more, and stands for nobody.
        var here = coming.stream().filter(one -> !MeetingPlans.Plan.isAway(one)).toList();
        var listed = coming.isEmpty() ? guests.stream().filter(one -> one.state() == State.LISTED || one.state() == State.INVITED).toList() : coming;
        var expected = expected(gathering.content().expected());
        if (listed.isEmpty()) return new Counted(expected, Map.of());
        return new Counted(counted(coming.isEmpty() ? listed : here), gathering.state().isOver() ? Map.of() : awaited(expected, counted(listed)));
    }

    /**
     * Who is counted.
     *
     * @param there by part
     * @param awaited besides them, by part
     */
    record Counted(Map<GuestPart, Integer> there, Map<GuestPart, Integer> awaited) {
        Map<GuestPart, Integer> all() {
            var all = new EnumMap<GuestPart, Integer>(GuestPart.class);
            there.forEach((part, count) -> all.merge(part, count, Integer::sum));
            awaited.forEach((part, count) -> all.merge(part, count, Integer::sum));
            return all;
        }

        int total() {
            return all().values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Any public of an authority stands for one that is expected of the authorities. */
    private static Map<GuestPart, Integer> awaited(Map<GuestPart, Integer> expected, Map<GuestPart, Integer> there) {
        var awaited = new EnumMap<GuestPart, Integer>(GuestPart.class);
        int authorities = there.entrySet().stream().filter(one -> one.getKey().isPublic()).mapToInt(Map.Entry::getValue).sum();
        expected.forEach((part, count) -> {
            int missing = count - (part.isPublic() ? authorities : there.getOrDefault(part, 0));
            if (missing > 0) awaited.put(part, missing);
        });
        return awaited;
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
