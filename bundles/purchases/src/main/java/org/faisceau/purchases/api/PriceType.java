// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

/** How a price may move. Source: schema of essential data 2.0.3. */
public enum PriceType implements Official {
    FIRM("Définitif ferme"),
    UPDATED("Définitif actualisable"),
    REVISED("Définitif révisable"),
    PROVISIONAL("Provisoire");

    private final String official;

    PriceType(String official) {
        this.official = official;
    }

    @Override
    public String official() {
        return official;
    }
}
