// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.time.Instant;

/**
 * That a year's forecasts were kept as they were.
 *
 * @param keptBy the account's identifier
 * @param lines how many were kept
 * @param version for optimistic writes; counts how often they were kept
 */
public record KeptPlan(String organisation, int year, String keptBy, Instant keptAt, int lines, int version) {
    /** The kind's word. */
    public static final String KIND = "plan";
}
