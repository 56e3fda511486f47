// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.faisceau.purchases.OpenPurchases.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationContractsTest {
    @Test
    void hasFortyContractsTheSchemaTakesAndTenInnovativeOnes(@TempDir Path folder) {
        try (var open = new OpenPurchases(folder)) {
            open.demonstrated();
            var complete = ContractFilter.all().with(Facet.STATE, "COMPLETE");
            assertTrue(open.purchases.count(MANAGER, complete, 100) >= 40, "complete: " + open.purchases.count(MANAGER, complete, 100));
            assertTrue(open.purchases.count(MANAGER, complete.with(Facet.INNOVATIVE, "YES"), 100) >= 10);
            assertEquals(0, open.purchases.count(MANAGER, ContractFilter.all().with(Facet.BUYER, ""), 100));
            assertEquals(6, new AftermathRegister(open.store.store(), open.clock).countStories(MANAGER, ContractFilter.all(), 100));
        }
    }
}
