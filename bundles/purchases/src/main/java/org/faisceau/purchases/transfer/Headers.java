// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.transfer;

import java.util.List;
import java.util.Map;

/** How the columns of tables of contracts are headed in the wild, beside the names of the schema. */
final class Headers {
    private static final Map<String, List<String>> FOUND = Map.of(
            "acheteurId", List.of("acheteur.id", "acheteur_id", "SIRET acheteur"),
            "acheteurNom", List.of("acheteur.nom", "acheteur_nom", "acheteur"),
            "lieuExecutionCode", List.of("lieuExecution.code", "lieuExecution_code"),
            "lieuExecutionType", List.of("lieuExecution.typeCode", "lieuExecution_typeCode"),
            "codeCPV", List.of("CPV", "code CPV"),
            "montant", List.of("montant HT", "montant € HT"),
            "type", List.of("_type"));

    private Headers() {}

    static List<String> of(String key) {
        return FOUND.getOrDefault(key, List.of());
    }
}
