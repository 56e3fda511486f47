// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import java.util.Arrays;
import org.faisceau.console.spi.Problem;
import org.faisceau.directory.api.ClaimState;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a claim.
 *
 * @param to APPROVED, REFUSED, or WITHDRAWN by who asked
 * @param reason required of a refusal
 */
record ClaimDecisionBody(@Nullable String to, @Nullable String reason) {
    ClaimState state() {
        return Arrays.stream(ClaimState.values()).filter(one -> one.name().equals(to) && one != ClaimState.PENDING).findFirst()
                .orElseThrow(() -> Problem.invalid("to", "APPROVED, REFUSED or WITHDRAWN."));
    }
}
