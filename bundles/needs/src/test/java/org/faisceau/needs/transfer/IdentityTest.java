// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class IdentityTest {
    private static final String LINK = "https://marches.example.org/consultation/4711";

    @Test
    void theFilesOwnIdentifierComesFirst() {
        assertEquals("table:id:732829320:P-12", Identity.of("P-12", "732829320", LINK, "Titre", "", ""));
    }

    @Test
    void aLinkToAConsultationTellsIt() {
        assertEquals("table:link:" + LINK, Identity.of("", "732829320", LINK, "Titre", "", ""));
    }

    @Test
    void theHomePageOfAProfileTellsNothing() {
        assertTrue(Identity.of("", "732829320", "https://marches2026.example.org/", "Titre", "", "").startsWith("table:sha:"));
    }

    @Test
    void capitalsAndAccentsMakeNoOtherNeed() {
        assertEquals(Identity.of("", "1", "", "Désherbage", "", ""), Identity.of("", "1", "", "DESHERBAGE ", "", ""));
    }

    @Test
    void anotherTerritoryMakesAnotherNeed() {
        assertNotEquals(Identity.of("", "1", "", "Désherbage", "", "Ain"), Identity.of("", "1", "", "Désherbage", "", "Aude"));
    }

    @Test
    void anExportedIdentifierComesBackAsItWas() {
        assertEquals("table:link:" + LINK, Identity.of("table:link:" + LINK, "1", "", "Titre", "", ""));
    }
}
