// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

/** By which procedure a contract was awarded. The schema has no word for an innovation partnership. Source: schema of essential data 2.0.3. */
public enum Procedure implements Official {
    ADAPTED("Procédure adaptée"),
    OPEN("Appel d'offres ouvert"),
    RESTRICTED("Appel d'offres restreint"),
    NEGOTIATED("Procédure avec négociation"),
    DIRECT("Marché passé sans publicité ni mise en concurrence préalable"),
    DIALOGUE("Dialogue compétitif");

    private final String official;

    Procedure(String official) {
        this.official = official;
    }

    @Override
    public String official() {
        return official;
    }
}
