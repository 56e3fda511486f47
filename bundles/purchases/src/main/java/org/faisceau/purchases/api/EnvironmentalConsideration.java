// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

/** What a contract does for the environment. Source: schema of essential data 2.0.3. */
public enum EnvironmentalConsideration implements Official {
    CLAUSE("Clause environnementale"),
    CRITERION("Critère environnemental"),
    NONE("Pas de considération environnementale");

    private final String official;

    EnvironmentalConsideration(String official) {
        this.official = official;
    }

    @Override
    public String official() {
        return official;
    }
}
