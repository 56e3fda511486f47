// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

/** The families of a grid, in their order on screen and paper. */
public enum Family {
    PRECONDITIONS,
    NEED,
    MARKET,
    NATURE,
    IMPACTS,
    SUPPLIER,
    NOT_DISQUALIFYING,
    ALERTS,
    DUTIES;

    /** True where the family speaks of the solution itself, and not of who offers it. */
    public boolean isAboutSolution() {
        return this == NEED || this == MARKET || this == NATURE;
    }
}
