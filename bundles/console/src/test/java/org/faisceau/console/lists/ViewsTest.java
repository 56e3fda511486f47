// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.faisceau.console.OnePage;
import org.faisceau.console.Query;
import org.faisceau.console.Shell;
import org.faisceau.console.console.ColumnsPage;
import org.faisceau.console.console.ViewsPage;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Columns;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewsTest {
    private static final Actor OTHER = new Actor("other", Role.BUYER, "");
    private static final Actor MANAGER = new Actor("boss", Role.MANAGER, "");
    private Shell shell;
    private Actor me;

    @BeforeEach
    void open(@TempDir Path folder) {
        shell = new Shell(folder);
        shell.with(new ViewsPage(shell.views, shell.lists), new ColumnsPage(shell.lists), new OnePage(Address.of("things"), "things"),
                new OnePage(Address.of("account"), "account"));
        me = shell.enter(Role.BUYER).actor();
    }

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void keepsFiltersOrderAndColumnsUnderAName() {
        var reply = add("Mine", "/things?theme=water&after=xyz&text=&sort=-due", Map.of());
        var view = shell.views.list(me, "/things").get(0);
        assertEquals("/things?sort=-due&theme=water&view=" + view.id(), reply.location());
        assertEquals("Mine", view.name());
    }

    @Test
    void showsOthersOnlyWhatIsShared() {
        add("Mine", "/things?theme=water", Map.of());
        add("Ours", "/things?theme=air", Map.of("shared", "yes"));
        assertEquals(List.of("Ours"), shell.views.list(OTHER, "/things").stream().map(SavedView::name).toList());
        assertFalse(shell.views.list(OTHER, "/things").get(0).mayChange(OTHER));
        assertTrue(shell.views.list(MANAGER, "/things").get(0).mayChange(MANAGER));
    }

    @Test
    void opensTheListWithTheStandardViewAndLeavesAWayToTheWhole() {
        var view = add("Mine", "/things?theme=water", Map.of("standard", "yes")).location();
        assertEquals(view, shell.get("/things").location());
        assertEquals(200, shell.get("/things?view=all").status());
        assertEquals("/things?view=all", shell.lists.views(me, "/things", Query.of("")).whole());
    }

    @Test
    void tellsThatFiltersAreNoLongerThoseOfTheView() {
        var view = add("Mine", "/things?theme=water", Map.of()).location();
        var query = view.substring(view.indexOf('?') + 1);
        assertFalse(shell.lists.views(me, "/things", Query.of(query)).changed());
        assertTrue(shell.lists.views(me, "/things", Query.of(query + "&state=open")).changed());
    }

    @Test
    void deletesWithUndo() {
        add("Mine", "/things?theme=water", Map.of());
        var id = shell.views.list(me, "/things").get(0).id();
        shell.post("/views", Map.of("action", "delete", "view", id, "back", "/things?view=" + id));
        assertEquals(List.of(), shell.views.list(me, "/things"));
        shell.post("/views?view=" + id, Map.of("action", "undo"));
        assertEquals(1, shell.views.list(me, "/things").size());
    }

    @Test
    void endsADeletedViewAfterADay() {
        add("Mine", "/things?theme=water", Map.of());
        var id = shell.views.list(me, "/things").get(0).id();
        shell.views.delete(me, id);
        shell.clock.turn(Duration.ofDays(2));
        shell.views.purge();
        assertTrue(shell.views.bringBack(me, id).isEmpty());
    }

    /** No account has these identifiers: they are gone, as one that is disabled is. */
    @Test
    void forgetsWhatSomebodyWhoIsGoneKeptForThemselves() {
        shell.views.add(me, "/things", "Mine", "", false);
        shell.views.add(OTHER, "/things", "Theirs", "", false);
        shell.views.add(OTHER, "/things", "Ours", "", true);
        new ViewPurge(shell.views, shell.accounts).forgetTheGone();
        assertEquals(List.of("Mine", "Ours"), shell.views.list(me, "/things").stream().map(SavedView::name).toList());
        assertEquals(List.of("Ours"), shell.views.list(OTHER, "/things").stream().map(SavedView::name).toList());
    }

    @Test
    void anObserverAndACompanyKeepTheirViewsForThemselves() {
        assertFalse(shell.views.add(new Actor("reader", Role.OBSERVER, ""), "/things", "Mine", "", true).orElseThrow().shared());
        assertFalse(shell.views.add(new Actor("seller", Role.COMPANY, ""), "/things", "Mine", "", true).orElseThrow().shared());
    }

    @Test
    void refusesToChangeAnothersView() {
        var theirs = shell.views.add(OTHER, "/things", "Theirs", "", true).orElseThrow();
        assertEquals(403, shell.post("/views", Map.of("action", "delete", "view", theirs.id(), "back", "/things")).status());
        shell.post("/views", Map.of("action", "standard", "standard", "yes", "view", theirs.id(), "back", "/things"));
        assertEquals(theirs.address(), shell.get("/things").location());
        assertFalse(shell.views.delete(me, theirs.id()));
        assertFalse(shell.views.rename(me, theirs.id(), "Mine now", false));
        assertEquals("Theirs", shell.views.find(OTHER, theirs.id()).orElseThrow().name());
    }

    @Test
    void refusesOneTooMany() {
        for (int at = 0; at < ViewRegister.MOST; at++) shell.views.add(me, "/things", "View " + at, "", false);
        assertTrue(shell.views.add(me, "/things", "One more", "", false).isEmpty());
    }

    @Test
    void remembersColumnsInTheirOrderAndInTheAddress() {
        var reply = shell.send("/columns", Map.of("action", List.of("save"), "list", List.of("things"), "back", List.of("/things?theme=water"),
                "order", List.of("title", "state", "due"), "shown", List.of("title", "due", "state"), "up", List.of("due")));
        assertEquals("/things?theme=water&columns=title%2Cdue%2Cstate", reply.location());
        var declared = Columns.of("things").fixed("title").shown("state").hidden("due");
        assertEquals(List.of("title", "due", "state"), shell.lists.columns(me, declared, "").keys());
        assertEquals(List.of("title", "state"), shell.lists.columns(OTHER, declared, "").keys());
    }

    @Test
    void keepsFixedColumnsAndPassesOverUnknownOnes() {
        var declared = Columns.of("things").fixed("title").shown("state").hidden("due");
        assertEquals(List.of("title", "due"), declared.chosen("due,nonsense,due").keys());
        assertEquals(List.of("title", "state"), declared.chosen("").keys());
    }

    private Shell.Reply add(String name, String back, Map<String, String> more) {
        var fields = new java.util.HashMap<>(more);
        fields.putAll(Map.of("action", "add", "name", name, "back", back));
        return shell.post("/views", fields);
    }
}
