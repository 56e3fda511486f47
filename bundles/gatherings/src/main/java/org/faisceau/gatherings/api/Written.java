// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.util.function.Function;

/** What became of a write in a gathering. */
public sealed interface Written {
    /** Written; the gathering as it is now. */
    record Done(Gathering gathering) implements Written {}

    /** A field is off; the key is of a text such as {@code gathering.past}. */
    record Invalid(String field, String key) implements Written {}

    /** Somebody else wrote it meanwhile; the gathering as it is now. */
    record Lost(Gathering current) implements Written {}

    /** Not in this state of the gathering. */
    record NotNow(GatheringState state) implements Written {}

    /** This actor may not. */
    record Refused() implements Written {}

    /** No such gathering, or part of it. */
    record Unknown() implements Written {}

    /** Branches on what it is. */
    default <T> T fold(
            Function<? super Done, ? extends T> done,
            Function<? super Invalid, ? extends T> invalid,
            Function<? super Lost, ? extends T> lost,
            Function<? super NotNow, ? extends T> notNow,
            Function<? super Refused, ? extends T> refused,
            Function<? super Unknown, ? extends T> unknown) {
        if (this instanceof Done it) return done.apply(it);
        if (this instanceof Invalid it) return invalid.apply(it);
        if (this instanceof Lost it) return lost.apply(it);
        if (this instanceof NotNow it) return notNow.apply(it);
        if (this instanceof Refused it) return refused.apply(it);
        return unknown.apply((Unknown) this);
    }

    /** True where it was written. */
    default boolean isDone() {
        return this instanceof Done;
    }
}
