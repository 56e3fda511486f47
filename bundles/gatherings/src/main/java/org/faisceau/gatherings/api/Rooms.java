// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** How the room of each gathering is set: as its format prefers, for those on its list, until somebody chooses. Who sees the gathering reads it; who leads it writes. Every thread. */
@ProviderType
public interface Rooms {
    Optional<Setup> find(Actor actor, GatheringId gathering);

    Saving choose(Actor actor, GatheringId gathering, int seenVersion, Choice choice);

    /**
     * What somebody chose.
     *
     * @param people empty for as many as are on the list
     * @param wheelchairs empty for as many as the list has, one at least
     * @param width in centimetres, 0 where unknown
     * @param depth likewise
     */
    record Choice(Format.Layout.Shape shape, OptionalInt people, OptionalInt wheelchairs, int width, int depth) {}

    /**
     * The room as it is set.
     *
     * @param expected people that are counted on, 0 or more; the drawing holds {@link Room#PEOPLE_MOST} at most, or as many as were chosen
     * @param source where the shape comes from; {@link Source#LAB} once somebody chose
     * @param version 0 while nobody chose
     */
    record Setup(Gathering gathering, Room room, int expected, Choice choice, Source source, int version) {}

    /** What became of a choice. */
    sealed interface Saving {
        record Done(Setup setup) implements Saving {}

        record Invalid(String field, String key) implements Saving {}

        record Lost(Setup current) implements Saving {}

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
