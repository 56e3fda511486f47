// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import java.time.LocalDate;
import java.util.List;
import org.faisceau.directory.api.Membership;
import org.faisceau.directory.api.Organisation;

/**
 * An organisation as a caller reads it: empty for what is unknown.
 *
 * @param category of thresholds that holds: the chosen one, else its kind's
 * @param chosenCategory empty where its kind's holds
 */
record OrganisationAnswer(
        String id,
        String name,
        String kind,
        String siren,
        String siret,
        String territory,
        String category,
        String chosenCategory,
        List<String> formerNames,
        List<Belonging> memberships,
        String website,
        String note,
        int version) {
    /** A membership as a caller reads it; days ISO, empty where unknown. */
    record Belonging(String kind, String name, String from, String until) {
        static Belonging of(Membership one) {
            return new Belonging(one.kind().name(), one.name(), one.from().map(LocalDate::toString).orElse(""), one.until().map(LocalDate::toString).orElse(""));
        }
    }

    static OrganisationAnswer of(Organisation one) {
        var details = one.details();
        return new OrganisationAnswer(one.id(), one.name(), one.kind().name(), one.siren(), one.siret(), one.territory(), one.category().map(Enum::name).orElse(""),
                details.chosenCategory().map(Enum::name).orElse(""), details.formerNames(), details.memberships().stream().map(Belonging::of).toList(),
                details.website(), details.note(), one.version());
    }
}
