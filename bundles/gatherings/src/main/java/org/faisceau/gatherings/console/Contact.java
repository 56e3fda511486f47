// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.MeetingPlans;

/**
 * A public actor and a company of the directory whose people met at speed meetings.
 *
 * @param buyer identifier of the organisation, as the company
 * @param people who met, in the order of rounds
 */
record Contact(String buyer, String company, List<Met> people) {
    /** Two who met. */
    record Met(Guest buyer, Guest company) {}

    private record Sides(String buyer, String company) {}

    /** Of rounds that were noted past; where nobody noted rounds, of those whose two people were both noted present. Each pair of organisations once. */
    static List<Contact> of(MeetingPlans.Plan plan) {
        var all = new LinkedHashMap<Sides, List<Met>>();
        IntStream.range(0, plan.meetings().rounds().size()).forEach(round -> plan.meetings().rounds().get(round).pairs().forEach(pair -> {
            var met = new Met(plan.guests().get(pair.buyer()), plan.guests().get(pair.company()));
            boolean isKnown = !met.buyer().content().organisation().isEmpty() && !met.company().content().organisation().isEmpty();
            if (isKnown && tookPlace(plan, round, met)) all.computeIfAbsent(new Sides(met.buyer().content().organisation(), met.company().content().organisation()), none -> new ArrayList<>()).add(met);
        }));
        return all.entrySet().stream().map(one -> new Contact(one.getKey().buyer(), one.getKey().company(), List.copyOf(one.getValue()))).toList();
    }

    private static boolean tookPlace(MeetingPlans.Plan plan, int round, Met met) {
        if (plan.past() > 0) return round < plan.past();
        return plan.gathering().state().isOver() && met.buyer().attendance() == Guest.Attendance.PRESENT && met.company().attendance() == Guest.Attendance.PRESENT;
    }

    String buyerName() {
        return people.get(0).buyer().content().organisationName();
    }

    String companyName() {
        return people.get(0).company().content().organisationName();
    }
}
