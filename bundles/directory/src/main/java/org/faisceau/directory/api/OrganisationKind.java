// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What an organisation is. Its threshold category is another question. */
public enum OrganisationKind {
    COMMUNE,
    /** Grouping of communes with its own taxes. */
    EPCI,
    /** Territorial public body of Greater Paris. */
    EPT,
    DEPARTMENT,
    REGION,
    STATE,
    HOSPITAL,
    OTHER_PUBLIC,
    COMPANY,
    CLUSTER,
    INCUBATOR,
    LABORATORY,
    ASSOCIATION;

    /** Those that buy under the law of public contracts. */
    public static Set<OrganisationKind> publics() {
        return EnumSet.range(COMMUNE, OTHER_PUBLIC);
    }

    /** All others. */
    public static Set<OrganisationKind> others() {
        return EnumSet.complementOf(EnumSet.range(COMMUNE, OTHER_PUBLIC));
    }

    /** True for those that buy under the law of public contracts. */
    public boolean isPublic() {
        return compareTo(COMPANY) < 0;
    }

    /** The category of thresholds that such an organisation mostly has; empty for those that mostly have none. */
    public Optional<ThresholdCategory> proposedCategory() {
        return switch (this) {
            case STATE -> Optional.of(ThresholdCategory.STATE);
            case COMMUNE, EPCI, EPT, DEPARTMENT, REGION, HOSPITAL -> Optional.of(ThresholdCategory.LOCAL);
            case OTHER_PUBLIC -> Optional.of(ThresholdCategory.OTHER_AUTHORITY);
            case COMPANY, CLUSTER, INCUBATOR, LABORATORY, ASSOCIATION -> Optional.empty();
        };
    }
}
