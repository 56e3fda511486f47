// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

/** What the identifier of an operator is. Source: schema of essential data 2.0.3. */
public enum IdentifierType implements Official {
    SIRET("SIRET"),
    VAT("TVA"),
    TAHITI("TAHITI"),
    RIDET("RIDET"),
    FRWF("FRWF"),
    IREP("IREP"),
    OUTSIDE_EU("HORS-UE");

    private final String official;

    IdentifierType(String official) {
        this.official = official;
    }

    @Override
    public String official() {
        return official;
    }
}
