// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

/** How a contract is carried out. Source: schema of essential data 2.0.3. */
public enum Modality implements Official {
    PHASES("Tranches"),
    ORDERS("Bons de commande"),
    CALL_OFFS("Marchés subséquents"),
    NONE("Sans objet");

    private final String official;

    Modality(String official) {
        this.official = official;
    }

    @Override
    public String official() {
        return official;
    }
}
