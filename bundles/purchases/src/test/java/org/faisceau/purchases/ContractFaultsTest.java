// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.faisceau.purchases.api.ContractContent;
import org.faisceau.purchases.api.ContractReading;
import org.faisceau.purchases.api.Purchases.Saving;
import org.junit.jupiter.api.Test;

class ContractFaultsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

    @Test
    void aPublicationDoesNotComeBeforeTheNotification() {
        assertEquals("contract.publishedBefore", fault(with(Map.of("datePublicationDonnees", "2026-07-01"))));
        assertEquals("", fault(with(Map.of("datePublicationDonnees", "2026-08-01"))));
    }

    @Test
    void aPublicationIsNotedOnceItIsDone() {
        assertEquals("contract.publishedLater", fault(with(Map.of("datePublicationDonnees", "2026-11-27"))));
        assertEquals("", fault(with(Map.of("datePublicationDonnees", "2026-11-26"))));
    }

    @Test
    void aNumberFitsTheSchema() {
        assertEquals("contract.longNumber", fault(with(Map.of("id", "12345678901234567"))));
        assertEquals("", fault(with(Map.of("id", "1234567890123456"))));
    }

    @Test
    void whatAFileSaidStaysUntilItIsTouched() {
        var odd = with(Map.of("datePublicationDonnees", "2026-07-01", "id", "12345678901234567"));
        var retitled = with(Map.of("datePublicationDonnees", "2026-07-01", "id", "12345678901234567", "objet", "Autre objet"));
        assertEquals(Optional.empty(), ContractFaults.of(odd, retitled, TODAY));
    }

    private static String fault(ContractContent content) {
        return ContractFaults.of(content, TODAY).map(one -> ((Saving.Invalid) one).key()).orElse("");
    }

    private static ContractContent with(Map<String, String> texts) {
        var all = new HashMap<>(Map.of("objet", "Sondes", "dateNotification", "2026-08-01"));
        all.putAll(texts);
        return ContractReading.read(all, remark -> {});
    }
}
