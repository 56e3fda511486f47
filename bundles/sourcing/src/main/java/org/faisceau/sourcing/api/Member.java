// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.time.Instant;
import java.util.Optional;

/**
 * A company of the panel.
 *
 * @param company identifier of an organisation
 * @param draw identifier of the draw that brought it; empty where none did
 * @param note why it was chosen; may be empty
 * @param helped how it helped to define the need; empty where it did not
 * @param declined when and why it left the panel; empty while it is in
 */
public record Member(String company, Origin origin, String draw, String note, String helped, Optional<Declined> declined, String addedBy, Instant addedAt) {
    /** How it came into the panel. */
    public enum Origin {
        HAND,
        DRAW,
        MATCH
    }

    /** When it left, and why; the reason may be empty. */
    public record Declined(Instant at, String why) {}

    /** True while it is in the panel. */
    public boolean isIn() {
        return declined.isEmpty();
    }

    /** True where it helped to define the need and is still in: what it knew more must be given to all (R. 2111-2). */
    public boolean isForewarned() {
        return isIn() && !helped.isEmpty();
    }
}
