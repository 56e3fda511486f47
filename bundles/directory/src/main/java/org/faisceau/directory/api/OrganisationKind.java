// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

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

    /** True for those that buy under the law of public contracts. */
    public boolean isPublic() {
        return compareTo(COMPANY) < 0;
    }
}
