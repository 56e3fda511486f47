// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import org.jspecify.annotations.Nullable;

/** An organisation as a caller writes it: what is left out is empty. */
record OrganisationBody(
        @Nullable String name, @Nullable String kind, @Nullable String siren, @Nullable String siret, @Nullable String territory) {
    String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
