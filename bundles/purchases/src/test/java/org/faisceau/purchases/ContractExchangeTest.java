// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.spi.Exchange.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractExchangeTest {
    private OpenPurchases open;
    private ContractExchange exchange;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenPurchases(folder);
        exchange = new ContractExchange(open.purchases);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void handsOutContractsWhoseEssentialDataAreWhole() {
        open.registered(OpenPurchases.whole("2026-01", "Sondes de bassins"));
        var part = OpenPurchases.whole("2026-02", "Incomplet");
        part.remove("montant");
        open.registered(part);
        assertEquals(List.of("Sondes de bassins"), exchange.offered().stream().map(Item::title).toList());
        var item = exchange.offered().get(0);
        assertEquals(List.of("50000.00", "2026-05-04", "Sondes Imaginaires SAS"), List.of(item.field("amount"), item.field("notifiedOn"), item.field("holders")));
        assertEquals("Titulaires", exchange.label("holders", Locale.FRENCH));
    }
}
