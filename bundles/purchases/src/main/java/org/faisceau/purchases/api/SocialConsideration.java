// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

/** What a contract does for people. Source: schema of essential data 2.0.3. */
public enum SocialConsideration implements Official {
    CLAUSE("Clause sociale"),
    CRITERION("Critère social"),
    RESERVED("Marché réservé"),
    NONE("Pas de considération sociale");

    private final String official;

    SocialConsideration(String official) {
        this.official = official;
    }

    @Override
    public String official() {
        return official;
    }
}
