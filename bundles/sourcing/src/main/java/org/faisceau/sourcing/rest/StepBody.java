// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.rest;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.faisceau.sourcing.api.CampaignState;
import org.jspecify.annotations.Nullable;

/** A step: where to, and why. */
record StepBody(@Nullable String state, @Nullable String reason) {
    Optional<CampaignState> to() {
        return Arrays.stream(CampaignState.values()).filter(one -> one.name().equals(state)).findFirst();
    }

    String why() {
        return Objects.requireNonNullElse(reason, "");
    }
}
