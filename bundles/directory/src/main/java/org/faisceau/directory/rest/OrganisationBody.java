// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.jspecify.annotations.Nullable;

/** An organisation as a caller writes it: what is left out is empty. */
record OrganisationBody(String name, OrganisationKind kind, @Nullable String siren, @Nullable String siret, @Nullable String territory) {
    Draft draft() {
        return new Draft(name, kind, text(siren), text(siret), text(territory));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
