// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.OpenCharters.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.charters.api.Labs.Saving;
import org.faisceau.charters.api.Residencies.Moving;
import org.faisceau.charters.api.Residency;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock stands at 26 November 2026. */
public class ShownResidentsTest {
    @Test
    void offersTheCompaniesHostedTodayWhomNobodyAskedYet(@TempDir Path folder) {
        try (var open = new OpenCharters(folder)) {
            var lab = open.lab();
            var firm = open.resident(lab, "2026-11-20");
            var residencies = new ResidencyRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock), open.organisations);
            var shown = new ShownResidents(open.labs, residencies, open.organisations, open.clock);
            var piece = shown.all(Locale.FRENCH, 10).get(0);
            assertEquals("Pompes fictives SAS", piece.title());
            assertEquals(new Ref("organisation", firm), piece.ref());
            assertEquals(firm, piece.owner());
            assertEquals(Optional.empty(), piece.agreedOn());
            assertEquals(Optional.of(piece), shown.find(piece.ref(), Locale.FRENCH));
            residencies.leave(MANAGER, residencies.of(MANAGER, lab.id()).get(0).id(), 3, LocalDate.of(2026, 11, 25), Residency.Outcome.unknown(), "Elle a grandi");
            assertEquals(List.of(), shown.all(Locale.FRENCH, 10), "it left yesterday");
            assertEquals(Optional.empty(), shown.find(piece.ref(), Locale.FRENCH));
            assertTrue(shown.find(new Ref("organisation", "nothing"), Locale.FRENCH).isEmpty());
        }
    }

    @Test
    void offersACompanyOnceHoweverOftenItStays(@TempDir Path folder) {
        try (var open = new OpenCharters(folder)) {
            var lab = open.lab();
            var firm = open.resident(lab, "2026-11-20");
            var residencies = new ResidencyRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock), open.organisations);
            var shown = new ShownResidents(open.labs, residencies, open.organisations, open.clock);
            var before = shown.all(Locale.FRENCH, 10).stream().map(Shown.Piece::ref).toList();
            var other = ((Saving.Saved) open.labs.add(MANAGER, open.content("Living-Lab de Montbrume"))).lab();
            var again = ((Moving.Done) residencies.apply(MANAGER, other.id(), residencies.of(MANAGER, lab.id()).get(0).content())).residency();
            again = ((Moving.Done) residencies.decide(MANAGER, again.id(), again.version(), true, "Encore")).residency();
            residencies.host(MANAGER, again.id(), again.version(), LocalDate.of(2026, 11, 22));
            assertEquals(before, shown.all(Locale.FRENCH, 10).stream().map(Shown.Piece::ref).toList());
            assertEquals(List.of(new Ref("organisation", firm)), before);
        }
    }
}
