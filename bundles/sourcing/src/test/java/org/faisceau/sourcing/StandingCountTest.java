// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.OpenSourcing.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Entry.Reach;
import org.faisceau.sourcing.api.Standing;
import org.faisceau.sourcing.api.Told;
import org.faisceau.store.api.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingCountTest {
    private OpenSourcing open;
    private Schema schema;
    private Campaign campaign;
    private String here;
    private String there;
    private String stranger;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSourcing(folder);
        schema = open.store.store().schema("sourcing", StandingCountTest.class);
        campaign = open.draft();
        here = open.companies.get(0);
        there = open.companies.get(1);
        stranger = open.companies.get(2);
        entry(Reach.ALL, here);
        entry(Reach.RESIDENTS, there);
        entry(Reach.CHOSEN, there, stranger);
        entry(Reach.CHOSEN, here, there);
        entry(Reach.CHOSEN);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void entry(Reach reach, String... told) {
        var entry = new Entry(open.ids.next(), Entry.Kind.INFORMATION, "", reach.name(), "", "", reach, Optional.empty(), "buyer", open.clock.instant(), 0);
        schema.write(Actor.system(), tx -> {
            LedgerTable.insert(tx, campaign, entry);
            LedgerTable.tell(tx, Actor.system(), campaign, entry.id(), List.of(told), Told.Way.SPOKEN, open.clock.instant());
            return true;
        });
    }

    private List<Standing> of(String... residents) {
        return schema.read(tx -> StandingCount.of(tx, campaign.id(), Set.of(residents)));
    }

    private void in(String company) {
        done(open.panels.add(open.buyer, campaign.id(), company, ""));
    }

    @Test
    void countsWhatEachKnowsAndWhatAnotherKnows() {
        in(here);
        in(there);
        assertEquals(Set.of(new Standing(here, 3, 1, true), new Standing(there, 4, 0, false)), Set.copyOf(of(here)));
    }

    @Test
    void countsWhatThePanelAloneKnows() {
        assertEquals(List.of(), of(here));
        in(there);
        assertEquals(List.of(new Standing(there, 4, 0, false)), of(here));
        in(stranger);
        assertEquals(Set.of(new Standing(there, 4, 0, false), new Standing(stranger, 2, 2, false)), Set.copyOf(of(here)));
    }
}
