// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.api;

import java.util.function.Function;

/** What became of a write of funding. */
public sealed interface Written<R> {
    /** Written; the record as it is now. */
    record Done<R>(R record) implements Written<R> {}

    /** A field is off; the key is of a text such as {@code plan.noLine}. */
    record Invalid<R>(String field, String key) implements Written<R> {}

    /** Somebody else wrote it meanwhile; the record as it is now. */
    record Lost<R>(R current) implements Written<R> {}

    /** This actor may not. */
    record Refused<R>() implements Written<R> {}

    /** No such record for this actor. */
    record Unknown<R>() implements Written<R> {}

    /** Branches on what it is. */
    default <T> T fold(
            Function<? super Done<R>, ? extends T> done,
            Function<? super Invalid<R>, ? extends T> invalid,
            Function<? super Lost<R>, ? extends T> lost,
            Function<? super Refused<R>, ? extends T> refused,
            Function<? super Unknown<R>, ? extends T> unknown) {
        if (this instanceof Done<R> it) return done.apply(it);
        if (this instanceof Invalid<R> it) return invalid.apply(it);
        if (this instanceof Lost<R> it) return lost.apply(it);
        return this instanceof Refused<R> it ? refused.apply(it) : unknown.apply((Unknown<R>) this);
    }
}
