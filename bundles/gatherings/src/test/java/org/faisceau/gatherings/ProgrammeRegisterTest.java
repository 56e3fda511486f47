// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.OpenGuests.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.ProgrammeItem;
import org.faisceau.gatherings.api.Programmes.Saving;
import org.faisceau.gatherings.api.Programmes.Sheet;
import org.faisceau.gatherings.api.Timetable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeRegisterTest {
    private OpenGuests open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGuests(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Sheet sheet() {
        return open.programmes.find(MANAGER, open.gathering().id(), Locale.FRENCH).orElseThrow();
    }

    @Test
    void saysWhereTheBreakTheFormatWantsIsMissing() {
        assertEquals(Timetable.Pause.AS_WANTED, sheet().table().pause());
        save(0, sheet().items().stream().filter(one -> !one.isBreak()).toList());
        assertEquals(Timetable.Pause.MISSING, sheet().table().pause());
    }

    private Saving save(int seen, List<ProgrammeItem> items) {
        return open.programmes.save(MANAGER, open.gathering().id(), seen, items, Locale.FRENCH);
    }

    @Test
    void showsTheFormatsNinetyMinutesUntilSomebodyWrites() {
        var proposed = sheet();
        assertTrue(proposed.isProposed());
        assertEquals(90, proposed.table().minutes());
        assertEquals(0, proposed.table().excess());
        assertEquals(LocalTime.of(9, 30), proposed.table().items().get(0).from());
    }

    @Test
    void givesATurnToEachWhoIsExpected() {
        assertEquals("6 3", turns(new Gathering.Expected(3, 3, 1, 1, 0)));
        assertEquals("4 1", turns(new Gathering.Expected(3, 1, 1, 1, 0)));
        assertEquals("6 3", turns(new Gathering.Expected(0, 0, 1, 1, 0)), "as the format has it");
    }

    private String turns(Gathering.Expected people) {
        OpenGatherings.done(open.open.gatherings.change(MANAGER, open.gathering().id(), open.open.gatherings.find(MANAGER, open.gathering().id()).orElseThrow().version(), open.gathering().content().expecting(people)));
        return sheet().items().stream().filter(one -> one.turns() > 0).map(one -> String.valueOf(one.turns())).collect(Collectors.joining(" "));
    }

    @Test
    void keepsAnotherOrderWithItsHours() {
        var items = new ArrayList<>(sheet().items());
        Collections.swap(items, 0, 1);
        assertInstanceOf(Saving.Done.class, save(0, items));
        assertEquals(items, sheet().items());
        assertInstanceOf(Saving.Lost.class, save(0, items));
    }

    @Test
    void saysInEachLanguageWhatIsStillTheFormats() {
        var items = new ArrayList<>(sheet().items());
        Collections.swap(items, 0, 1);
        items.set(2, new ProgrammeItem(items.get(2).id(), "À nous", "", 5, "Ada", "", 0, false, false));
        save(0, items);
        var english = open.programmes.find(MANAGER, open.gathering().id(), Locale.ENGLISH).orElseThrow().items();
        assertEquals(List.of("Coffee", "À nous", "Ada"), List.of(english.get(1).title(), english.get(2).title(), english.get(2).lead()));
        save(1, english);
        assertEquals("Accueil café", sheet().items().get(1).title(), "whoever wrote it last");
    }

    @Test
    void namesTheItemThatIsOff() {
        var items = new ArrayList<>(sheet().items());
        items.set(1, new ProgrammeItem("x", " ", "", 5, "", "", 0, false, false));
        assertEquals(1, assertInstanceOf(Saving.Invalid.class, save(0, items)).at());
    }

    @Test
    void goesBackToTheFormat() {
        save(0, sheet().items().subList(0, 2));
        assertInstanceOf(Saving.Done.class, open.programmes.forget(MANAGER, open.gathering().id(), 1, Locale.FRENCH));
        assertTrue(sheet().isProposed());
    }

    @Test
    void letsAnOldPageWriteOverNothingThatCameAfterGoingBack() {
        var first = sheet().items().subList(0, 2);
        save(0, first);
        open.programmes.forget(MANAGER, open.gathering().id(), 1, Locale.FRENCH);
        assertInstanceOf(Saving.Done.class, save(2, sheet().items().subList(0, 3)));
        assertInstanceOf(Saving.Lost.class, save(1, first));
        assertEquals(3, sheet().items().size());
    }

    @Test
    void tellsOnTheDayHowLateItIs() {
        var third = sheet().items().get(2).id();
        open.programmes.run(MANAGER, open.gathering().id(), 0, third, LocalTime.of(9, 51, 30), Locale.FRENCH);
        var late = open.programmes.late(sheet(), LocalTime.of(9, 52)).orElseThrow();
        assertEquals(6, late.minutes());
        assertEquals(third, late.cuts().get(0).item().id());
        assertEquals(Optional.empty(), open.programmes.late(sheetOver(), LocalTime.of(9, 52)));
    }

    private Sheet sheetOver() {
        open.programmes.run(MANAGER, open.gathering().id(), 1, "", LocalTime.of(11, 0), Locale.FRENCH);
        return sheet();
    }

    @Test
    void isReadByWhoSeesTheGatheringAndWrittenByWhoLeadsIt() {
        assertTrue(open.programmes.find(OpenGatherings.OBSERVER, open.gathering().id(), Locale.FRENCH).isPresent());
        assertInstanceOf(Saving.Refused.class, open.programmes.save(OpenGatherings.OBSERVER, open.gathering().id(), 0, sheet().items(), Locale.FRENCH));
    }
}
