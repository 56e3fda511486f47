// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import static org.faisceau.network.OpenNetwork.MANAGER;
import static org.faisceau.network.OpenNetwork.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Page;
import org.faisceau.kernel.api.Actor;
import org.faisceau.network.OpenNetwork;
import org.faisceau.network.api.StructureFilter;
import org.faisceau.network.api.StructureOrder;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StructurePagesTest {
    private OpenNetwork open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNetwork(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private PageTester tester(Page page, Actor actor) {
        return PageTester.of(page).as(actor);
    }

    private Map<String, String> typed(Map<String, String> other) {
        var fields = new HashMap<>(Map.of("kind", "INCUBATOR", "name", "Éclosoir fictif", "source", "Plaquette fictive", "sourceDay", "01/02/2026", "surface", "340"));
        fields.putAll(other);
        return fields;
    }

    @Test
    void listsTheTwoLabsWithTheirSource() {
        var shown = tester(new StructuresPage(open.structures, open.fetching), OBSERVER).show("/network");
        var seen = shown.text();
        assertTrue(seen.contains("Agreen Lab") && seen.contains("Cresco") && seen.contains("5 juin 2025"), seen);
        assertFalse(shown.html().contains("/network/structures/new"), shown::html);
    }

    @Test
    void saysThatNothingMatches() {
        assertTrue(tester(new StructuresPage(open.structures, open.fetching), OBSERVER).show("/network?text=xyzzy").text().contains("Aucune structure ne répond"));
    }

    @Test
    void entersAStructure() {
        var page = tester(new NewStructurePage(open.structures), MANAGER);
        page.submit("/network/structures/new", typed(Map.of("action", "save")));
        assertEquals(340, open.structures.page(MANAGER, StructureFilter.all().withText("eclosoir"), StructureOrder.NAME, "", 1).items().get(0).content().surface());
    }

    @Test
    void givesBackWhatWasTypedWithWhatIsOff() {
        var seen = tester(new NewStructurePage(open.structures), MANAGER).submit("/network/structures/new", typed(Map.of("action", "save", "site", "nowhere")));
        assertTrue(seen.html().contains("Éclosoir fictif") && seen.text().contains("Une adresse commence par"), seen::html);
    }

    @Test
    void showsBothVersionsToWhoComesSecond() {
        var one = open.structure("Éclosoir fictif");
        OpenNetwork.done(open.structures.change(MANAGER, one.id(), 1, one.content().at("Valfleuri")));
        var seen = tester(new EditStructurePage(open.structures), MANAGER).submit("/network/structures/" + one.id() + "/edit", typed(Map.of("action", "save", "version", "1", "place", "Ailleurs"))).text();
        assertTrue(seen.contains("Valfleuri") && seen.contains("Ailleurs"), seen);
    }

    @Test
    void showsToThoseWhoWriteWhatWasDone() {
        var accounts = (Accounts) Proxy.newProxyInstance(Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, args) -> "Name of " + args[0]);
        var one = open.structure("Éclosoir fictif");
        OpenNetwork.done(open.structures.change(MANAGER, one.id(), 1, one.content().at("Valfleuri")));
        var page = new HistoryPage(open.structures, accounts, open.store.journal());
        var seen = tester(page, MANAGER).show("/network/structures/" + one.id() + "/history").text();
        assertTrue(seen.contains("Name of manager a inscrit la structure") && seen.contains("a modifié : Lieu"), seen);
        assertEquals(403, tester(page, OBSERVER).show("/network/structures/" + one.id() + "/history").status());
    }

    @Test
    void exportsWhatTheListShows() {
        var export = new StructureExport(open.structures);
        var row = export.rows(OBSERVER, Locale.FRENCH, Map.of("text", List.of("orleans")), "", 50).items().get(0);
        assertEquals(export.columns(Locale.FRENCH).size(), row.size());
        assertTrue(row.contains("1500") && row.contains("2025-06-05"), row.toString());
    }
}
