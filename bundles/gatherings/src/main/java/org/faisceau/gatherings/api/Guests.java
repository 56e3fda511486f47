// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.Guest.State;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The people of a gathering. Who leads it reads and writes all; a guest with an account reads the own line alone; others read none. Every thread. */
@ProviderType
public interface Guests {
    /** People of one gathering. */
    int GUESTS_MOST = 2000;
    /** People written down at once. */
    int AT_ONCE_MOST = 500;
    int NAME_MAX = 120;
    int MAIL_MAX = 250;
    int SEEKS_MAX = 500;
    int RESTORED_DAYS = 30;

    /** All of a gathering, by name; at most {@link #GUESTS_MOST}. */
    List<Guest> list(Actor actor, GatheringId gathering);

    Optional<Guest> find(Actor actor, String id);

    /** The own line of who has an account. */
    Optional<Guest> own(Actor actor, GatheringId gathering);

    /** Who comes, and what is to be said of it; where nobody answered yet, of those for whom it is prepared. */
    Composition composition(Actor actor, GatheringId gathering);

    /** The same of people who were read already: a page that lists them reads them once. */
    Composition composition(Actor actor, Gathering gathering, List<Guest> people);

    /**
     * Those who registered by the open link and whose mail nobody proved, by identifier: until when the place was or is held; empty where no mail
     * leaves that could prove it. For who leads the gathering.
     */
    Map<String, Optional<Instant>> unproved(Actor actor, GatheringId gathering);

    GuestWritten add(Actor actor, GatheringId gathering, Guest.Content content);

    /**
     * Writes many down, all of them or none; who is on the list already is left out and counted. Whose mail an account or a person of the directory
     * has is of their organisation; the name of one alone is a suggestion, see {@link #suggestions}.
     *
     * @param people at most {@link #AT_ONCE_MOST}
     */
    default Pasted paste(Actor actor, GatheringId gathering, List<Guest.Content> people) {
        return paste(actor, gathering, people, Set.of());
    }

    /**
     * The same where some lines name no part: the usual one that stands there gives way to what the person says when registering.
     *
     * @param partless places of those lines, from 0
     */
    Pasted paste(Actor actor, GatheringId gathering, List<Guest.Content> people, Set<Integer> partless);

    /** What listed people wrote of themselves by the open link where the list says otherwise, by identifier: name, part and organisation’s name; until the line is written anew. For who leads the gathering. */
    Map<String, Guest.Content> typed(Actor actor, GatheringId gathering);

    /** Guests of no organisation of the directory whose organisation is called as one of it, by name; for who leads the gathering. */
    List<Suggestion> suggestions(Actor actor, GatheringId gathering);

    /** Takes suggestions: each guest belongs to that organisation from now on. Whose line somebody changed meanwhile is left, and counted as known. */
    Pasted attach(Actor actor, GatheringId gathering, List<Suggestion> taken);

    GuestWritten change(Actor actor, String id, int seenVersion, Guest.Content content);

    /** Says for somebody whether that person comes, as told by word of mouth. */
    GuestWritten answerFor(Actor actor, String id, int seenVersion, boolean comes);

    /**
     * Takes somebody off the list, who may be put back for {@link #RESTORED_DAYS} days. Not somebody on whom what others said or did hangs: who was
     * noted at the door, gave an opinion, met somebody, or is named in another guest's wishes ({@link GuestWritten.Invalid} of {@code remove}).
     */
    GuestWritten remove(Actor actor, String id, int seenVersion);

    /** Those taken off who may be put back, the latest first; for who leads the gathering. */
    List<Removed> removed(Actor actor, GatheringId gathering);

    /** Puts somebody back as it was, with the own wishes for who is on the list still; who had a place waits where none is free any more, meetings to come are planned anew. */
    GuestWritten restore(Actor actor, String id);

    /** Notes who was there; {@code arrivedAt} only of who is present. */
    GuestWritten mark(Actor actor, String id, int seenVersion, Attendance attendance, Optional<LocalTime> arrivedAt);

    /** Notes all who come and were not noted yet as absent; how many. Empty where nothing is noted: not this actor’s, or not in this state of the gathering. */
    OptionalInt markRestAbsent(Actor actor, GatheringId gathering);

    Seats seats(Actor actor, GatheringId gathering);

    /** Sets the places; who waits and has one now comes. */
    Seating seat(Actor actor, GatheringId gathering, int seenVersion, Seats seats);

    /** That a guest belongs to an organisation of the directory. @param name of the organisation there */
    record Suggestion(Guest guest, String organisation, String name) {}

    /** Somebody taken off the list. @param by the account */
    record Removed(String id, String name, Instant at, String by) {}

    /** What became of many. */
    sealed interface Pasted {
        /** @param known how many were on the list already */
        record Done(int added, int known) implements Pasted {}

        /** More than there may be at once, or in all. @param given lines at once, or people that the list would then have */
        record TooMany(int given, int most) implements Pasted {}

        /** One of them is off. @param at its place, from 0 */
        record Invalid(int at, String key) implements Pasted {}

        record NotNow(GatheringState state) implements Pasted {}

        record Refused() implements Pasted {}

        record Unknown() implements Pasted {}

        /** Branches on what it is. */
        default <T> T fold(Function<? super Done, ? extends T> done, Function<? super TooMany, ? extends T> tooMany, Function<? super Invalid, ? extends T> invalid,
                Function<? super NotNow, ? extends T> notNow, Function<? super Refused, ? extends T> refused, Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof TooMany it) return tooMany.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            if (this instanceof NotNow it) return notNow.apply(it);
            if (this instanceof Refused it) return refused.apply(it);
            return unknown.apply((Unknown) this);
        }
    }

    /** What became of the places. */
    sealed interface Seating {
        /** @param promoted guests who waited and come now */
        record Done(Seats seats, List<Guest> promoted) implements Seating {
            public Done {
                promoted = List.copyOf(promoted);
            }
        }

        record Lost(Seats current) implements Seating {}

        /** Not in this state of the gathering. */
        record NotNow(GatheringState state) implements Seating {}

        record Refused() implements Seating {}

        record Unknown() implements Seating {}

        /** Branches on what it is. */
        default <T> T fold(Function<? super Done, ? extends T> done, Function<? super Lost, ? extends T> lost, Function<? super NotNow, ? extends T> notNow, Function<? super Refused, ? extends T> refused,
                Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof NotNow it) return notNow.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
