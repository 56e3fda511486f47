// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.faisceau.directory.DemonstrationOrganisations;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.needs.api.WorkGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationGroupsTest {
    private OpenNeeds open;

    @BeforeEach
    void load(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        var clock = Clock.fixed(open.clock.instant(), ZoneOffset.UTC);
        new DemonstrationOrganisations(open.organisations).load();
        new DemonstrationNeeds(open.store.store(), clock, new TimeOrderedIds(clock), open.organisations, name -> MANAGER).load();
        new DemonstrationGroups(clock, open.groups(), open.needs, () -> MANAGER).load();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void fourGroupsHaveNeedsAndOneIsClosed() {
        var groups = open.groups().page(MANAGER, "", 10).items();
        assertEquals(4, groups.size());
        assertEquals(1, groups.stream().filter(WorkGroup::isClosed).count());
        assertTrue(groups.stream().noneMatch(group -> group.needs().isEmpty()), groups.toString());
    }
}
