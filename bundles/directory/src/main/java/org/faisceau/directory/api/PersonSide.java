// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

/** On which side of the Living-Lab a person stands: the three publics of the charter, and those who work with them. */
public enum PersonSide {
    ELECTED_OFFICIAL,
    TECHNICAL_STAFF,
    PURCHASER,
    COMPANY,
    MENTOR,
    ECOLAB,
    CLUSTER;

    /** True for the three publics that the charter's yearly event gathers. */
    public boolean isOfCharter() {
        return compareTo(COMPANY) < 0;
    }
}
