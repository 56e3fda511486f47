// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

/** How a price is made up. Source: schema of essential data 2.0.3. */
public enum PriceForm implements Official {
    UNIT("Unitaire"),
    LUMP("Forfaitaire"),
    MIXED("Mixte");

    private final String official;

    PriceForm(String official) {
        this.official = official;
    }

    @Override
    public String official() {
        return official;
    }
}
