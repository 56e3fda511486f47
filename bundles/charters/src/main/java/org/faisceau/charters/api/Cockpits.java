// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** How charters stand: read at each look from what happened. Who reads a lab reads its cockpit. Every thread. */
@ProviderType
public interface Cockpits {
    /** One charter of a lab as it stands today; empty where unknown or hidden. */
    Optional<Cockpit> of(Actor actor, String charter);

    /**
     * How many commitments are kept in one year, as they were read last: cheap, for where many look at it; read now where they never
     * were. Empty where the charter is unknown or hidden, or has no such year.
     *
     * @param year from 1
     */
    Optional<Kept> kept(Actor actor, String charter, int year);

    /**
     * Commitments that are kept.
     *
     * @param all how many there are
     * @param readAt when that was so
     */
    record Kept(int count, int all, Instant readAt) {}

    /** The obligations with this lab's rhythm, in the order of the charter. */
    List<Obligation> obligations(Actor actor, String lab);

    /**
     * Sets another rhythm, in months; 0 takes the proposal back. The charter's own cannot be changed.
     *
     * @param months 0 to {@link Obligation#MONTHS_MOST}
     */
    Pacing pace(Actor actor, String lab, String obligation, int months);

    /** What became of it. */
    sealed interface Pacing {
        record Done(Obligation obligation) implements Pacing {}

        /** The charter sets it itself. */
        record Fixed() implements Pacing {}

        /** This actor may not. */
        record Refused() implements Pacing {}

        /** No such lab or obligation. */
        record Unknown() implements Pacing {}

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Fixed, T> fixed, Function<Refused, T> refused, Function<Unknown, T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Fixed it) return fixed.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
