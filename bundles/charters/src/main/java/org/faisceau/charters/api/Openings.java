// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.util.List;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The opening of Living-Labs, point by point. Who reads a lab reads its opening; managers write. Every thread. */
@ProviderType
public interface Openings {
    /** A mark for every point, in order; empty where the lab is unknown or hidden. */
    List<OpeningMark> of(Actor actor, String lab);

    /** The first of the four steps that has an open point; 0 where all are done. */
    static int current(List<OpeningMark> marks) {
        return marks.stream().filter(mark -> mark.doneOn().isEmpty()).mapToInt(mark -> mark.point().step()).min().orElse(0);
    }

    /** Writes one mark; its account is this actor, its version that seen. */
    Marking mark(Actor actor, String lab, OpeningMark mark);

    /** What became of it. */
    sealed interface Marking {
        /** Written; the mark as it is now. */
        record Done(OpeningMark mark) implements Marking {}

        /** Somebody else wrote meanwhile. */
        record Lost(OpeningMark current) implements Marking {}

        /** The day is after today. */
        record TooEarly() implements Marking {}

        /** This actor may not. */
        record Refused() implements Marking {}

        /** No such lab. */
        record Unknown() implements Marking {}

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Lost, T> lost, Function<TooEarly, T> tooEarly, Function<Refused, T> refused, Function<Unknown, T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof TooEarly it) return tooEarly.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
