// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.OpenLibrary.MANAGER;
import static org.faisceau.library.OpenLibrary.OBSERVER;
import static org.faisceau.library.OpenLibrary.done;
import static org.faisceau.library.OpenLibrary.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.console.spi.Bin;
import org.faisceau.library.api.Reader;
import org.faisceau.library.api.Step;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.Work.Content;
import org.faisceau.library.api.WorkFilter;
import org.faisceau.library.api.WorkKind;
import org.faisceau.library.api.WorkOrder;
import org.faisceau.library.api.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class WorkRegisterTest {
    private OpenLibrary open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenLibrary(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<String> titles(WorkFilter filter) {
        return open.works.page(MANAGER, filter, WorkOrder.TITLE, "", 50).items().stream().map(Work::title).toList();
    }

    private String fault(Content content) {
        return invalid(open.works.add(MANAGER, content));
    }

    @Test
    void isWrittenByManagersAlone() {
        assertInstanceOf(Written.Refused.class, open.works.add(open.buyer, Content.titled(WorkKind.GUIDE, "x")));
        var work = open.work("Guide");
        assertInstanceOf(Written.Refused.class, open.works.change(OBSERVER, work.id(), 1, work.content()));
        assertInstanceOf(Written.Refused.class, open.works.bin(OBSERVER, work.id(), 1));
    }

    @Test
    void tellsOthersOfAWorkOnceItIsShared() {
        var draft = done(open.works.add(MANAGER, Content.titled(WorkKind.GUIDE, "Draft").shared(false)));
        assertEquals(Optional.empty(), open.works.find(OBSERVER, draft.id()));
        assertInstanceOf(Written.Unknown.class, open.works.change(OBSERVER, draft.id(), 1, draft.content()));
        done(open.works.change(MANAGER, draft.id(), 1, draft.content().shared(true)));
        assertTrue(open.works.find(OBSERVER, draft.id()).isPresent());
    }

    @Test
    void saysWhatIsOff() {
        var page = Content.titled(WorkKind.PAGE, "Page");
        assertEquals("form.required", fault(Content.titled(WorkKind.GUIDE, "\u200b")));
        assertEquals("work.emptyPage", fault(page));
        assertEquals("work.badLink", fault(page.saying("x").linked("javascript:alert(1)")));
        assertEquals("work.badLink", fault(page.saying("x").linked("https://me:secret@there.example/")));
        assertEquals("work.noLanguage", fault(page.saying("x").in("français")));
        assertEquals("library.noTheme", fault(page.saying("x").withTheme("nothing")));
        assertEquals("work.farReview", fault(page.saying("x").reviewedOn(LocalDate.of(2040, 1, 1))));
        assertEquals("library.tooLong", fault(page.saying("x").about("y".repeat(4001))));
    }

    @Test
    void findsByWordsOfTitleSummaryAndSourceWhateverTheirAccents() {
        done(open.works.add(MANAGER, Content.titled(WorkKind.ARTICLE, "Essai").about("Réutiliser l’eau de piscine " + "et encore ".repeat(40) + "à la fin").from("Revue fictive")));
        assertEquals(List.of("Essai"), titles(WorkFilter.all().withText("EAU DE PISCINE")));
        assertEquals(List.of("Essai"), titles(WorkFilter.all().withText("a la fin")));
        assertEquals(List.of("Essai"), titles(WorkFilter.all().withText("revue fictive")));
        assertEquals(List.of(), titles(WorkFilter.all().withText("montagne imaginaire")));
    }

    @Test
    void narrowsByWhatItIsForWhomAndWhen() {
        done(open.works.add(MANAGER, Content.titled(WorkKind.WEBINAR, "For some").in("en").withTheme("water").at(Step.RULES).readBy(Set.of(Reader.ELECTED)).reviewedOn(LocalDate.of(2026, 11, 26))));
        done(open.works.add(MANAGER, Content.titled(WorkKind.MODEL, "For all").in("en")));
        var english = WorkFilter.all().withLanguages(Set.of("en"));
        assertEquals(List.of("For all", "For some"), titles(english));
        assertEquals(List.of("For all", "For some"), titles(english.withReaders(Set.of(Reader.ELECTED))));
        assertEquals(List.of("For all"), titles(english.withReaders(Set.of(Reader.COMPANIES))));
        assertEquals(List.of("For all"), titles(english.withSteps(Set.of(Step.SKILLS))));
        assertEquals(List.of("For some"), titles(english.withKinds(Set.of(WorkKind.WEBINAR))));
        assertEquals(List.of("For some"), titles(english.withThemes(Set.of("water"))));
        assertEquals(List.of("For some"), titles(english.due()));
    }

    @Test
    void pagesByCursor() {
        var filter = WorkFilter.all().withText("cursor");
        open.work("Cursor one");
        open.work("Cursor two");
        open.work("Cursor three");
        var first = open.works.page(MANAGER, filter, WorkOrder.TITLE_BACKWARDS, "", 2);
        assertEquals(List.of("Cursor one"), open.works.page(MANAGER, filter, WorkOrder.TITLE_BACKWARDS, first.next(), 2).items().stream().map(Work::title).toList());
        assertEquals(3, open.works.count(MANAGER, filter, 10));
    }

    @Test
    void losesTheRaceWithAnOldVersion() {
        var work = open.work("Guide");
        done(open.works.change(MANAGER, work.id(), 1, work.content().about("theirs")));
        assertInstanceOf(Written.Lost.class, open.works.change(MANAGER, work.id(), 1, work.content().about("mine")));
        assertEquals("theirs", open.works.find(MANAGER, work.id()).orElseThrow().content().summary());
        assertInstanceOf(Written.Lost.class, open.works.bin(MANAGER, work.id(), 1));
    }

    @Test
    void isReviewedForAYear() {
        var work = done(open.works.add(MANAGER, Content.titled(WorkKind.GUIDE, "Old").reviewedOn(LocalDate.of(2026, 11, 1))));
        assertTrue(work.isDue(LocalDate.of(2026, 11, 26)));
        assertEquals(Optional.of(LocalDate.of(2027, 11, 26)), done(open.works.reviewed(MANAGER, work.id(), 1)).content().reviewOn());
        assertEquals(List.of(), titles(WorkFilter.all().due()));
    }

    @Test
    void goesToTheBinAndBack() {
        var work = open.work("Guide");
        done(open.works.bin(MANAGER, work.id(), 1));
        assertEquals(Optional.empty(), open.works.find(MANAGER, work.id()));
        var bin = new WorkBin(open.store.store(), open.store.journal());
        assertInstanceOf(Bin.Outcome.Unknown.class, bin.restore(OBSERVER, work.ref(), Locale.FRENCH));
        assertInstanceOf(Bin.Outcome.Done.class, bin.restore(MANAGER, work.ref(), Locale.FRENCH));
        assertTrue(open.works.find(MANAGER, work.id()).isPresent());
    }

    @Test
    void whatWasEndedDoesNotComeBackWithTheNextStart() {
        var shipped = open.works.find(OBSERVER, "formation-sols").orElseThrow();
        assertEquals("Cluster EMS, support du 5 juin 2025", shipped.content().source());
        done(open.works.bin(MANAGER, shipped.id(), 1));
        new WorkBin(open.store.store(), open.store.journal()).end(MANAGER, shipped.ref(), Locale.FRENCH);
        open.clock.turn(Duration.ofDays(1));
        var again = new WorkRegister(open.store.store(), open.clock, open.ids, open.themes);
        assertEquals(Optional.empty(), again.find(MANAGER, "formation-sols"));
        assertTrue(again.find(MANAGER, "formation-biodechets").isPresent());
    }

    @Test
    void shipsTheTrainingsOfTheDayWithWhoWroteThem() {
        var soils = open.works.find(OBSERVER, "formation-sols").orElseThrow().content();
        assertTrue(soils.kind() == WorkKind.TRAINING && soils.summary().contains("fabrique urbaine"), soils.summary());
        var waste = open.works.find(OBSERVER, "formation-biodechets").orElseThrow().content();
        assertTrue(waste.kind() == WorkKind.TRAINING && waste.summary().contains("de la prévention aux valorisations"), waste.summary());
        var practice = open.works.find(OBSERVER, "formation-innovation-marches-publics").orElseThrow().content();
        assertTrue(practice.source().contains("Cluster EMS et EPT Grand Orly Seine Bièvre"), practice.source());
    }
}
