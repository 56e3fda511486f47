// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.List;

/**
 * A year of one authority's forecasts.
 *
 * @param organisation the authority's identifier
 * @param quarters four, in their order
 */
public record PlanYear(String organisation, int year, List<PlanQuarter> quarters) {
    public PlanYear {
        quarters = List.copyOf(quarters);
    }

    /** The four together. */
    public PlanQuarter whole() {
        return quarters.stream().reduce(PlanQuarter.none(), PlanQuarter::plus);
    }
}
