// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.faisceau.gatherings.api.Lateness.Cut;
import org.faisceau.gatherings.api.ProgrammeItem;
import org.faisceau.gatherings.api.Timetable;
import org.faisceau.gatherings.api.Timetable.Clash;
import org.faisceau.gatherings.api.Timetable.Sort;
import org.junit.jupiter.api.Test;

final class TimetableRuleTest {
    private static final LocalTime TWO = LocalTime.of(14, 0);

    private static ProgrammeItem item(String title, int minutes, String lead, String room, boolean beside) {
        return new ProgrammeItem(title, title, "", minutes, lead, room, 0, beside, false);
    }

    private static ProgrammeItem item(String title, int minutes) {
        return item(title, minutes, "", "", false);
    }

    private static Timetable masterclass() {
        return TimetableRule.of(TWO, List.of(item("Accueil", 10), item("Introduction", 5), item("Tour de table", 18), item("Témoignage", 15), item("Pause", 10), item("Atelier", 27), item("Clôture", 5)), 90, "", List.of(), Set.of());
    }

    private static List<LocalTime> begins(Timetable table) {
        return table.items().stream().map(Timetable.Timed::from).toList();
    }

    @Test
    void letsEachItemBeginWhereTheOneBeforeEnds() {
        var table = masterclass();
        assertEquals(List.of(TWO, LocalTime.of(14, 10), LocalTime.of(14, 15), LocalTime.of(14, 33), LocalTime.of(14, 48), LocalTime.of(14, 58), LocalTime.of(15, 25)), begins(table));
        assertEquals(90, table.minutes());
        assertEquals(0, table.excess());
    }

    private static ProgrammeItem pause(int minutes) {
        return new ProgrammeItem("Pause", "Pause", "", minutes, "", "", 0, false, true);
    }

    private static Timetable.Pause pausing(ProgrammeItem... items) {
        return TimetableRule.pausing(TimetableRule.of(TWO, List.of(items), 0, "", List.of(), Set.of())).pause();
    }

    @Test
    void watchesThatTheBreakAFormatWantsIsInTheMiddle() {
        assertEquals(Timetable.Pause.AS_WANTED, pausing(item("One", 40), pause(10), item("Two", 40)));
        assertEquals(Timetable.Pause.MISSING, pausing(item("One", 40), item("Two", 40)));
        assertEquals(Timetable.Pause.ASIDE, pausing(item("One", 40), item("Two", 40), pause(10)));
        assertEquals(Timetable.Pause.ASIDE, pausing(pause(10), item("One", 40), item("Two", 40)));
    }

    @Test
    void tellsByHowMuchItIsLongerThanItsFormatGives() {
        assertEquals(15, TimetableRule.of(TWO, List.of(item("One", 105)), 90, "", List.of(), Set.of()).excess());
    }

    @Test
    void letsWhatFollowsWaitForTheLongerOfTwoThatGoBesideEachOther() {
        var table = TimetableRule.of(TWO, List.of(item("Plenary", 30), item("Water", 20, "", "A", false), item("Soil", 40, "", "B", true), item("End", 5)), 0, "Hall", List.of(), Set.of());
        assertEquals(List.of(TWO, LocalTime.of(14, 30), LocalTime.of(14, 30), LocalTime.of(15, 10)), begins(table));
        assertTrue(table.clashes().isEmpty());
    }

    @Test
    void namesASpeakerAndARoomThatAreWantedTwice() {
        var table = TimetableRule.of(TWO, List.of(item("Water", 20, "Ada Specimen", "", false), item("Soil", 40, "ada spécimen", "", true)), 0, "Hall", List.of(), Set.of());
        assertEquals(List.of(new Clash(Sort.SPEAKER, "Ada Specimen", "Water", "Soil"), new Clash(Sort.ROOM, "Hall", "Water", "Soil")), table.clashes());
    }

    @Test
    void namesTheOtherGatheringThatHoldsTheRoomThen() {
        var held = List.of(new TimetableRule.Held("Afterwork", "hall", LocalTime.of(15, 29), LocalTime.of(18, 0), List.of()), new TimetableRule.Held("Breakfast", "Hall", LocalTime.of(9, 0), TWO, List.of()));
        var table = TimetableRule.of(TWO, masterclass().items().stream().map(Timetable.Timed::item).toList(), 90, "Hall", held, Set.of());
        assertEquals(List.of(new Clash(Sort.ROOM, "Hall", "", "Afterwork")), table.clashes());
    }

    @Test
    void tellsRoomsOfOneNameInTwoHousesApart() {
        var theirs = List.of(item("Talk", 20, "", "Room 1", false));
        var ours = List.of(item("Water", 20, "", "room 1", false));
        assertEquals(List.of(), TimetableRule.of(TWO, ours, 20, "Town hall", List.of(new TimetableRule.Held("Afterwork", "Market hall", TWO, LocalTime.of(15, 0), theirs)), Set.of()).clashes());
        var unsaid = TimetableRule.of(TWO, ours, 20, "Town hall", List.of(new TimetableRule.Held("Afterwork", "", TWO, LocalTime.of(15, 0), theirs)), Set.of());
        assertEquals(List.of(new Clash(Sort.ROOM, "room 1", "Water", "Afterwork")), unsaid.clashes());
    }

    @Test
    void advisesToShortenTheRoundOfIntroductionsWhenSixMinutesLate() {
        var late = TimetableRule.late(masterclass(), 2, 21, 21);
        assertEquals(6, late.minutes());
        assertEquals(List.of("Tour de table"), late.cuts().stream().map(cut -> cut.item().title()).toList());
        assertEquals(List.of(6), late.cuts().stream().map(Cut::by).toList());
    }

    @Test
    void takesFromSeveralItemsWhatOneCannotGive() {
        var late = TimetableRule.late(masterclass(), 4, 68, 68);
        assertEquals(20, late.minutes());
        assertEquals(List.of(13, 5), late.cuts().stream().map(Cut::by).toList());
        assertEquals(2, late.left());
    }

    @Test
    void namesWhoSpeaksInAnotherGatheringAtTheSameHour() {
        var theirs = List.of(item("Welcome", 20, "Animateur", "", false), item("Talk", 20, "Bob Specimen; ada spécimen", "", false));
        var held = List.of(new TimetableRule.Held("Afterwork", "Elsewhere", LocalTime.of(13, 50), LocalTime.of(15, 0), theirs));
        var items = List.of(item("Water", 15, "Animateur", "", false), item("Soil", 40, "Ada Specimen", "", false), item("Again", 10, "Ada Specimen", "", false));
        assertEquals(List.of(new Timetable.Clash(Timetable.Sort.SPEAKER_ELSEWHERE, "Ada Specimen", "Soil", "Afterwork")), TimetableRule.of(TWO, items, 0, "Hall", held, Set.of("animateur")).clashes(), "once, and no role");
        assertEquals(List.of(), TimetableRule.of(LocalTime.of(14, 15), items, 0, "Hall", held, Set.of("animateur")).clashes(), "before is not at once");
    }

    @Test
    void namesTheRoomThatAnItemOfAnotherGatheringHas() {
        var held = List.of(new TimetableRule.Held("Afterwork", "Elsewhere", TWO, LocalTime.of(15, 0), List.of(item("Talk", 20, "", "Hall", false))));
        assertEquals(List.of("Hall Water Afterwork"), TimetableRule.of(TWO, List.of(item("Water", 15, "", "", false)), 0, "Hall", held, Set.of()).clashes().stream().map(one -> one.what() + " " + one.first() + " " + one.second()).toList());
    }

    @Test
    void countsWhatRunsBeyondItsLength() {
        assertEquals(4, TimetableRule.late(masterclass(), 0, 0, 14).minutes());
        assertEquals(0, TimetableRule.late(masterclass(), 0, 0, 10).minutes());
    }

    @Test
    void isAheadWhenItemsBeginEarly() {
        var early = TimetableRule.late(masterclass(), 2, 12, 12);
        assertEquals(-3, early.minutes());
        assertTrue(early.cuts().isEmpty());
    }

    @Test
    void parts27MinutesAmongThreeCompanies() {
        assertEquals(9, item("Atelier", 27).turning(3).minutesPerTurn());
        assertEquals(27, item("Atelier", 27).minutesPerTurn());
    }
}
