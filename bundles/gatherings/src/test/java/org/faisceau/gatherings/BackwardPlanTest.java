// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.faisceau.gatherings.BackwardPlan.Due;
import org.faisceau.gatherings.BackwardPlan.Wanted;
import org.faisceau.gatherings.api.Format;
import org.faisceau.kernel.api.WorkingDays;
import org.junit.jupiter.api.Test;

class BackwardPlanTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 5, 10);
    private static final List<Format.Step> STEPS = ShippedFormats.all().get("masterclass").format().steps();

    private static Map<String, Due> masterclass(LocalDate day, LocalDate today) {
        var dues = BackwardPlan.of(STEPS.stream().map(step -> new Wanted(step.days(), step.isSharing())).toList(), day, today, WorkingDays.ofFrance());
        return IntStream.range(0, STEPS.size()).boxed().collect(Collectors.toMap(at -> STEPS.get(at).id(), dues::get));
    }

    private static LocalDate due(int days, boolean isSharing, String today) {
        return BackwardPlan.of(List.of(new Wanted(days, isSharing)), MONDAY, LocalDate.parse(today), WorkingDays.ofFrance()).get(0).due();
    }

    @Test
    void laysTheGoldenPlan() {
        var plan = masterclass(MONDAY, LocalDate.of(2026, 11, 24));
        assertEquals(LocalDate.of(2027, 3, 11), plan.get("start").due());
        assertEquals(LocalDate.of(2027, 5, 5), plan.get("forms-mentor").due());
        assertEquals(LocalDate.of(2027, 5, 7), plan.get("forms-authorities").due());
        assertEquals(MONDAY, plan.get("day").due());
        assertTrue(List.of("start", "forms-mentor", "forms-authorities").stream().map(plan::get).allMatch(one -> one.due().equals(one.ideal())), "none of them had to move");
    }

    @Test
    void movesADayOffEarlierBeforeTheDayAndLaterAfterIt() {
        assertEquals(LocalDate.of(2027, 5, 5), due(-4, true, "2026-11-24"), "6 May is Ascension");
        assertEquals(LocalDate.of(2027, 5, 7), due(-1, false, "2026-11-24"), "9 May is a Sunday, 8 May a holiday and a Saturday");
        assertEquals(LocalDate.of(2027, 5, 18), due(7, false, "2026-11-24"), "17 May is Whit Monday");
    }

    @Test
    void neverSharesLaterThanCounted() {
        assertTrue(IntStream.rangeClosed(1, 60).allMatch(before -> !due(-before, true, "2026-11-24").isAfter(MONDAY.minusDays(before))));
    }

    @Test
    void keepsDatesOfSharingWhereLessTimeIsLeft() {
        var plan = masterclass(MONDAY, MONDAY.minusDays(20));
        assertEquals(MONDAY.minusDays(20), plan.get("start").due());
        assertEquals(LocalDate.of(2027, 5, 5), plan.get("forms-mentor").due());
        assertEquals(LocalDate.of(2027, 5, 7), plan.get("forms-authorities").due());
        assertFalse(plan.get("forms-in").due().isAfter(plan.get("forms-mentor").due()), "forms are in before they are handed on");
    }

    @Test
    void drawsNothingTogetherForATaskOfPeopleHereThatBeganEarly() {
        var dues = BackwardPlan.of(List.of(new Wanted(-500, false, true), new Wanted(-60, false)), MONDAY, LocalDate.parse("2026-11-24"), WorkingDays.ofFrance());
        assertEquals(LocalDate.of(2027, 3, 11), dues.get(1).due());
    }

    @Test
    void keepsTheOrderOfStepsHoweverLittleTimeIsLeft() {
        assertEquals(List.of(), IntStream.rangeClosed(0, 90).boxed().filter(left -> !isInOrder(masterclass(MONDAY, MONDAY.minusDays(left)))).toList());
    }

    private static boolean isInOrder(Map<String, Due> plan) {
        var days = STEPS.stream().map(step -> plan.get(step.id()).due()).toList();
        return days.equals(days.stream().sorted().toList());
    }

    @Test
    void putsWhatIsLateOnTheDayItIsPlanned() {
        var today = MONDAY.minusDays(3);
        var plan = masterclass(MONDAY, today);
        assertEquals(today, plan.get("forms-mentor").due());
        assertEquals(MONDAY.minusDays(5), plan.get("forms-mentor").ideal());
        assertTrue(STEPS.stream().filter(step -> step.days() < 0).map(step -> plan.get(step.id()).due()).allMatch(day -> !day.isBefore(today)));
    }
}
