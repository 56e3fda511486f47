// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.rest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The need that a dossier answers; left out or empty for none. */
record NeedBody(@Nullable String need) {
    String wanted() {
        return Objects.requireNonNullElse(need, "");
    }
}
