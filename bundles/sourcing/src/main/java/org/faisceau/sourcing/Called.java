// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.function.Function;
import org.faisceau.sourcing.api.Spoken;

/** What became of a call of foreign code. */
sealed interface Called<T> {
    /** It came back in time. */
    record Back<T>(T value) implements Called<T> {}

    /** It threw, was late, or brought too much; in words, in both languages. */
    record Failed<T>(Spoken why) implements Called<T> {}

    default <R> R fold(Function<? super T, ? extends R> back, Function<? super Spoken, ? extends R> failed) {
        if (this instanceof Back<T> it) return back.apply(it.value());
        return failed.apply(((Failed<T>) this).why());
    }
}
