// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.junit.jupiter.api.Test;

class PageTableTest {
    private final Page list = new OnePage(Address.of("needs"), "list");

    @Test
    void findsThePageOfAPath() {
        assertEquals(list, PageTable.of(List.of(list)).find(List.of("needs")).orElseThrow().page());
        assertTrue(PageTable.of(List.of(list)).find(List.of("none")).isEmpty());
    }

    @Test
    void keepsTheOthersWhereOnePageTellsNoAddress() {
        assertEquals(List.of(list), PageTable.of(List.of(new Nameless(), list)).all());
    }

    @Test
    void knowsWhetherTheListIsStillTheSame() {
        var pages = List.of(list);
        var table = PageTable.of(pages);
        assertTrue(table.isOf(pages));
        assertFalse(table.isOf(List.of()));
    }

    private static final class Nameless implements Page {
        @Override
        public Address address() {
            throw new IllegalStateException("as asked");
        }

        @Override
        public Answer show(Visit visit) {
            return Answer.notFound();
        }
    }
}
