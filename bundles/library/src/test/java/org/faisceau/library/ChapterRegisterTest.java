// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.OpenLibrary.MANAGER;
import static org.faisceau.library.OpenLibrary.OBSERVER;
import static org.faisceau.library.OpenLibrary.done;
import static org.faisceau.library.OpenLibrary.invalid;
import static org.faisceau.library.db.Tables.LIBRARY_CHAPTER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;
import org.faisceau.library.api.Chapter;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.WorkOrder;
import org.faisceau.library.api.WorkFilter;
import org.faisceau.library.api.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class ChapterRegisterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Ref CONTRACT = new Ref("contract", "c1");
    private OpenLibrary open;
    private Work guide;
    private Chapter first;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenLibrary(folder);
        guide = open.work("Guide");
        first = done(open.chapters.add(MANAGER, guide.id(), "First", "One *word*"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<String> titles() {
        return open.chapters.of(OBSERVER, guide.id()).stream().map(Chapter::title).toList();
    }

    @Test
    void isToBeUpdatedAfterAYearWithoutExample() {
        assertFalse(first.isStale(TODAY.plusDays(364)));
        assertTrue(first.isStale(TODAY.plusYears(1)));
        var shown = done(open.chapters.illustrate(MANAGER, first.id(), CONTRACT));
        assertFalse(shown.isStale(TODAY.plusYears(5)));
        assertTrue(done(open.chapters.withdraw(MANAGER, first.id(), CONTRACT)).isStale(TODAY.plusYears(1)));
    }

    @Test
    void makesNoVersionWithoutAChange() {
        assertEquals(first, done(open.chapters.change(MANAGER, first.id(), 1, " First", "One *word* ")));
        assertEquals(1, open.chapters.versions(MANAGER, first.id()).size());
    }

    @Test
    void hasItsWorkFoundByItsWords() {
        assertEquals(List.of(guide.id()), found("WORD"));
        done(open.chapters.change(MANAGER, first.id(), 1, "First", "Été"));
        assertEquals(List.of(), found("word"));
        assertEquals(List.of(guide.id()), found("ete"));
        done(open.chapters.remove(MANAGER, first.id(), 2));
        assertEquals(List.of(), found("ete"));
    }

    @Test
    void hasWhatWasWrittenBeforeFoundToo() {
        open.store.store().schema("library", ChapterRegister.class).write(MANAGER, tx -> tx.sql().update(LIBRARY_CHAPTER).set(LIBRARY_CHAPTER.WORDS_SORT, "").where(LIBRARY_CHAPTER.ID.eq(first.id())).execute());
        assertEquals(List.of(), found("word"));
        Refolding.once(open.store.store().schema("library", ChapterRegister.class));
        assertEquals(List.of(guide.id()), found("word"));
    }

    @Test
    void isNotKeptFromThatByWhatIsOfSignsAlone() {
        var signs = open.work("Signs");
        for (int at = 0; at < 100; at++) done(open.chapters.add(MANAGER, signs.id(), "—", "…"));
        var last = done(open.chapters.add(MANAGER, guide.id(), "Zinnia", "Last"));
        open.store.store().schema("library", ChapterRegister.class).write(MANAGER, tx -> tx.sql().update(LIBRARY_CHAPTER).set(LIBRARY_CHAPTER.WORDS_SORT, "").where(LIBRARY_CHAPTER.ID.eq(last.id())).execute());
        assertEquals(List.of(), found("zinnia"));
        Refolding.once(open.store.store().schema("library", ChapterRegister.class));
        assertEquals(List.of(guide.id()), found("zinnia"));
    }

    private List<String> found(String text) {
        return open.works.page(OBSERVER, WorkFilter.all().withText(text), WorkOrder.TITLE, "", 10).items().stream().map(Work::id).filter(guide.id()::equals).toList();
    }

    @Test
    void tellsThoseThatWaitAcrossWorks() {
        assertFalse(open.chapters.stale(MANAGER, 100).contains(first));
        open.clock.turn(Duration.ofDays(366));
        assertTrue(open.chapters.stale(MANAGER, 100).contains(first));
        done(open.chapters.illustrate(MANAGER, first.id(), CONTRACT));
        assertTrue(open.chapters.stale(MANAGER, 100).stream().noneMatch(one -> one.id().equals(first.id())));
    }

    @Test
    void theGuideOfTheDayWaitsForExamplesButWhereAStoryIsOne() {
        var chapters = open.chapters.of(OBSERVER, "guide-innovation-marches-publics");
        assertEquals(6, chapters.size());
        assertEquals("/library/guide-innovation-marches-publics/chapters/chapter-sourcing", chapters.get(2).address());
        assertEquals(5, chapters.stream().filter(one -> one.isStale(TODAY)).count());
        assertTrue(chapters.stream().anyMatch(one -> one.examples().equals(List.of(new Ref("feedback", "cour-d-ecole-vegetalisee")))));
    }

    @Test
    void keepsEveryVersion() {
        var second = done(open.chapters.change(MANAGER, first.id(), 1, "First, again", "Other words"));
        assertEquals(2, second.version());
        var versions = open.chapters.versions(OBSERVER, first.id());
        assertEquals(List.of("Other words", "One *word*"), versions.stream().map(Chapter.Version::body).toList());
        assertInstanceOf(Written.Lost.class, open.chapters.change(MANAGER, first.id(), 1, "x", "y"));
    }

    @Test
    void isPutInOrder() {
        done(open.chapters.add(MANAGER, guide.id(), "Second", ""));
        var third = done(open.chapters.add(MANAGER, guide.id(), "Third", ""));
        done(open.chapters.move(MANAGER, third.id(), -1));
        assertEquals(List.of("First", "Third", "Second"), titles());
        done(open.chapters.move(MANAGER, first.id(), -1));
        assertEquals(List.of("First", "Third", "Second"), titles());
    }

    @Test
    void leavesAndComesBackWithItsVersions() {
        done(open.chapters.change(MANAGER, first.id(), 1, "Changed", ""));
        assertInstanceOf(Written.Lost.class, open.chapters.remove(MANAGER, first.id(), 1));
        done(open.chapters.remove(MANAGER, first.id(), 2));
        assertEquals(List.of(), titles());
        assertEquals(Optional.empty(), open.chapters.find(MANAGER, first.id()));
        assertInstanceOf(Written.Refused.class, open.chapters.restore(OBSERVER, first.id()));
        assertEquals("Changed", done(open.chapters.restore(MANAGER, first.id())).title());
        assertEquals(2, open.chapters.versions(MANAGER, first.id()).size());
    }

    @Test
    void isWrittenByManagersAndHiddenWithItsWork() {
        assertInstanceOf(Written.Refused.class, open.chapters.add(OBSERVER, guide.id(), "x", ""));
        assertInstanceOf(Written.Refused.class, open.chapters.illustrate(OBSERVER, first.id(), CONTRACT));
        assertEquals("form.required", invalid(open.chapters.add(MANAGER, guide.id(), " ", "")));
        done(open.works.change(MANAGER, guide.id(), 1, guide.content().shared(false)));
        assertEquals(Optional.empty(), open.chapters.find(OBSERVER, first.id()));
        assertEquals(List.of(), open.chapters.versions(OBSERVER, first.id()));
        assertInstanceOf(Written.Unknown.class, open.chapters.change(OBSERVER, first.id(), 1, "x", ""));
    }
}
