// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.api;

/** Where the money of a line comes from. Source: the plan of resources asked of projects; the order is that of the paper. */
public enum Sort {
    /** What the bearer of the project pays. */
    OWN,
    /** Not paid back. */
    GRANT,
    /** Paid back where the project succeeds, as the scheme says. */
    ADVANCE,
    /** What a partner pays. */
    PARTNER
}
