// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class SirenTextTest {
    @Test
    void putsLostZerosBack() {
        assertEquals(new SirenText("012345678", true, false), SirenText.read("12345678"));
    }

    @Test
    void knowsARightKey() {
        assertEquals(new SirenText("732829320", false, true), SirenText.read("732 829 320"));
    }

    @Test
    void takesTheSirenOfASiret() {
        assertEquals(new SirenText("732829320", false, true), SirenText.read("73282932000074"));
    }

    @Test
    void putsLostZerosOfASiretBack() {
        assertEquals(new SirenText("001000016", true, false), SirenText.read("100001600017"));
    }

    @Test
    void takesNoWordForASiren() {
        assertTrue(SirenText.read("Ville de Rivemont").isNone());
    }

    @Test
    void takesNoShortNumberForASiren() {
        assertTrue(SirenText.read("75").isNone());
    }
}
