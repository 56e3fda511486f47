// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.junit.jupiter.api.Test;

class PageTableTest {
    private final Page list = new OnePage(Address.of("needs"), "list");

    private final PluginPages plugins = new PluginPages(Shell.context(Map.of("faisceau.data", "/srv/data")), page -> page instanceof OnePage one && one.word().startsWith("plea") ? "file:///srv/data/plugins/plea.jar" : "reference:file:/opt/repository/needs.jar");

    private PageTable table(Page... pages) {
        return PageTable.of(List.of(pages), plugins);
    }

    /** Of a plug-in whose technique is called plea. */
    private static Page plea(String pattern) {
        return new OnePage(Address.of(pattern), "plea " + pattern);
    }

    @Test
    void findsThePageOfAPath() {
        assertEquals(list, table(list).find(List.of("needs")).orElseThrow().page());
        assertTrue(table(list).find(List.of("none")).isEmpty());
    }

    @Test
    void keepsTheOthersWhereOnePageTellsNoAddress() {
        assertEquals(List.of(list), table(new Nameless(), list).all());
    }

    @Test
    void knowsWhetherTheListIsStillTheSame() {
        var pages = List.of(list);
        var table = PageTable.of(pages, plugins);
        assertTrue(table.isOf(pages));
        assertFalse(table.isOf(List.of()));
    }

    @Test
    void publishesAPageOfAPlugInOnItsGroundAlone() {
        plugins.grounds = List.of((plugin, pattern) -> pattern.startsWith("sourcing/plea/") && plugin == OnePage.class.getClassLoader());
        var here = plea("sourcing/plea/hello");
        var everywhere = table(plea("needs"), plea("sourcing/other/x"), here, plea("{any}"));
        assertEquals(here, everywhere.find(List.of("sourcing", "plea", "hello")).orElseThrow().page());
        assertTrue(everywhere.find(List.of("needs")).isEmpty());
        assertTrue(everywhere.find(List.of("sourcing", "other", "x")).isEmpty());
        assertEquals(List.of(here), everywhere.all());
        plugins.grounds = List.of();
        assertTrue(everywhere.find(List.of("sourcing", "plea", "hello")).isEmpty());
    }

    @Test
    void leavesThePageOfTheDistributionWhereAPlugInSaysTheSame() {
        plugins.grounds = List.of((plugin, pattern) -> true);
        var ledger = new OnePage(Address.of("sourcing/campaigns/{id}/ledger"), "ledger");
        var both = table(plea("sourcing/campaigns/{id}/ledger"), plea("sourcing/campaigns/{id}"), ledger, plea("public/sourcing/plea/x"));
        assertEquals(ledger, both.find(List.of("sourcing", "campaigns", "7", "ledger")).orElseThrow().page());
        assertTrue(both.find(List.of("sourcing", "campaigns", "7")).isEmpty());
        assertTrue(both.find(List.of("public", "sourcing", "plea", "x")).isPresent());
    }

    @Test
    void saysInBothLanguagesWhichPagesOfAPlugInItLeftOut() {
        plugins.pages = List.of(plea("needs"), list);
        assertEquals(List.of(), plugins.on(new ClassLoader() {}, Locale.FRENCH));
        assertTrue(plugins.on(OnePage.class.getClassLoader(), Locale.FRENCH).get(0).startsWith("La page /needs n’est pas publiée"));
        assertEquals(1, plugins.on(OnePage.class.getClassLoader(), Locale.ENGLISH).size());
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
