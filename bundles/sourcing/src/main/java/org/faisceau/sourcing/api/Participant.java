// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.time.Instant;
import java.util.Optional;

/**
 * A person who takes part for the buyer.
 *
 * @param account identifier
 * @param statement what the person said of interests; may be empty where there are none
 * @param left that the person was taken out; empty for who takes part
 */
public record Participant(String account, Declared declared, String statement, Optional<Instant> declaredAt, Optional<Left> left) {
    /** True for who takes part, and so owes a declaration. */
    public boolean isIn() {
        return left.isEmpty();
    }

    /** When a person was taken out, by whom, and why. */
    public record Left(Instant at, String by, String why) {}

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
