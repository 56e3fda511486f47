// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

/** How the price of a subcontract may move. Source: schema of essential data 2.0.3. */
public enum PriceVariation implements Official {
    FIRM("Ferme"),
    UPDATED("Actualisable"),
    REVISED("Révisable");

    private final String official;

    PriceVariation(String official) {
        this.official = official;
    }

    @Override
    public String official() {
        return official;
    }
}
