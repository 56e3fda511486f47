// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.faisceau.directory.DemonstrationOrganisations;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.NeedOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationCallsTest {
    private OpenNeeds open;
    private CallRegister calls;

    @BeforeEach
    void load(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        calls = open.calls(new Posted());
        var clock = Clock.fixed(open.clock.instant(), ZoneOffset.UTC);
        new DemonstrationOrganisations(open.organisations).load();
        new DemonstrationNeeds(open.store.store(), clock, new TimeOrderedIds(clock), open.organisations, name -> MANAGER).load();
        new DemonstrationCalls(calls, open.needs, () -> MANAGER).load();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void twoCallsHaveAnswersAndOneWaitsForTheBuyers() {
        var found = open.needs.page(MANAGER, NeedFilter.all().withKinds(Set.of(NeedKind.EXPRESSION_OF_INTEREST_CALL)), NeedOrder.TITLE, "", 50).items();
        var called = found.stream().flatMap(need -> calls.find(MANAGER, need.id()).stream()).filter(call -> !call.invited().isEmpty()).toList();
        assertEquals(List.of(1, 3), called.stream().map(call -> call.answered()).sorted().toList());
        var buyer = new Actor("buyer", Role.BUYER, "org-ept-rives");
        assertEquals(1, found.stream().filter(need -> calls.mayAnswer(buyer, need)).count());
    }
}
