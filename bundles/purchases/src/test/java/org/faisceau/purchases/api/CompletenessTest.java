// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.faisceau.purchases.OpenPurchases;
import org.junit.jupiter.api.Test;

/** What the official schema refuses is lacking here: else one contract makes the whole file invalid. */
class CompletenessTest {
    private static final String COMPANY = OpenPurchases.siret(OpenPurchases.COMPANY_SIREN);

    @Test
    void nothingIsLackingInAWholeContract() {
        assertEquals(List.of(), lacking("theme", "eau"));
    }

    @Test
    void aFrameworkHasSixteenSignsAtMost() {
        assertEquals(List.of("idAccordCadre"), lacking("idAccordCadre", "12345678901234567"));
    }

    @Test
    void noHolderStandsTwice() {
        assertEquals(List.of("titulaires"), lacking("titulaires", "SIRET " + COMPANY + " Sondes | SIRET " + COMPANY + " Sondes SAS"));
    }

    @Test
    void noModificationStandsTwice() {
        var once = "{\"id\":1,\"montant\":5000,\"dateNotificationModification\":\"2026-08-02\",\"datePublicationDonneesModification\":\"2026-08-03\"}";
        assertEquals(List.of("modifications"), lacking("modifications", "[" + once + "," + once + "]"));
    }

    @Test
    void aChangedSubcontractIsWorthAEuroAtLeast() {
        var change = "[{\"id\":1,\"montant\":0.5,\"dateNotificationModificationSousTraitance\":\"2026-08-02\",\"datePublicationDonnees\":\"2026-08-03\"}]";
        assertEquals(List.of("modificationsActesSousTraitance"), lacking("modificationsActesSousTraitance", change));
    }

    private static List<String> lacking(String field, String text) {
        var texts = OpenPurchases.whole("2026M1", "Sondes");
        texts.put(field, text);
        return Completeness.lacking(ContractReading.read(texts, remark -> {}));
    }
}
