// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What became of a write. */
public sealed interface Written<R> {
    /** Written; the record as it is now. */
    record Done<R>(R record) implements Written<R> {}

    /**
     * A field is off; the key is of a text such as {@code edition.endsBefore}.
     *
     * @param more other fields that are off as well; may be empty
     */
    record Invalid<R>(String field, String key, List<Fault> more) implements Written<R> {
        public Invalid {
            more = List.copyOf(more);
        }

        public Invalid(String field, String key) {
            this(field, key, List.of());
        }

        /** One or more at once. */
        public static <R> Invalid<R> of(List<Fault> faults) {
            return new Invalid<>(faults.get(0).field(), faults.get(0).key(), faults.subList(1, faults.size()));
        }

        /** All of them, in order; never empty. */
        public List<Fault> all() {
            return Stream.concat(Stream.of(new Fault(field, key)), more.stream()).toList();
        }
    }

    /** One field that is off, and the key of a text that says how. */
    record Fault(String field, String key) {}

    /** Somebody else wrote it meanwhile; the record as it is now. */
    record Lost<R>(R current) implements Written<R> {}

    /** The state of things does not bear it: too late, too early, concluded; the key is of a text that says which. */
    record NotNow<R>(String key) implements Written<R> {}

    /** This actor may not. */
    record Refused<R>() implements Written<R> {}

    /** No such record for this actor. */
    record Unknown<R>() implements Written<R> {}

    /** Branches on what it is. */
    default <T> T fold(
            Function<? super Done<R>, ? extends T> done,
            Function<? super Invalid<R>, ? extends T> invalid,
            Function<? super Lost<R>, ? extends T> lost,
            Function<? super NotNow<R>, ? extends T> notNow,
            Function<? super Refused<R>, ? extends T> refused,
            Function<? super Unknown<R>, ? extends T> unknown) {
        if (this instanceof Done<R> it) return done.apply(it);
        if (this instanceof Invalid<R> it) return invalid.apply(it);
        if (this instanceof Lost<R> it) return lost.apply(it);
        if (this instanceof NotNow<R> it) return notNow.apply(it);
        return this instanceof Refused<R> it ? refused.apply(it) : unknown.apply((Unknown<R>) this);
    }
}
