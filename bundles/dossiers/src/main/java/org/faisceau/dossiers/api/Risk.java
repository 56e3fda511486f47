// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.time.Instant;
import org.faisceau.dossiers.api.Impact.Level;

/**
 * A line of the register of risks: {@code open → closed}; a closed one is opened again by changing it.
 *
 * @param version for optimistic writes
 */
public record Risk(String id, Draft said, boolean isClosed, String actor, Instant at, int version) {
    /**
     * What a person says of it.
     *
     * @param title what may happen; 1 to 200 characters
     * @param measure how it is held; may be empty
     * @param holder who watches it, a function rather than a name; may be empty
     */
    public record Draft(String title, Level likelihood, Level gravity, String measure, String holder) {}
}
