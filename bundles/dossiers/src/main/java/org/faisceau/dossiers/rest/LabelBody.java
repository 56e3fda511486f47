// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.rest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a label on a dossier, or takes it away. */
record LabelBody(@Nullable String label, @Nullable Boolean take) {
    /** Left out, it is put. */
    boolean isTaken() {
        return Boolean.TRUE.equals(take);
    }

    String word() {
        return Objects.requireNonNullElse(label, "");
    }
}
