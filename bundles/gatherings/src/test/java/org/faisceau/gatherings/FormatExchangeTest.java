// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.gatherings.api.Formats.Reading;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Exchange.Item;
import org.faisceau.kernel.spi.Exchange.Origin;
import org.faisceau.kernel.spi.Exchange.Own;
import org.faisceau.kernel.spi.Exchange.Taking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatExchangeTest {
    private static final Actor MANAGER = new Actor("manager", Role.MANAGER, "");
    private static final Origin NEIGHBOUR = new Origin("key", "Lab voisin");
    private OpenGatherings open;
    private FormatExchange exchange;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGatherings(folder);
        exchange = new FormatExchange(open.formats);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Item own(String id, String french) {
        var json = open.formats.write(open.formats.find(MANAGER, "masterclass").orElseThrow().format()).replace("\"id\": \"masterclass\"", "\"id\": \"" + id + "\"");
        var format = assertInstanceOf(Reading.Read.class, open.formats.read(json)).format();
        return new Item(id, french, Map.of("json", open.formats.write(format)));
    }

    @Test
    void keepsAFormatOfAnotherLabUnderItsName() {
        assertEquals(List.of(), exchange.offered(), "those of the product are everywhere");
        var taken = assertInstanceOf(Taking.Taken.class, exchange.take(MANAGER, own("petit-dejeuner-fictif", "Petit déjeuner"), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertEquals("petit-dejeuner-fictif", taken.ref().id());
        assertEquals(List.of("petit-dejeuner-fictif"), exchange.offered().stream().map(Item::id).toList());
        assertEquals(Optional.of("petit-dejeuner-fictif"), exchange.twin(MANAGER, own("petit-dejeuner-fictif", "Petit déjeuner")));
    }

    @Test
    void replacesNoFormatOfThisLabThatNobodyLookedAt() {
        var theirs = own("petit-dejeuner-fictif", "Petit déjeuner");
        assertInstanceOf(Taking.Taken.class, exchange.take(MANAGER, theirs, NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertInstanceOf(Taking.Lost.class, exchange.take(MANAGER, theirs, NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertInstanceOf(Taking.Lost.class, exchange.take(MANAGER, theirs, NEIGHBOUR, Optional.of(new Own(theirs.id(), new Item(theirs.id(), "Autre", Map.of()))), Locale.FRENCH));
        var seen = new Own(theirs.id(), exchange.own(MANAGER, theirs.id()).orElseThrow());
        assertInstanceOf(Taking.Taken.class, exchange.take(MANAGER, theirs, NEIGHBOUR, Optional.of(seen), Locale.FRENCH));
    }

    @Test
    void takesAwayAFormatThatItsOriginTookBack() {
        var theirs = own("petit-dejeuner-fictif", "Petit déjeuner");
        exchange.take(MANAGER, theirs, NEIGHBOUR, Optional.empty(), Locale.FRENCH);
        var seen = new Own(theirs.id(), exchange.own(MANAGER, theirs.id()).orElseThrow());
        assertInstanceOf(Taking.Taken.class, exchange.giveUp(MANAGER, seen, NEIGHBOUR, Locale.FRENCH));
        assertEquals(Optional.empty(), exchange.own(MANAGER, theirs.id()));
    }

    @Test
    void doesNotTouchAFormatOfTheProduct() {
        var sentence = assertInstanceOf(Taking.Unfit.class, exchange.take(MANAGER, own("masterclass", "Masterclass"), NEIGHBOUR, Optional.empty(), Locale.FRENCH)).sentence();
        assertTrue(sentence.contains("masterclass"), sentence);
    }

    /** What was shown and compared is what comes. */
    @Test
    void takesNoFormatUnderTheNameOfAnother() {
        var hidden = own("petit-dejeuner-fictif", "Petit déjeuner");
        assertInstanceOf(Taking.Unfit.class, exchange.take(MANAGER, new Item("autre-nom", "Petit déjeuner", Map.of("json", hidden.field("json"))), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
    }

    @Test
    void saysWhereAFormatIsOffAndWhoMay() {
        assertInstanceOf(Taking.Unfit.class, exchange.take(MANAGER, new Item("x", "Format", Map.of("json", "{")), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertInstanceOf(Taking.Refused.class, exchange.take(new Actor("o", Role.OBSERVER, ""), own("x", "Format"), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
    }
}
