// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.needs.CpvList;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.NeedState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeedPaperTest {
    private OpenNeeds open;
    private NeedPaper papers;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        papers = new NeedPaper(open.needs, open.themes, open.organisations, new CpvList(), open.details, open.attachments);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void saysWhatThePageSaysWithTheDaysOfItsSteps() {
        var need = open.moved(open.published(Content.titled("Éclairage sobre", open.town).withDeadline(LocalDate.of(2026, 12, 1))), NeedState.ABANDONED);
        var paper = papers.paper(open.buyer(), Locale.FRENCH, need.id()).orElseThrow();
        assertEquals("Éclairage sobre", paper.title());
        assertEquals(need.reference(), paper.reference());
        var text = paper.blocks().toString();
        assertTrue(text.contains("1er déc. 2026"), text);
        assertTrue(text.contains("no money left"), text);
    }

    @Test
    void isForThoseWhoMayReadTheNeed() {
        var draft = open.registered("Brouillon");
        assertEquals(Optional.empty(), papers.paper(open.otherBuyer(), Locale.FRENCH, draft.id()));
    }
}
