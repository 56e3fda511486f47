// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.time.Instant;
import java.util.Optional;

/**
 * A request for more: {@code open → met | cancelled}. Its text stays, however it ends.
 *
 * @param ending empty while it is open
 */
public record MoreWanted(String id, Cause cause, String text, String actor, Instant at, Optional<Ending> ending) {
    public enum Cause {
        INCORRECT,
        INCOMPLETE,
        OUTDATED
    }

    /** How it ended. */
    public record Ending(boolean isMet, String actor, Instant at) {}

    public boolean isOpen() {
        return ending.isEmpty();
    }
}
