// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import org.faisceau.console.spi.Problem;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.Written;

/** What was written, or the problem that says why not. */
final class Refusals {
    private Refusals() {}

    static Gathering gathering(Written written) {
        return written.fold(
                Written.Done::gathering,
                invalid -> {
                    throw Problem.invalid(invalid.field(), "Missing, unknown, past or too long: " + invalid.key());
                },
                lost -> {
                    throw Problem.stale(lost.current().version());
                },
                notNow -> {
                    throw Problem.conflict("Not in this state of the gathering: " + notNow.state() + ", from which it may go to " + notNow.state().next() + ".");
                },
                refused -> {
                    throw Problem.refused("A gathering is led by managers and by its owner.");
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }
}
