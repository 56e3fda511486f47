// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import org.faisceau.directory.api.Organisation;
import org.faisceau.store.api.Writing;

/** Tells change log and journal what changed of an organisation. */
final class OrganisationChanges {
    private OrganisationChanges() {}

    static void tell(Writing tx, Organisation before, Organisation after) {
        field(tx, after, "name", before.name(), after.name());
        field(tx, after, "kind", before.kind().name(), after.kind().name());
        field(tx, after, "siren", before.siren(), after.siren());
        field(tx, after, "siret", before.siret(), after.siret());
        field(tx, after, "territory", before.territory(), after.territory());
    }

    private static void field(Writing tx, Organisation of, String field, String before, String after) {
        if (!before.equals(after)) tx.changed(of.ref(), field, before, after);
    }
}
