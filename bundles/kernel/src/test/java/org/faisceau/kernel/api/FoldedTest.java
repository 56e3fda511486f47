// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FoldedTest {
    @Test
    void foldsEachTextAndKeepsItsEnd() {
        assertEquals("eaux pluviales d ete oeuvre", Folded.of("  Eaux\npluviales", "—", "d’Été", "Œuvre"));
        var folded = Folded.of("mot ".repeat(300), "Fin");
        assertTrue(folded.length() > 1000 && folded.endsWith(" fin"), folded);
        assertEquals("", Folded.of("", " — "));
    }
}
