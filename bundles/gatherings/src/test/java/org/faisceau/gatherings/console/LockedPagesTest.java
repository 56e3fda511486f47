// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import static org.faisceau.gatherings.OpenGuests.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faisceau.console.spi.Page;
import org.faisceau.directory.OrganisationRegister;
import org.faisceau.documents.SheetTables;
import org.faisceau.gatherings.OpenGuests;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Pages of a gathering that takes nothing: no form, and the sentence that says why and what would change it. */
class LockedPagesTest {
    private OpenGuests open;
    private Guest ada;
    private Map<String, Page> tabs;
    private Map<String, Page> forms;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGuests(folder);
        var heads = new GatheringHeads(open.open.gatherings, open.open.formats, open.open.themes, open.open.accounts);
        var organisations = new OrganisationRegister(open.open.store.store(), open.clock, open.open.ids);
        ada = open.coming("Ada Specimen", GuestPart.PURCHASER);
        open.coming("Firm Specimen", GuestPart.COMPANY);
        open.meetings.plan(MANAGER, open.gathering().id(), 0, 2, 5);
        open.workshops.add(MANAGER, open.gathering().id(), "Firme fictive", Optional.empty(), 9);
        tabs = new LinkedHashMap<>(Map.of("people", new PeoplePage(heads, open.guests, open.invitations, open.opinions, new SheetTables()), "people/" + ada.id(), new GuestPage(heads, open.guests, open.invitations, organisations),
                "door", new DoorPage(heads, open.guests, open.clock), "programme", new ProgrammePage(heads, open.programmes), "meetings", new MeetingsPage(heads, open.meetings, open.programmes), "room", new RoomPage(heads, open.rooms),
                "workshop", new WorkshopPage(heads, open.workshops, open.programmes, open.open.accounts), "plan", new PlanPage(open.open.plans, heads, open.open.accounts, open.clock)));
        forms = Map.of("people/new", new GuestPage(heads, open.guests, open.invitations, organisations), "people/paste", new PastePage(heads, open.guests), "programme/new", new ItemPage(heads, open.programmes, open.open.ids),
                "tasks/new", new TaskPage(open.open.plans, heads, open.open.accounts));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private String html(String page) {
        return PageTester.of(tabs.get(page)).as(MANAGER).show(open.gathering().address() + "/" + page).html();
    }

    /** Forms that write to one of these pages; the steps above them write to the gathering's own, and a link for a guest writes nothing. */
    private long writing(String html, String page) {
        var form = Pattern.compile("<form[^>]*method=\"post\" action=\"" + open.gathering().address() + "/" + page + "\"(?:(?!</form>).)*name=\"action\" value=\"(?!link|told)", Pattern.DOTALL);
        return form.matcher(html).results().count();
    }

    @TestFactory
    Stream<DynamicTest> showFormsWhileItIsAhead() {
        return tabs.keySet().stream().map(page -> dynamicTest(page, () -> {
            var html = html(page);
            assertTrue(writing(html, page) > 0, html);
            assertFalse(html.contains("rien ne s’y écrit"), html);
        }));
    }

    @TestFactory
    Stream<DynamicTest> showNoneOnceItIsCancelled() {
        open.moved(GatheringState.CANCELLED);
        return tabs.keySet().stream().map(page -> dynamicTest(page, () -> {
            var html = html(page);
            assertEquals(0, writing(html, page), html);
            assertTrue(html.contains("L’événement est annulé : plus rien ne s’y écrit. « Remettre en préparation » le permet de nouveau."), html);
        }));
    }

    @TestFactory
    Stream<DynamicTest> refuseWhatIsTypedOnceItIsClosed() {
        open.held();
        open.moved(GatheringState.CLOSED);
        return forms.keySet().stream().map(page -> dynamicTest(page, () -> {
            var seen = PageTester.of(forms.get(page)).as(MANAGER).show(open.gathering().address() + "/" + page);
            assertEquals(409, seen.status());
            assertTrue(seen.text().contains("L’événement est clos : plus rien ne s’y écrit. « Rouvrir » le permet de nouveau."), seen::text);
        }));
    }

    @Test
    void keepWhatFollowsOnceItWasHeld() {
        open.held();
        assertTrue(writing(html("door"), "door") > 0 && writing(html("people/" + ada.id()), "people/" + ada.id()) > 0 && writing(html("workshop"), "workshop") > 0, "attendance, names and remarks are put right");
        assertTrue(html("meetings").contains("L’événement a eu lieu : cela se prépare avant.") && writing(html("room"), "room") == 0, "what is over is over");
        assertEquals(303, PageTester.of(tabs.get("meetings")).as(MANAGER).submit(open.gathering().address() + "/meetings", Map.of("action", "past", "past", "1", "version", "1")).status(), "which meetings took place is noted afterwards");
    }
}
