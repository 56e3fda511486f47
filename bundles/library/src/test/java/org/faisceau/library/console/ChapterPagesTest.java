// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import static org.faisceau.library.OpenLibrary.MANAGER;
import static org.faisceau.library.OpenLibrary.OBSERVER;
import static org.faisceau.library.OpenLibrary.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Page;
import org.faisceau.library.FeedbackWord;
import org.faisceau.library.OpenLibrary;
import org.faisceau.library.api.Chapter;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChapterPagesTest {
    private OpenLibrary open;
    private Chapter chapter;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenLibrary(folder);
        chapter = done(open.chapters.add(MANAGER, open.work("Guide").id(), "Premier chapitre", "Un **exemple**"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static PageTester tester(Page page) {
        return PageTester.of(page).as(MANAGER);
    }

    private PageTester page() {
        return tester(new ChapterPage(open.works, open.chapters, new Subjects(List.of(new FeedbackWord(open.feedbacks))), open.clock));
    }

    private PageTester work() {
        return tester(new WorkPage(open.works, open.files, open.links, open.chapters, open.themes, open.clock));
    }

    private PageTester edit() {
        return tester(new EditChapterPage(open.works, open.chapters));
    }

    @Test
    void isReadInEachOfItsVersions() {
        assertEquals(303, edit().submit(chapter.address() + "/edit", Map.of("version", "1", "chapterTitle", "Premier chapitre", "chapterBody", "Autre texte")).status());
        assertTrue(page().as(OBSERVER).show(chapter.address()).text().contains("Autre texte"));
        var old = page().as(OBSERVER).show(chapter.address() + "?version=1");
        assertTrue(old.html().contains("<strong>exemple</strong>") && old.text().contains("version passée"), old::html);
        assertFalse(old.html().contains("<form"), old::html);
    }

    @Test
    void isIllustratedByFeedbackOfATitle() {
        assertTrue(page().submit(chapter.address(), Map.of("action", "illustrate", "example", "xyzzy")).text().contains("Aucun retour d’expérience ni marché"));
        assertEquals(303, page().submit(chapter.address(), Map.of("action", "illustrate", "example", "aquagreen")).status());
        assertTrue(page().as(OBSERVER).show(chapter.address()).html().contains("/library/feedback/photovoltaique-flottant"));
        assertTrue(work().show("/library/" + chapter.work()).text().contains("1 exemple"));
        assertEquals(303, page().submit(chapter.address(), Map.of("action", "withdraw", "example", "feedback:photovoltaique-flottant")).status());
        assertTrue(work().show("/library/" + chapter.work()).text().contains("aucun exemple"));
    }

    @Test
    void saysWhichChaptersOfTheGuideAreToBeUpdated() {
        var seen = work().as(OBSERVER).show("/library/guide-innovation-marches-publics").text();
        assertTrue(seen.contains("Loi ASAP") && seen.contains("À actualiser"), seen);
    }

    @Test
    void isRemovedWithAWayBack() {
        assertEquals(303, page().submit(chapter.address(), Map.of("action", "remove", "version", "1")).status());
        assertEquals(404, page().show(chapter.address()).status());
        assertEquals(303, page().submit(chapter.address(), Map.of("action", "undo")).status());
        assertEquals(200, page().show(chapter.address()).status());
    }

    @Test
    void isWrittenWithWhatIsOffBesideItsFieldAndBothVersionsInARace() {
        var create = tester(new NewChapterPage(open.works, open.chapters));
        assertEquals(422, create.submit("/library/" + chapter.work() + "/chapters/new", Map.of("chapterBody", "kept")).status());
        assertEquals(303, create.submit("/library/" + chapter.work() + "/chapters/new", Map.of("chapterTitle", "Second")).status());
        done(open.chapters.change(MANAGER, chapter.id(), 1, "Leur titre", ""));
        Seen clash = edit().submit(chapter.address() + "/edit", Map.of("version", "1", "chapterTitle", "Mon titre"));
        assertEquals(409, clash.status());
        assertTrue(clash.text().contains("Leur titre") && clash.text().contains("Mon titre"), clash::text);
        assertEquals(404, page().show("/library/another/chapters/" + chapter.id()).status());
    }
}
