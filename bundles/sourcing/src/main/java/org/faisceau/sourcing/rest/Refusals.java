// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.rest;

import org.faisceau.console.spi.Problem;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Written;

/** What was written, or the problem that says why not. */
final class Refusals {
    private Refusals() {}

    /** @param current the version there is, for who saw another */
    static Campaign campaign(Written written, int current) {
        return written.fold(
                Written.Done::campaign,
                invalid -> {
                    throw Problem.invalid(invalid.field(), Why.of(invalid.key()));
                },
                lost -> {
                    throw Problem.stale(current);
                },
                notNow -> {
                    throw Problem.conflict("Not in this state of the campaign: " + notNow.state() + ", from which it may go to " + notNow.state().next() + ".");
                },
                refused -> {
                    throw Problem.refused("A campaign is led by people of its buyer and by managers.");
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }
}
