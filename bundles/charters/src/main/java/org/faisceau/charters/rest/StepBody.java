// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.rest;

import java.time.LocalDate;
import org.faisceau.charters.api.Residency;
import org.faisceau.console.spi.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A step of a stay.
 *
 * @param accepted of a decision: true or false
 * @param reason of a decision, or what is said of a departure
 * @param day of arrival or departure
 * @param contracts public contracts won; left out where nobody knows
 * @param jobs created; left out where nobody knows
 */
record StepBody(@Nullable Boolean accepted, @Nullable String reason, @Nullable String day, @Nullable Integer contracts, @Nullable Integer jobs) {

    boolean isAccepted() {
        if (accepted == null) throw Problem.invalid("accepted", "true or false.");
        return accepted;
    }

    String said() {
        return Typed.text("reason", reason);
    }

    LocalDate on() {
        return Typed.day("day", day).orElseThrow(() -> Problem.invalid("day", "Missing."));
    }

    Residency.Outcome outcome() {
        return new Residency.Outcome(Typed.number("contracts", contracts, -1, Residency.Outcome.MOST, -1), Typed.number("jobs", jobs, -1, Residency.Outcome.MOST, -1));
    }
}
