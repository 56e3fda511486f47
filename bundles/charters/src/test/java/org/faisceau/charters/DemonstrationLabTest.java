// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.OpenCharters.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.charters.api.DemonstratorFilter;
import org.faisceau.charters.api.Openings;
import org.faisceau.charters.api.Residency.State;
import org.faisceau.directory.PersonRegister;
import org.faisceau.kernel.TimeOrderedIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationLabTest {
    @Test
    void showsALabInTheSecondYearOfItsCharter(@TempDir Path folder) {
        try (var open = new OpenCharters(folder)) {
            var ids = new TimeOrderedIds(open.clock);
            var store = open.store.store();
            var people = new PersonRegister(store, open.clock, ids, open.organisations, open.store.journal());
            var residencies = new ResidencyRegister(store, open.clock, ids, open.organisations);
            new DemonstrationLab(store, open.clock, ids, open.charters, open.openings, open.proofs, new ReferentRegister(store, ids, people), new SupportRegister(store, open.clock, ids), residencies, people,
                    () -> MANAGER).load();
            assertEquals(2, open.charters.of(MANAGER, "lab-val-dormeau").get(0).year(LocalDate.of(2026, 11, 26)).orElseThrow());
            assertEquals(0, Openings.current(open.openings.of(MANAGER, "lab-val-dormeau")));
            assertEquals(5, residencies.of(MANAGER, "lab-val-dormeau").stream().filter(one -> one.state() == State.HOSTED).count());
            var demonstrators = new DemonstratorRegister(store, open.clock, ids, residencies);
            var meetings = new FollowUpRegister(store, open.clock, ids, residencies);
            new DemonstrationStays(open.clock, open.labs, residencies, demonstrators, meetings, open.indicators(), new OwnerRegister(store), () -> MANAGER).load();
            assertEquals(4, demonstrators.count(MANAGER, "lab-val-dormeau", new DemonstratorFilter("", Optional.of(true), LocalDate.of(2026, 11, 26))));
            assertEquals(2, residencies.of(MANAGER, "lab-val-dormeau").stream().mapToInt(one -> meetings.of(MANAGER, one.id()).size()).max().orElseThrow());
            var aims = open.indicators().of(MANAGER, "lab-val-dormeau").orElseThrow().rows().stream().flatMap(row -> row.cells().stream()).filter(cell -> cell.version() > 0).count();
            assertEquals(16, aims, "each line is taken");
        }
    }
}
