// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.OpenLibrary.COMPANY;
import static org.faisceau.library.OpenLibrary.MANAGER;
import static org.faisceau.library.OpenLibrary.OBSERVER;
import static org.faisceau.library.OpenLibrary.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.WorkKind;
import org.faisceau.search.spi.Audience;
import org.faisceau.search.spi.Thing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class IndexedLibraryTest {
    private OpenLibrary open;
    private IndexedWorks works;
    private IndexedFeedback feedback;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenLibrary(folder);
        works = new IndexedWorks(open.works, open.chapters);
        feedback = new IndexedFeedback(open.feedbacks);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static boolean finds(Actor actor, Thing thing) {
        return !Collections.disjoint(Audience.of(actor), thing.audience());
    }

    @Test
    void findsAWorkByItsPageAndItsChapters() {
        var page = done(open.works.add(MANAGER, Work.Content.titled(WorkKind.PAGE, "Page").saying("Un mot rare")));
        done(open.chapters.add(MANAGER, page.id(), "Chapitre", "Un autre mot"));
        var thing = works.thing(page.ref()).orElseThrow();
        assertTrue(thing.text().contains("Un mot rare") && thing.text().contains("Un autre mot"), thing::text);
        assertTrue(finds(COMPANY, thing));
    }

    @Test
    void keepsADraftForThoseWhoWriteIt() {
        var draft = done(open.works.add(MANAGER, Work.Content.titled(WorkKind.GUIDE, "Draft").shared(false)));
        assertTrue(finds(MANAGER, works.thing(draft.ref()).orElseThrow()));
        assertFalse(finds(OBSERVER, works.thing(draft.ref()).orElseThrow()));
        assertFalse(works.mayRead(OBSERVER, draft.ref()));
    }

    @Test
    void findsFeedbackForOthersOnceItIsShared() {
        var one = open.feedback();
        assertTrue(finds(open.buyer, feedback.thing(one.ref()).orElseThrow()));
        assertFalse(finds(COMPANY, feedback.thing(one.ref()).orElseThrow()));
        done(open.feedbacks.share(open.buyer, one.id(), 1, Optional.of(LocalDate.of(2026, 11, 26))));
        assertTrue(finds(COMPANY, feedback.thing(one.ref()).orElseThrow()));
    }

    @Test
    void tellsAllThereIsPageByPage() {
        var first = works.all("", 3);
        assertEquals(3, first.items().size());
        assertFalse(works.all(first.next(), 100).items().isEmpty());
        assertEquals(2, feedback.all("", 100).items().size());
    }
}
