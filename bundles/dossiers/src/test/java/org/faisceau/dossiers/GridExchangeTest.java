// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.Exchange.Item;
import org.junit.jupiter.api.Test;

class GridExchangeTest {
    private final GridExchange exchange = new GridExchange();

    @Test
    void handsOutTheNewestGridFamilyByFamily() {
        var item = exchange.offered().get(0);
        assertEquals(Grids.NEWEST, item.id());
        assertTrue(item.field("MARKET").contains("B"), item.toString());
        assertEquals("Existence sur le marché", exchange.label("MARKET", Locale.FRENCH));
    }

    @Test
    void anotherGridIsHeldAgainstOursAndNotTaken() {
        var theirs = new Item("2031-7", "Grille 2031-7", Map.of("MARKET", "B1 · Autre"));
        assertEquals(Optional.of(Grids.NEWEST), exchange.twin(Actor.system(), theirs));
        assertFalse(exchange.isTaken());
    }
}
