// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of an introduction before it was recorded here.
 *
 * @param state any but proposed
 * @param on the day on which the sides agreed, or one of them did not
 * @param declinedBy who declined it; the company where nobody knows
 * @param reason for declining; may be empty
 * @param outcome of a concluded one; empty otherwise
 * @param note a few words on the outcome; may be empty
 */
public record IntroductionPast(
        IntroductionState state, LocalDate on, Optional<IntroductionSide> declinedBy, String reason, Optional<IntroductionOutcome> outcome, String note) {
    public IntroductionPast {
        if (state == IntroductionState.PROPOSED) throw new IllegalArgumentException("state: nothing became of one that is proposed");
        if (outcome.isPresent() != (state == IntroductionState.CONCLUDED)) throw new IllegalArgumentException("outcome: of a concluded one and of no other, got " + outcome);
    }
}
