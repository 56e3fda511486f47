// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.faisceau.network.OpenNetwork.ADMINISTRATOR;
import static org.faisceau.network.OpenNetwork.MANAGER;
import static org.faisceau.network.OpenNetwork.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.faisceau.network.api.Arrival;
import org.faisceau.network.api.ArrivalLine;
import org.faisceau.network.api.ArrivalLine.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationNetworkTest {
    @Test
    void hasANeighbourWhoseSecondBundleWaits(@TempDir Path folder) {
        try (var open = new OpenNetwork(folder)) {
            open.records.put("a", "Bassin fictif", "Trois sondes");
            new DemonstrationNetwork(open.keys, open.arrivals, open.publishing, open.agreements, open.exchanges, open.clock, name -> name.equals("admin") ? ADMINISTRATOR : MANAGER).load();
            assertEquals(5, open.seen(OBSERVER).size(), "how the neighbour stands is for managers alone");
            assertEquals(6, open.seen(MANAGER).size());
            var waiting = open.arrivals.page(MANAGER, Set.of(), "", 10).items().stream().filter(one -> one.state() == Arrival.State.WAITING).toList();
            assertEquals(List.of(Fate.CHANGED, Fate.GONE, Fate.NEW), open.arrivals.lines(MANAGER, waiting.get(0).id()).stream().map(ArrivalLine::fate).toList());
            assertTrue(open.publishing.whole(MANAGER).orElseThrow().contains("Bassin fictif"));
        }
    }
}
