// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock stands at 24 November 2026. */
class ShownSolutionsTest {
    @Test
    void offersThoseOpenToEverybodyAlone(@TempDir Path folder) {
        try (var open = new OpenSolutions(folder)) {
            var seen = open.published("Capteurs", true);
            var closed = open.published("Sondes", false);
            var shown = new ShownSolutions(open.solutions);
            var pieces = shown.all(Locale.FRENCH, 10);
            assertEquals(List.of(seen.ref()), pieces.stream().map(one -> one.ref()).toList());
            assertEquals(open.company.id(), pieces.get(0).owner());
            assertEquals(Optional.of(LocalDate.of(2026, 11, 24)), pieces.get(0).agreedOn());
            assertTrue(shown.find(closed.ref(), Locale.FRENCH).isEmpty());
        }
    }
}
