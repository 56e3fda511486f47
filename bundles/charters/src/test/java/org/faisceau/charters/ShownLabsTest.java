// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock stands at 26 November 2026. */
public class ShownLabsTest {
    @Test
    void tellsWhereALabIsAndAsksItsBearer(@TempDir Path folder) {
        try (var open = new OpenCharters(folder)) {
            var lab = open.lab();
            open.charter(lab, "2026-03-01");
            var shown = new ShownLabs(open.labs, open.charters, open.organisations, open.clock);
            var piece = shown.all(Locale.FRENCH, 10).get(0);
            assertEquals(lab.ref(), piece.ref());
            assertEquals("Bâtiment public · 1 place de la Fiction, Valfleuri · 120 m²", piece.lead());
            assertTrue(piece.text().startsWith("Porté par Ville de Valfleuri") && piece.text().contains("Charte en cours du 1er mars 2026 au "), piece::text);
            assertEquals(open.town, piece.owner());
            assertEquals(Optional.empty(), piece.agreedOn());
            assertEquals(List.of(Optional.of(piece), Optional.empty()), List.of(shown.find(piece.ref(), Locale.FRENCH), shown.find(new Ref("lab", "none"), Locale.FRENCH)));
        }
    }
}
