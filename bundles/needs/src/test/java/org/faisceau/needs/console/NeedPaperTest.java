// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.CpvList;
import org.faisceau.needs.FamilyRegister;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Constraints;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.Family;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.ValueLine;
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
        papers = new NeedPaper(open.needs, open.themes, open.organisations, new CpvList(), open.details, open.attachments, new FamilyRegister(open.store.store()), open.values);
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
    void hasTheValueSheetAndTheFamilysLabelForItsOwnPeopleAlone() {
        var need = open.published(Content.titled("Éclairage sobre", open.town).withConfidentiality(Confidentiality.PUBLIC));
        open.values.change(MANAGER, need.id(), 0, List.of(new ValueLine(ValueLine.Kind.RENEWAL, "Deux reconductions", Euros.of(15_000), 2)));
        open.details.change(MANAGER, need.id(), 0, new Detail(List.of(), Constraints.none(), "", "", "F12", false, 0));
        new FamilyRegister(open.store.store()).save(MANAGER, open.town, List.of(new Family("F12", "Voirie")), false);
        var ours = papers.paper(open.buyer(), Locale.FRENCH, need.id()).orElseThrow().blocks().toString();
        assertTrue(ours.contains("Deux reconductions") && ours.contains("30") && ours.contains("F12 · Voirie") && ours.contains("Famille F12 · Voirie en"), ours);
        var theirs = papers.paper(open.otherBuyer(), Locale.FRENCH, need.id()).orElseThrow().blocks().toString();
        assertFalse(theirs.contains("reconductions") || theirs.contains("Voirie"), theirs);
    }

    @Test
    void isForThoseWhoMayReadTheNeed() {
        var draft = open.registered("Brouillon");
        assertEquals(Optional.empty(), papers.paper(open.otherBuyer(), Locale.FRENCH, draft.id()));
    }
}
