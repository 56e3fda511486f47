// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

/** The general terms a contract refers to. Source: schema of essential data 2.0.3. */
public enum Ccag implements Official {
    WORKS("Travaux"),
    DESIGN("Maitrise d'œuvre"),
    SUPPLIES("Fournitures courantes et services"),
    INDUSTRIAL("Marchés industriels"),
    INTELLECTUAL("Prestations intellectuelles"),
    INFORMATION("Techniques de l'information et de la communication"),
    NONE("Pas de CCAG");

    private final String official;

    Ccag(String official) {
        this.official = official;
    }

    @Override
    public String official() {
        return official;
    }
}
