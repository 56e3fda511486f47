// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.rest;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.faisceau.dossiers.api.DossierState;
import org.jspecify.annotations.Nullable;

/** A step to take. */
record StepBody(@Nullable String state, @Nullable String reason) {
    Optional<DossierState> to() {
        return Arrays.stream(DossierState.values()).filter(one -> one.name().equals(state)).findFirst();
    }

    String why() {
        return Objects.requireNonNullElse(reason, "");
    }
}
