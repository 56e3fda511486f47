// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Speed meetings of each gathering: buyers and companies who come, two by two. Who leads the gathering plans and reads all. The order of who
 * meets whom weighs wishes before how near what one seeks and the other offers come. Every thread.
 */
@ProviderType
public interface MeetingPlans {
    int ROUNDS_MOST = 40;
    int MINUTES_MOST = 60;

    /** The plan and who is in it; empty where the gathering is unknown, hidden, or not this actor's. */
    Optional<Plan> find(Actor actor, GatheringId gathering);

    /** What would say now how near two come, as within a sentence; empty where words in common alone do. */
    Optional<String> compares(Locale locale);

    /**
     * Plans, or plans anew: rounds that are past stay, who was noted absent or excused is left out of the rest.
     *
     * @param item of the programme in which the rounds are; empty for the one that formats have for them
     */
    Planning plan(Actor actor, GatheringId gathering, int seenVersion, int rounds, int minutes, String item);

    /** The same in the item that formats have for them. */
    default Planning plan(Actor actor, GatheringId gathering, int seenVersion, int rounds, int minutes) {
        return plan(actor, gathering, seenVersion, rounds, minutes, "");
    }

    /** Notes how many rounds are past. @param past 0 to as many as there are */
    Planning pass(Actor actor, GatheringId gathering, int seenVersion, int past);

    /**
     * Writes anew whom a guest wishes to meet, and whom not: identifiers of guests of the other side.
     *
     * @param seenVersion {@link Plan#wishVersion} of that guest: the wishes that were shown
     */
    GuestWritten wish(Actor actor, String guest, int seenVersion, Set<String> wanted, Set<String> refused);

    /**
     * A plan.
     *
     * @param guests who is in it or may be, by identifier
     * @param wishes by guest: whom that guest wishes to meet
     * @param refusals by guest: whom that guest does not
     * @param wishVersions by guest, of whom wishes were written
     * @param rounds wanted
     * @param minutes of each round
     * @param past rounds that took place
     * @param item of the programme in which they are; empty for the one that formats have for them
     * @param scoring where the worth of pairs came from; empty before the first plan
     * @param version 0 before the first plan
     */
    record Plan(Gathering gathering, Meetings meetings, Map<String, Guest> guests, Map<String, Set<String>> wishes, Map<String, Set<String>> refusals, Map<String, Integer> wishVersions, int rounds, int minutes, int past, String item, Optional<Scoring> scoring, int version) {
        public Plan {
            guests = Map.copyOf(guests);
            wishes = Map.copyOf(wishes);
            refusals = Map.copyOf(refusals);
            wishVersions = Map.copyOf(wishVersions);
        }

        /** For optimistic writes of that guest's wishes. */
        public int wishVersion(String guest) {
            return wishVersions.getOrDefault(guest, 0);
        }

        public List<Guest> buyers() {
            return side(true);
        }

        public List<Guest> companies() {
            return side(false);
        }

        /** Those who will not be there and are in rounds to come: planning anew leaves them out. By name. */
        public List<Guest> gone() {
            var ahead = new Meetings(meetings.rounds().subList(Math.min(past, meetings.rounds().size()), meetings.rounds().size())).guests();
            return guests.values().stream().filter(one -> isAway(one) && ahead.contains(one.id())).sorted(Comparator.comparing((Guest one) -> SortKey.of(one.name())).thenComparing(Guest::id)).toList();
        }

        /** True of who does not come, or was noted absent or excused. */
        public static boolean isAway(Guest guest) {
            return !guest.isComing() || guest.attendance() == Guest.Attendance.ABSENT || guest.attendance() == Guest.Attendance.EXCUSED;
        }

        private List<Guest> side(boolean isBuyer) {
            return guests.values().stream().filter(one -> isBuyer ? one.content().part().isPublic() : one.content().part() == GuestPart.COMPANY)
                    .sorted(Comparator.comparing((Guest one) -> SortKey.of(one.name())).thenComparing(Guest::id)).toList();
        }
    }

    /** Where the worth of a pair came from, beside wishes. */
    enum Scoring {
        /** Words in common of what one seeks and the other offers, as their lines say. */
        WORDS,
        /** A bundle that compares, for companies of the directory it knows; words in common for the others. */
        NEARNESS
    }

    /** What became of a plan. */
    sealed interface Planning {
        record Done(Plan plan) implements Planning {}

        record Invalid(String field, String key) implements Planning {}

        record Lost(Plan current) implements Planning {}

        /** Not in this state of the gathering. */
        record NotNow(GatheringState state) implements Planning {}

        record Refused() implements Planning {}

        record Unknown() implements Planning {}

        /** Branches on what it is. */
        default <T> T fold(Function<? super Done, ? extends T> done, Function<? super Invalid, ? extends T> invalid, Function<? super Lost, ? extends T> lost,
                Function<? super NotNow, ? extends T> notNow,
                Function<? super Refused, ? extends T> refused, Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof NotNow it) return notNow.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
