// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A format as {@code /gatherings/formats/{id}.json} of the console hands it out, as text: it is read where uploads are, with the same answers. */
record FormatBody(@Nullable String json) {
    String text() {
        return Objects.requireNonNullElse(json, "");
    }
}
