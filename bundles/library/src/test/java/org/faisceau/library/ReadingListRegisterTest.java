// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.OpenLibrary.MANAGER;
import static org.faisceau.library.OpenLibrary.OBSERVER;
import static org.faisceau.library.OpenLibrary.done;
import static org.faisceau.library.OpenLibrary.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class ReadingListRegisterTest {
    private OpenLibrary open;
    private Work one;
    private Work two;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenLibrary(folder);
        one = open.work("One");
        two = open.work("Two");
        done(open.lists.add(MANAGER, "speed-meeting", one.id()));
        done(open.lists.add(MANAGER, "speed-meeting", two.id()));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<String> titles() {
        return open.lists.of(OBSERVER, "speed-meeting").stream().map(Work::title).toList();
    }

    @Test
    void comesWithListsForSomeFormats() {
        assertEquals(List.of("fiche-process-masterclass", "guide-solutions-innovantes", "guide-achat-public-innovant"), open.lists.of(OBSERVER, "masterclass").stream().map(Work::id).toList());
        assertEquals(Map.of("justification", 2, "masterclass", 3, "speed-meeting", 2, "training", 2, "working-group", 1), open.lists.all(OBSERVER));
    }

    @Test
    void keepsItsOrderAndNoWorkTwice() {
        done(open.lists.move(MANAGER, "speed-meeting", two.id(), -1));
        done(open.lists.add(MANAGER, "speed-meeting", two.id()));
        done(open.lists.move(MANAGER, "speed-meeting", two.id(), -1));
        assertEquals(List.of("Two", "One"), titles());
        done(open.lists.remove(MANAGER, "speed-meeting", two.id()));
        assertEquals(List.of("One"), titles());
        assertInstanceOf(Written.Unknown.class, open.lists.remove(MANAGER, "speed-meeting", two.id()));
    }

    @Test
    void showsWhatIsSharedAlone() {
        done(open.works.change(MANAGER, one.id(), 1, one.content().shared(false)));
        assertEquals(List.of("Two"), titles());
        assertEquals(1, open.lists.all(OBSERVER).get("speed-meeting"));
    }

    @Test
    void isWrittenByManagersForAFormatThatHasAName() {
        assertInstanceOf(Written.Refused.class, open.lists.add(OBSERVER, "speed-meeting", one.id()));
        assertInstanceOf(Written.Refused.class, open.lists.move(OBSERVER, "speed-meeting", one.id(), 1));
        assertEquals("form.required", invalid(open.lists.add(MANAGER, " ", one.id())));
        assertInstanceOf(Written.Unknown.class, open.lists.add(MANAGER, "speed-meeting", "nothing"));
    }
}
