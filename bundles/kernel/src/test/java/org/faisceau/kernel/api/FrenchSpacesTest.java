// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FrenchSpacesTest {
    @Test
    void bindsSignsToTheWordBeforeThem() {
        assertEquals("Il dit\u00a0: «\u00a0Quoi\u202f?\u00a0»\u202f; puis 18\u00a0% de 143\u00a0000\u00a0€\u202f!", FrenchSpaces.of("Il dit : « Quoi ? » ; puis 18 % de 143 000 € !"));
    }

    @Test
    void leavesAloneWhatIsNoSentence() {
        for (var text : new String[] {"", " ", "a ?page=2", "06 12 34", "12 3456", "x;y !important"}) assertEquals(text, FrenchSpaces.of(text));
    }
}
