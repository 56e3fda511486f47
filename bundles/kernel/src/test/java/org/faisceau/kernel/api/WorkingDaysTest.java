// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WorkingDaysTest {
    private final WorkingDays france = WorkingDays.ofFrance();
    private final WorkingDays alsace = WorkingDays.ofAlsaceMoselle();

    /** Easter Monday, Ascension and Whit Monday as published by service-public.gouv.fr. */
    @ParameterizedTest
    @CsvSource({
        "2024-04-01, 2024-05-09, 2024-05-20",
        "2025-04-21, 2025-05-29, 2025-06-09",
        "2026-04-06, 2026-05-14, 2026-05-25",
        "2027-03-29, 2027-05-06, 2027-05-17",
        "2028-04-17, 2028-05-25, 2028-06-05",
        "2029-04-02, 2029-05-10, 2029-05-21",
        "2030-04-22, 2030-05-30, 2030-06-10"
    })
    void knowsTheHolidaysThatMoveWithEaster(LocalDate easterMonday, LocalDate ascension, LocalDate whitMonday) {
        assertTrue(france.holidays(easterMonday.getYear()).containsAll(List.of(easterMonday, ascension, whitMonday)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028, 2029, 2030})
    void knowsTheEightOfEveryYear(int year) {
        var fixed = List.of(
                LocalDate.of(year, 1, 1), LocalDate.of(year, 5, 1), LocalDate.of(year, 5, 8), LocalDate.of(year, 7, 14),
                LocalDate.of(year, 8, 15), LocalDate.of(year, 11, 1), LocalDate.of(year, 11, 11), LocalDate.of(year, 12, 25));
        assertTrue(france.holidays(year).containsAll(fixed));
    }

    @ParameterizedTest
    @CsvSource({"2024, 11, 13", "2025, 11, 13", "2026, 11, 13", "2027, 11, 13", "2028, 11, 13", "2029, 11, 13", "2030, 11, 13", "2008, 10, 12"})
    void countsElevenAndThirteenButWhereTwoFallOnOneDay(int year, int inFrance, int inAlsace) {
        assertEquals(List.of(inFrance, inAlsace), List.of(france.holidays(year).size(), alsace.holidays(year).size()));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-29", "2025-04-18", "2026-04-03", "2027-03-26", "2028-04-14", "2029-03-30", "2030-04-19"})
    void keepsGoodFridayToAlsaceAndMoselle(LocalDate goodFriday) {
        assertTrue(alsace.isHoliday(goodFriday));
        assertFalse(france.isHoliday(goodFriday));
    }

    @Test
    void knowsTheEarliestAndTheLatestEaster() {
        assertTrue(france.isHoliday(LocalDate.of(2285, 3, 23)));
        assertTrue(france.isHoliday(LocalDate.of(2038, 4, 26)));
    }

    @Test
    void worksNeitherAtWeekendsNorOnHolidays() {
        assertFalse(france.isWorking(LocalDate.of(2026, 11, 28)));
        assertFalse(france.isWorking(LocalDate.of(2026, 11, 11)));
        assertTrue(france.isWorking(LocalDate.of(2026, 11, 12)));
    }

    @Test
    void shiftsADayToTheNextOrTheLastWorkingOne() {
        var christmas = LocalDate.of(2026, 12, 25);
        assertEquals(LocalDate.of(2026, 12, 28), france.orLater(christmas));
        assertEquals(LocalDate.of(2026, 12, 24), france.orEarlier(christmas));
    }

    @Test
    void leavesAWorkingDayWhereItIs() {
        var tuesday = LocalDate.of(2026, 11, 24);
        assertEquals(List.of(tuesday, tuesday, tuesday), List.of(france.orLater(tuesday), france.orEarlier(tuesday), france.plus(tuesday, 0)));
    }

    @Test
    void addsOverALongWeekend() {
        assertEquals(LocalDate.of(2026, 5, 19), france.plus(LocalDate.of(2026, 5, 13), 3));
    }

    @Test
    void countsBackFromADeadline() {
        assertEquals(LocalDate.of(2026, 12, 30), france.plus(LocalDate.of(2027, 1, 4), -2));
    }

    @Test
    void addingAndCountingAgree() {
        var from = LocalDate.of(2026, 4, 1);
        assertEquals(40, alsace.between(from, alsace.plus(from, 40)));
        assertEquals(-40, alsace.between(alsace.plus(from, 40), from));
    }

    @Test
    void refusesToCountWithoutEnd() {
        assertThrows(IllegalArgumentException.class, () -> france.plus(LocalDate.of(2026, 1, 1), 10_001));
    }
}
