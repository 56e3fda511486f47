// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Exchange.Item;
import org.faisceau.kernel.spi.Exchange;
import org.junit.jupiter.api.Test;

class ExchangeTest {
    @Test
    void anItemForgetsFieldsOfWhichNothingIsSaid() {
        var item = new Item("a", "Bassin", Map.of("place", "", "what", "Sondes"));
        assertEquals(List.of("what"), item.names());
        assertEquals("", item.field("place"));
    }

    @Test
    void itemsTellInWhichFieldsTheyDiffer() {
        var ours = new Item("a", "Bassin", Map.of("what", "Sondes", "month", "2026-08"));
        var theirs = new Item("a", "Bassin", Map.of("what", "Capteurs", "result", "Deux alertes", "month", "2026-08"));
        assertEquals(List.of("result", "what"), ours.differing(theirs));
        assertFalse(ours.saysTheSame(theirs));
        assertTrue(ours.saysTheSame(new Item("b", "Bassin", ours.fields())));
    }

    @Test
    void anItemIsBounded() {
        assertThrows(IllegalArgumentException.class, () -> new Item("", "Bassin", Map.of()));
        assertThrows(IllegalArgumentException.class, () -> new Item("a", "x".repeat(501), Map.of()));
        assertThrows(IllegalArgumentException.class, () -> new Item("a", "Bassin", Map.of("what", "x".repeat(200_001))));
    }

    @Test
    void offersTheOldestSoThatNoneIsPushedOut() {
        var newest = IntStream.range(0, Exchange.OFFERED_MOST + 5).mapToObj(number -> new Item(String.format("%05d", 9999 - number), "Fiche", Map.of())).toList();
        var offered = Exchange.oldest(after -> after.isEmpty() ? new Slice<>(newest.subList(0, 10), "more") : new Slice<>(newest.subList(10, newest.size()), ""));
        assertEquals(Exchange.OFFERED_MOST, offered.size());
        assertEquals(newest.get(newest.size() - 1), offered.get(0));
        assertFalse(offered.contains(newest.get(0)));
    }
}
