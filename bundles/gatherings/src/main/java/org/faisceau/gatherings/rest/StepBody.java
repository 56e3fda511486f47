// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.faisceau.gatherings.api.GatheringState;
import org.jspecify.annotations.Nullable;

/** A step: where to, and why. */
record StepBody(@Nullable String state, @Nullable String reason) {
    Optional<GatheringState> to() {
        return Arrays.stream(GatheringState.values()).filter(one -> one.name().equals(state)).findFirst();
    }

    String why() {
        return Objects.requireNonNullElse(reason, "");
    }
}
