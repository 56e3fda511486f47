// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import org.faisceau.kernel.api.Euros;

/**
 * What an authority's forecasts of a quarter come to.
 *
 * @param total of estimates, their larger end
 * @param lines how many there are, abandoned ones left out
 * @param unknown how many of these have no estimate
 */
public record PlanQuarter(Euros total, int lines, int unknown) {
    /** No line. */
    public static PlanQuarter none() {
        return new PlanQuarter(Euros.of(0), 0, 0);
    }

    /** Both together; a sum never exceeds what {@link Euros} can say. */
    public PlanQuarter plus(PlanQuarter other) {
        long cents = Math.min(total.cents() + other.total.cents(), Euros.LIMIT_CENTS);
        return new PlanQuarter(new Euros(cents), lines + other.lines, unknown + other.unknown);
    }
}
