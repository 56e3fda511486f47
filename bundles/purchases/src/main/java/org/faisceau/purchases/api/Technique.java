// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

/** A purchasing technique. Source: schema of essential data 2.0.3. */
public enum Technique implements Official {
    FRAMEWORK("Accord-cadre"),
    DESIGN_CONTEST("Concours"),
    QUALIFICATION("Système de qualification"),
    DYNAMIC_SYSTEM("Système d'acquisition dynamique"),
    CATALOGUE("Catalogue électronique"),
    AUCTION("Enchère électronique"),
    NONE("Sans objet");

    private final String official;

    Technique(String official) {
        this.official = official;
    }

    @Override
    public String official() {
        return official;
    }
}
