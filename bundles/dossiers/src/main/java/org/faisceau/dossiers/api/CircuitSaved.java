// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.util.function.Function;

/** What became of a circuit that was set. */
public sealed interface CircuitSaved {
    record Done(Circuit circuit) implements CircuitSaved {}

    /** A field is off: the word of an office in lower case, {@code signatory} or {@code delegation}; the key is of a text. */
    record Invalid(String field, String key) implements CircuitSaved {}

    /** Somebody else set it meanwhile. */
    record Lost(Circuit current) implements CircuitSaved {}

    /** This actor may not. */
    record Refused() implements CircuitSaved {}

    /** Branches on what it is. */
    default <T> T fold(
            Function<? super Done, ? extends T> done,
            Function<? super Invalid, ? extends T> invalid,
            Function<? super Lost, ? extends T> lost,
            Function<? super Refused, ? extends T> refused) {
        if (this instanceof Done it) return done.apply(it);
        if (this instanceof Invalid it) return invalid.apply(it);
        if (this instanceof Lost it) return lost.apply(it);
        return refused.apply((Refused) this);
    }
}
