// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.List;

/**
 * What a need is linked to.
 *
 * @param others of a forecast the needs it became, of a need the forecasts it comes from; by title
 * @param contracts by reference
 */
public record Linked(Need need, List<Need> others, List<Contract> contracts) {
    public Linked {
        others = List.copyOf(others);
        contracts = List.copyOf(contracts);
    }

    /**
     * A contract that followed.
     *
     * @param reference as people quote it
     * @param alsoOf other needs of the same organisation that it followed from
     */
    public record Contract(String reference, List<Need> alsoOf) {
        public Contract {
            alsoOf = List.copyOf(alsoOf);
        }
    }
}
