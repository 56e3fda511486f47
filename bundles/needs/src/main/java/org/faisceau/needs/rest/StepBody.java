// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.util.Arrays;
import org.faisceau.console.spi.Problem;
import org.faisceau.needs.api.NeedState;
import org.jspecify.annotations.Nullable;

/**
 * A step to take.
 *
 * @param to the state to go to
 * @param version the version seen; the present one where absent
 * @param reason required to abandon
 */
record StepBody(@Nullable String to, @Nullable Integer version, @Nullable String reason) {
    NeedState state() {
        return Arrays.stream(NeedState.values()).filter(state -> state.name().equals(to)).findFirst()
                .orElseThrow(() -> Problem.invalid("to", "One of " + Arrays.toString(NeedState.values()) + "."));
    }

    String why() {
        return reason == null ? "" : reason;
    }

    int versionOr(int present) {
        return version == null ? present : version;
    }
}
