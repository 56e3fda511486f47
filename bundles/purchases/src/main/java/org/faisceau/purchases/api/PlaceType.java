// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

/** What the code of a place is. Source: schema of essential data 2.0.3. */
public enum PlaceType implements Official {
    POSTCODE("Code postal"),
    COMMUNE("Code commune"),
    DISTRICT("Code arrondissement"),
    CANTON("Code canton"),
    DEPARTMENT("Code département"),
    REGION("Code région"),
    COUNTRY("Code pays");

    private final String official;

    PlaceType(String official) {
        this.official = official;
    }

    @Override
    public String official() {
        return official;
    }
}
