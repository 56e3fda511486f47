// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.rest;

import java.util.function.ToIntFunction;
import org.faisceau.challenges.api.Written;
import org.faisceau.console.spi.Problem;

/** What was written, or the problem that says why not. */
final class Refusals {
    private Refusals() {}

    static <R> R record(Written<R> written, ToIntFunction<R> version, String refused) {
        return written.fold(
                Written.Done::record,
                invalid -> {
                    throw Problem.invalid(invalid.all().stream().map(one -> new Problem.Error(one.field(), "Missing, unknown, out of range or fixed since it was published: " + one.key())).toList());
                },
                lost -> {
                    throw Problem.stale(version.applyAsInt(lost.current()));
                },
                notNow -> {
                    throw Problem.conflict("Not in this state: " + notNow.key());
                },
                no -> {
                    throw Problem.refused(refused);
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }
}
