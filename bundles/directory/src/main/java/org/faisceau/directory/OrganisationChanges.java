// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.stream.Collectors;
import org.faisceau.directory.api.MembershipLines;
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
        field(tx, after, "category", category(before), category(after));
        field(tx, after, "formerNames", String.join(", ", before.details().formerNames()), String.join(", ", after.details().formerNames()));
        field(tx, after, "memberships", memberships(before), memberships(after));
        field(tx, after, "website", before.details().website(), after.details().website());
        field(tx, after, "note", before.details().note(), after.details().note());
    }

    private static String category(Organisation of) {
        return of.details().chosenCategory().map(Enum::name).orElse("");
    }

    /** A line each, kinds by their codes. */
    private static String memberships(Organisation of) {
        return of.details().memberships().stream().map(one -> MembershipLines.write(one, Enum::name)).collect(Collectors.joining("\n"));
    }

    private static void field(Writing tx, Organisation of, String field, String before, String after) {
        if (!before.equals(after)) tx.changed(of.ref(), field, before, after);
    }
}
