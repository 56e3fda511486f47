// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

/** What kind of contract it is. Source: schema of essential data 2.0.3. */
public enum Nature implements Official {
    MARKET("Marché"),
    PARTNERSHIP("Marché de partenariat"),
    DEFENCE("Marché de défense ou de sécurité");

    private final String official;

    Nature(String official) {
        this.official = official;
    }

    @Override
    public String official() {
        return official;
    }
}
