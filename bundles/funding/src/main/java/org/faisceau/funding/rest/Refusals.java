// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.rest;

import java.util.function.ToIntFunction;
import org.faisceau.console.spi.Problem;
import org.faisceau.funding.api.Written;

/** What was written, or the problem that says why not. */
final class Refusals {
    private Refusals() {}

    static <R> R record(Written<R> written, ToIntFunction<R> version, String refused) {
        return written.fold(
                Written.Done::record,
                invalid -> {
                    throw Problem.invalid(invalid.field(), "Missing, unknown, to come or too long: " + invalid.key());
                },
                lost -> {
                    throw Problem.stale(version.applyAsInt(lost.current()));
                },
                no -> {
                    throw Problem.refused(refused);
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }
}
