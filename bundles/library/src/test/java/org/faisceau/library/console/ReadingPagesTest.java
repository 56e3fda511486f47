// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import static org.faisceau.library.OpenLibrary.MANAGER;
import static org.faisceau.library.OpenLibrary.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.console.spi.Page;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.library.OpenLibrary;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingPagesTest {
    private OpenLibrary open;
    private FormatNames formats;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenLibrary(folder);
        formats = new FormatNames(List.of(new Formats()));
    }

    @AfterEach
    void close() {
        open.close();
    }

    /** A module that keeps two formats. */
    private record Formats() implements Kind {
        @Override
        public String word() {
            return "format";
        }

        @Override
        public Optional<String> title(Actor actor, Ref ref, Locale locale) {
            return Optional.of("Format " + ref.id());
        }

        @Override
        public String address(Ref ref) {
            return "/gatherings/formats/" + ref.id();
        }

        @Override
        public List<Ref> pick(Actor actor, String text, int limit) {
            return Stream.of("masterclass", "afterwork").map(id -> new Ref("format", id)).toList();
        }
    }

    private static PageTester tester(Page page) {
        return PageTester.of(page).as(MANAGER);
    }

    private PageTester lists() {
        return tester(new ReadingListsPage(open.lists, open.works, formats));
    }

    private PageTester list() {
        return tester(new ReadingListPage(open.lists, open.works, formats));
    }

    @Test
    void beginsOneForAFormatThatHasNone() {
        var seen = lists().show("/library/lists");
        assertTrue(seen.text().contains("Format masterclass") && seen.html().contains("value=\"afterwork\"") && !seen.html().contains("value=\"masterclass\""), seen::html);
        assertEquals("/library/lists/afterwork", lists().submit("/library/lists", Map.of("format", "afterwork")).address());
        assertEquals(303, list().submit("/library/lists/afterwork", Map.of("action", "add", "listed", "formation sols")).status());
        assertTrue(list().as(OBSERVER).show("/library/lists/afterwork").text().contains("Formation Sols"));
        assertFalse(lists().as(OBSERVER).show("/library/lists").html().contains("<select"));
        assertEquals(422, lists().submit("/library/lists", Map.of("format", "no/such")).status());
    }

    @Test
    void goesByItsWordWhileItsModuleIsStopped() {
        formats = new FormatNames(List.of());
        var seen = lists().show("/library/lists").text();
        assertTrue(seen.contains("masterclass") && seen.contains("module des événements est arrêté"), seen);
        assertEquals(200, list().show("/library/lists/masterclass").status());
        assertEquals(404, list().as(OBSERVER).show("/library/lists/unknown").status());
    }

    @Test
    void saysWhenATitleNamesNoneOrSeveral() {
        assertTrue(list().submit("/library/lists/masterclass", Map.of("action", "add", "listed", "xyzzy")).text().contains("Aucune ressource de ce titre"));
        assertTrue(list().submit("/library/lists/masterclass", Map.of("action", "add", "listed", "formation")).text().contains("écrivez le titre entier"));
    }

    @Test
    void isPutInOrder() {
        assertEquals(303, list().submit("/library/lists/masterclass", Map.of("action", "down", "work", "fiche-process-masterclass")).status());
        assertEquals("guide-solutions-innovantes", open.lists.of(OBSERVER, "masterclass").get(0).id());
        assertEquals(303, list().submit("/library/lists/masterclass", Map.of("action", "remove", "work", "guide-solutions-innovantes")).status());
        assertEquals(2, open.lists.of(OBSERVER, "masterclass").size());
    }

    @Test
    void showsOnAMeetingOfItsFormat() {
        var panel = new ReadingPanel(open.lists);
        var visit = list().visit("/library/lists/masterclass");
        assertTrue(Seen.html(panel.show(visit, new Ref("format", "masterclass")).orElseThrow()).contains("/library/fiche-process-masterclass"));
        assertEquals(Optional.empty(), panel.show(visit, new Ref("format", "afterwork")));
    }

    @Test
    void theDashboardSaysWhatWaits() {
        var meetings = new UntoldMeetings(open.feedbacks, new Subjects(List.of()), open.clock, List.of());
        var card = new ReviewCard(open.works, open.links, open.chapters, meetings);
        assertTrue(Seen.html(card.show(list().visit("/library/lists/masterclass")).orElseThrow()).contains("5 chapitres à actualiser"));
    }
}
