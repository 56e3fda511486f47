// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

/** How several holders answer for a contract. Source: schema of essential data 2.0.3. */
public enum Grouping implements Official {
    JOINT("Conjoint"),
    SEVERAL("Solidaire"),
    NONE("Pas de groupement");

    private final String official;

    Grouping(String official) {
        this.official = official;
    }

    @Override
    public String official() {
        return official;
    }
}
