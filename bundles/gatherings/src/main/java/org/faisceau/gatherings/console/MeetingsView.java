// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Option;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.MeetingPlans.Plan;
import org.faisceau.gatherings.api.MeetingPlans.Scoring;
import org.faisceau.kernel.api.Words;

/**
 * Speed meetings as they are shown.
 *
 * @param compares what would say now how near two come; empty where words in common alone do
 * @param hours when the rounds are
 * @param items of the programme, to choose where the rounds are
 * @param chosen identifier of the guest whose wishes are edited; empty for none
 */
record MeetingsView(GatheringHead head, Plan plan, MeetingHours hours, List<Option> items, String chosen, Optional<String> compares) {
    /** What a meeting takes at the least. */
    private static final int MINUTES_LEAST = 5;

    /** Where the worth of this plan's pairs came from. */
    String scored(Words words) {
        if (plan.scoring().filter(one -> one == Scoring.NEARNESS).isEmpty()) return words.say("meeting.scoredByWords");
        return compares.map(one -> words.say("meeting.scoredBy", one)).orElseGet(() -> words.say("meeting.scoredByStopped"));
    }

    String name(String guest) {
        return Optional.ofNullable(plan.guests().get(guest)).map(Guest::name).orElse("–");
    }

    /** As were planned; before that, as many as their item of the programme has room for. */
    int proposedRounds() {
        if (isPlanned() || hours.slot().isEmpty()) return plan.rounds();
        int met = Math.max(here(plan.buyers()), here(plan.companies()));
        return Math.max(1, Math.min(hours.slot().get().item().minutes() / MINUTES_LEAST, met == 0 ? plan.rounds() : Math.min(met, plan.rounds())));
    }

    int proposedMinutes() {
        if (isPlanned() || hours.slot().isEmpty()) return plan.minutes();
        return Math.max(1, Math.min(plan.minutes(), hours.slot().get().item().minutes() / proposedRounds()));
    }

    /** Who of a side will be there. */
    int here(List<Guest> side) {
        return (int) side.stream().filter(one -> !Plan.isAway(one)).count();
    }

    /** Both sides, buyers first; who will not be there only where rounds have them. */
    List<Guest> everybody() {
        var planned = plan.meetings().guests();
        return Stream.concat(plan.buyers().stream(), plan.companies().stream()).filter(one -> !Plan.isAway(one) || planned.contains(one.id())).toList();
    }

    /** Their names, for a sentence; empty where the plan is up to date. */
    String gone() {
        return plan.gone().stream().map(Guest::name).collect(Collectors.joining(", "));
    }

    boolean isPlanned() {
        return !plan.meetings().rounds().isEmpty();
    }

    long meetings(Guest guest) {
        return plan.meetings().of(guest.id()).stream().filter(Optional::isPresent).count();
    }

    Optional<Guest> guest() {
        return Optional.ofNullable(plan.guests().get(chosen));
    }

    /** Those whom the chosen guest may meet. */
    List<Guest> others(Guest guest) {
        return guest.content().part().isPublic() ? plan.companies() : plan.buyers();
    }

    boolean wishes(Guest guest, Guest other) {
        return plan.wishes().getOrDefault(guest.id(), Set.of()).contains(other.id());
    }

    boolean refuses(Guest guest, Guest other) {
        return plan.refusals().getOrDefault(guest.id(), Set.of()).contains(other.id());
    }
}
