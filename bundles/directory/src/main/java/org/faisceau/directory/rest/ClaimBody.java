// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import org.jspecify.annotations.Nullable;

/** A claim as a caller makes it: the SIRET and the name of the company, a few words where there are any. */
record ClaimBody(@Nullable String siret, @Nullable String name, @Nullable String said) {
    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
