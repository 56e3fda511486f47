// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import static org.faisceau.library.OpenLibrary.MANAGER;
import static org.faisceau.library.OpenLibrary.OBSERVER;
import static org.faisceau.library.OpenLibrary.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.console.spi.Page;
import org.faisceau.library.OpenLibrary;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.Work.Content;
import org.faisceau.library.api.WorkFilter;
import org.faisceau.library.api.WorkKind;
import org.faisceau.library.api.WorkOrder;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkPagesTest {
    private OpenLibrary open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenLibrary(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static PageTester tester(Page page) {
        return PageTester.of(page).as(MANAGER);
    }

    private PageTester list() {
        return tester(new WorksPage(open.works, open.links, open.themes, open.clock));
    }

    private PageTester page() {
        return tester(new WorkPage(open.works, open.files, open.links, open.chapters, open.themes, open.clock));
    }

    private static Map<String, String> typed(Map<String, String> other) {
        var fields = new HashMap<>(Map.of("kind", "PAGE", "title", "Préparer un sourçage", "language", "fr", "body", "## D’abord\n- **écouter**", "readers", "ELECTED", "shared", "true"));
        fields.putAll(other);
        return fields;
    }

    @Test
    void listsWhatOneReadsAndSaysWhichFiltersAreOn() {
        done(open.works.add(MANAGER, Content.titled(WorkKind.GUIDE, "Brouillon secret").shared(false)));
        assertTrue(list().show("/library").text().contains("Brouillon secret"));
        var seen = list().as(OBSERVER).show("/library?kind=TRAINING&theme=soils").text();
        assertFalse(seen.contains("Brouillon secret"), seen);
        assertTrue(seen.contains("Formation Sols") && seen.contains("Thème : theme soils") && seen.contains("Type : Formation"), seen);
        assertTrue(list().show("/library?text=introuvable").text().contains("Aucune ressource ne répond"));
        assertEquals(303, list().show("/library?after=nonsense").status());
    }

    @Test
    void writesAPageInMarkdown() {
        var page = tester(new NewWorkPage(open.works, open.themes));
        var added = page.submit("/library/new", typed(Map.of()));
        assertEquals(303, added.status());
        var seen = page().as(OBSERVER).show(added.address());
        assertTrue(seen.html().contains("<strong>écouter</strong>"), seen::html);
        assertTrue(seen.text().contains("Élus"), seen::text);
        assertFalse(seen.html().contains("/edit\""), seen::html);
        assertEquals(403, page.as(OBSERVER).show("/library/new").status());
    }

    @Test
    void saysBesideTheFieldWhatIsOffAndKeepsTheRest() {
        var page = tester(new NewWorkPage(open.works, open.themes));
        var off = page.submit("/library/new", typed(Map.of("link", "ftp://nowhere.example", "reviewOn", "soon")));
        assertEquals(422, off.status());
        assertTrue(off.html().contains("Préparer un sourçage") && off.html().contains("écouter"), off::html);
        assertTrue(page.submit("/library/new", typed(Map.of("link", "ftp://nowhere.example"))).text().contains("commence par https://"));
        assertTrue(page.submit("/library/new", typed(Map.of("body", " "))).text().contains("Une page a un texte"));
        assertEquals(422, page.submit("/library/new", Map.of()).status());
    }

    @Test
    void showsBothVersionsToWhoLostTheRace() {
        var work = open.work("Guide");
        done(open.works.change(MANAGER, work.id(), 1, work.content().about("Leur résumé")));
        var clash = tester(new EditWorkPage(open.works, open.themes)).submit(work.address() + "/edit", typed(Map.of("summary", "Mon résumé", "version", "1")));
        assertEquals(409, clash.status());
        assertTrue(clash.text().contains("Leur résumé") && clash.text().contains("Mon résumé"), clash::text);
    }

    @Test
    void saysThatAWorkIsToBeReviewedUntilSomebodyDid() {
        var work = done(open.works.add(MANAGER, Content.titled(WorkKind.GUIDE, "Old").reviewedOn(LocalDate.of(2026, 11, 1))));
        assertTrue(page().show(work.address()).text().contains("À revoir depuis le 1er nov. 2026"));
        assertFalse(page().as(OBSERVER).show(work.address()).text().contains("À revoir depuis"));
        assertEquals(303, page().submit(work.address(), Map.of("action", "reviewed", "version", "1")).status());
        assertTrue(page().show(work.address()).text().contains("26 nov. 2027"));
    }

    @Test
    void leavesForTheBin() {
        var work = open.work("Guide");
        assertEquals(303, page().submit(work.address(), Map.of("action", "bin", "version", "1")).status());
        assertEquals(404, page().show(work.address()).status());
        assertEquals(404, page().show("/library/nothing").status());
    }

    @Test
    void escapesWhatPeopleWrite() {
        var nasty = done(open.works.add(MANAGER, Content.titled(WorkKind.GUIDE, PageTester.NASTY).about(PageTester.NASTY).saying(PageTester.NASTY).from(PageTester.NASTY)));
        PageTester.assertClean(page().show(nasty.address()));
        PageTester.assertClean(list().show("/library"));
        PageTester.assertClean(tester(new EditWorkPage(open.works, open.themes)).show(nasty.address() + "/edit"));
    }

    @Test
    void exportsWhatTheListShows() {
        var rows = new WorkExport(open.works, open.themes).rows(OBSERVER, Locale.ENGLISH, Map.of("kind", List.of("TRAINING"), "sort", List.of("title")), "", 50).items();
        assertEquals(open.works.page(OBSERVER, WorkFilter.all(), WorkOrder.TITLE, "", 50).items().stream().filter(one -> one.content().kind() == WorkKind.TRAINING).map(Work::title).toList(), rows.stream().map(row -> row.get(0)).toList());
        assertTrue(rows.get(0).contains("Training"), rows::toString);
    }
}
