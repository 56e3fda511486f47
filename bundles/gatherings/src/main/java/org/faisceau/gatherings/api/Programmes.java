// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The programme of each gathering: its format's until somebody changes it. Who sees the gathering reads it; who leads it writes. Every thread.
 */
@ProviderType
public interface Programmes {
    /** Items of one programme. */
    int ITEMS_MOST = 60;

    /** The programme; empty where the gathering is unknown or hidden. */
    Optional<Sheet> find(Actor actor, GatheringId gathering, Locale locale);

    /** Writes all of it anew, in that order. */
    Saving save(Actor actor, GatheringId gathering, int seenVersion, List<ProgrammeItem> items, Locale locale);

    /** Back to what the format gives. */
    Saving forget(Actor actor, GatheringId gathering, int seenVersion, Locale locale);

    /**
     * Notes on the day which item runs, from when on; an empty one: all is over. The one that ran last with its hour takes that back.
     *
     * @param item identifier of one of its items, or empty
     */
    Saving run(Actor actor, GatheringId gathering, int seenVersion, String item, LocalTime from, Locale locale);

    /** How late it is at that time of its day; empty where nothing runs, or all is over. */
    Optional<Lateness> late(Sheet sheet, LocalTime now);

    /**
     * A programme.
     *
     * @param isProposed true while it is the format's
     * @param running the item that runs, or ran last; empty where none did
     * @param begunAt when that began; empty where none did
     * @param endedAt when all was over; empty before
     * @param version 0 while it is proposed
     */
    record Sheet(Gathering gathering, Timetable table, boolean isProposed, String running, Optional<LocalTime> begunAt, Optional<LocalTime> endedAt, int version) {
        public List<ProgrammeItem> items() {
            return table.items().stream().map(Timetable.Timed::item).toList();
        }
    }

    /** What became of a write. */
    sealed interface Saving {
        record Done(Sheet sheet) implements Saving {}

        /** One of the items is off. @param at its place, from 0 */
        record Invalid(int at, String field, String key) implements Saving {}

        record Lost(Sheet current) implements Saving {}

        /** Not in this state of the gathering. */
        record NotNow(GatheringState state) implements Saving {}

        record Refused() implements Saving {}

        record Unknown() implements Saving {}

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
