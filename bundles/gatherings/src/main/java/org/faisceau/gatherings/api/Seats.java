// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.util.OptionalInt;

/**
 * The places of a gathering. Mentor and facilitator take one of the total, and are never made to wait.
 *
 * @param total of everybody; empty for no limit
 * @param authorities of people of public authorities, within the total; empty for no limit of their own
 * @param companies likewise
 * @param version for optimistic writes; 0 before the first
 */
public record Seats(OptionalInt total, OptionalInt authorities, OptionalInt companies, int version) {
    /** As many as come. */
    public static Seats unlimited() {
        return new Seats(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), 0);
    }
}
