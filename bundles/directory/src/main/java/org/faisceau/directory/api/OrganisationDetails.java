// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.List;
import java.util.Optional;

/**
 * What is said of an organisation beside its name and numbers. Who reads the organisation reads all of it.
 *
 * @param chosenCategory the category of thresholds where somebody chose it; empty where the kind's own holds
 * @param formerNames newest first, no duplicates, at most {@link Organisations#FORMER_MOST}; they are searched too
 * @param memberships at most {@link Organisations#MEMBERSHIPS_MOST}, in the order they were written
 * @param website beginning with {@code http}; may be empty
 * @param note plain text; may be empty
 */
public record OrganisationDetails(
        Optional<ThresholdCategory> chosenCategory, List<String> formerNames, List<Membership> memberships, String website, String note) {
    public OrganisationDetails {
        formerNames = List.copyOf(formerNames);
        memberships = List.copyOf(memberships);
    }

    /** Nothing said. */
    public static OrganisationDetails none() {
        return new OrganisationDetails(Optional.empty(), List.of(), List.of(), "", "");
    }

    public OrganisationDetails withFormerNames(List<String> names) {
        return new OrganisationDetails(chosenCategory, names, memberships, website, note);
    }
}
