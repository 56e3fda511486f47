// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.spi.Exchange.Item;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeedExchangeTest {
    private OpenNeeds open;
    private NeedExchange exchange;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        exchange = new NeedExchange(open.needs, open.themes, open.organisations);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Content content(String title, Confidentiality readers) {
        return Content.titled(title, open.town).withConfidentiality(readers).withThemes(List.of("water"));
    }

    @Test
    void handsOutPublicNeedsAndNoOther() {
        open.published(content("Besoin public", Confidentiality.PUBLIC));
        open.published(content("Besoin pour résidents", Confidentiality.RESIDENTS));
        open.published(content("Besoin interne", Confidentiality.INTERNAL));
        open.registered(content("Brouillon", Confidentiality.PUBLIC));
        assertEquals(List.of("Besoin public"), exchange.offered().stream().map(Item::title).toList());
        assertEquals("Ville de Valfleuri", exchange.offered().get(0).field("organisation"));
    }

    @Test
    void doesNotNameABuyerWhoStaysAnonymous() {
        open.anonymous("Besoin discret");
        assertEquals("", exchange.offered().get(0).field("organisation"));
        assertFalse(exchange.offered().toString().contains("Valfleuri"));
    }

    @Test
    void saysFieldsInBothLanguages() {
        assertEquals("Objectifs", exchange.label("objectives", Locale.FRENCH));
        assertEquals("Objectives", exchange.label("objectives", Locale.ENGLISH));
        assertEquals("somethingNewer", exchange.label("somethingNewer", Locale.FRENCH));
        assertEquals("Publié", exchange.said("state", "PUBLISHED", Locale.FRENCH));
    }
}
