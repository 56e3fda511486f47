// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

import java.time.Instant;
import java.util.Optional;

/**
 * What one organisation answers to a call.
 *
 * @param interest empty until it answered
 * @param quantity how much it would need, in words
 * @param by account; empty before
 * @param version for optimistic writes, 1 before it answered
 */
public record InterestAnswer(String call, String organisation, Optional<Interest> interest, String quantity, String comment, String by, Optional<Instant> at, int version) {
    /** How far it is interested. */
    public enum Interest {
        YES,
        MAYBE,
        NO
    }
}
