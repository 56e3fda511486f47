// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.time.Instant;
import java.util.Optional;

/**
 * A visa asked of one person: {@code awaited → given | refused | returned}; what is decided stays, another round asks again.
 *
 * @param account who gives it, and nobody else
 * @param since when that person's turn came; empty while an earlier one is awaited
 * @param reason why it is refused or returned, or a word beside the visa; may be empty where it is given
 * @param decidedAt empty while it is awaited
 */
public record Visa(Office office, String account, Outcome outcome, Optional<Instant> since, String reason, Optional<Instant> decidedAt) {
    public enum Outcome {
        AWAITED,
        GIVEN,
        REFUSED,
        /** Sent back so that something is mended. */
        RETURNED
    }

    /** True where that person may decide it now. */
    public boolean isDue() {
        return outcome == Outcome.AWAITED && since.isPresent();
    }
}
