// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.time.Instant;
import java.util.Optional;

/**
 * A person who takes part for the buyer.
 *
 * @param account identifier
 * @param statement what the person said of interests; may be empty where there are none
 * @param left when and why the person was taken out before declaring anything; empty while they take part
 */
public record Participant(String account, Declared declared, String statement, Optional<Instant> declaredAt, Optional<Left> left) {
    public boolean isIn() {
        return left.isEmpty();
    }

    /** Takes part and has declared nothing yet. */
    public boolean isOwing() {
        return isIn() && declared == Declared.MISSING;
    }

    /** Taken out. */
    public record Left(Instant at, String why) {}

    /** What was declared of conflicts of interests. */
    public enum Declared {
        /** Nothing yet. */
        MISSING,
        /** There are none. */
        NONE,
        /** There are some, told in the statement. */
        SOME
    }
}
