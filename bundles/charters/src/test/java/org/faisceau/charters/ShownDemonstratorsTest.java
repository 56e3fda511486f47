// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.OpenCharters.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.charters.api.Demonstrator;
import org.faisceau.charters.api.Demonstrators.Saving;
import org.faisceau.kernel.TimeOrderedIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock stands at 26 November 2026 until it is turned. */
public class ShownDemonstratorsTest {
    @Test
    void offersThoseThatStandTodayWithoutWhatWasMeasured(@TempDir Path folder) {
        try (var open = new OpenCharters(folder)) {
            var lab = open.lab();
            var firm = open.resident(lab, "2026-03-01");
            var ids = new TimeOrderedIds(open.clock);
            var residencies = new ResidencyRegister(open.store.store(), open.clock, ids, open.organisations);
            var register = new DemonstratorRegister(open.store.store(), open.clock, ids, residencies);
            var content = new Demonstrator.Content("Pompe sobre", "Cour", "Une pompe", "Secret measures", LocalDate.of(2026, 4, 1), Optional.of(LocalDate.of(2026, 12, 1)));
            var one = ((Saving.Saved) register.add(MANAGER, residencies.of(MANAGER, lab.id()).get(0).id(), content)).demonstrator();
            var shown = new ShownDemonstrators(open.labs, register, residencies, open.clock);
            var piece = shown.find(one.ref(), Locale.FRENCH).orElseThrow();
            assertEquals(List.of(piece), shown.all(Locale.FRENCH, 10));
            assertEquals("Cour · jusqu’au 1er déc. 2026", piece.text());
            assertEquals(firm, piece.owner());
            assertTrue(piece.agreedOn().isEmpty() && !piece.toString().contains("Secret"), piece::toString);
            open.turn(Duration.ofDays(6));
            assertEquals(List.of(), shown.all(Locale.FRENCH, 10));
        }
    }
}
