// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.OpenGatherings.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringFilter;
import org.faisceau.gatherings.api.GatheringOrder;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.kernel.api.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class DemonstrationGatheringsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private OpenGatherings open;

    @BeforeEach
    void load(@TempDir Path folder) {
        open = new OpenGatherings(folder);
        new DemonstrationGatherings(open.store.store(), open.clock, open.ids, open.formats, open.themes, open.accounts, open.settings, name -> MANAGER).load();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<Gathering> all() {
        return open.gatherings.page(MANAGER, GatheringFilter.all(), GatheringOrder.DAY, "", 50).items();
    }

    @Test
    void hasPastAndComingOnesInEveryState() {
        assertEquals(Set.of(GatheringState.values()), all().stream().map(Gathering::state).collect(Collectors.toSet()));
        assertTrue(all().stream().anyMatch(one -> one.content().day().isBefore(TODAY)));
        assertTrue(all().stream().anyMatch(one -> one.content().day().isAfter(TODAY)));
    }

    @Test
    void hasLateTasksOfSomeAndASqueezedPlan() {
        assertEquals(3, open.plans.due(MANAGER, new Period(TODAY.minusYears(1), TODAY.minusDays(1)), 50).size());
        assertTrue(all().stream().flatMap(one -> open.plans.find(MANAGER, one.id()).stream()).anyMatch(plan -> plan.isSqueezed()));
    }
}
