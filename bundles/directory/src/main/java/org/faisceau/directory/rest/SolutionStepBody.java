// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import java.util.Arrays;
import org.faisceau.console.spi.Problem;
import org.faisceau.directory.api.SolutionState;
import org.jspecify.annotations.Nullable;

/**
 * Where a solution is to go.
 *
 * @param to PUBLISHED or WITHDRAWN
 */
record SolutionStepBody(@Nullable String to) {
    SolutionState state() {
        return Arrays.stream(SolutionState.values()).filter(one -> one.name().equals(to) && one != SolutionState.DRAFT).findFirst()
                .orElseThrow(() -> Problem.invalid("to", "PUBLISHED or WITHDRAWN."));
    }
}
