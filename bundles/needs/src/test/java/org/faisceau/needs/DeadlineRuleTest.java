// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.faisceau.kernel.api.WorkingDays;
import org.junit.jupiter.api.Test;

class DeadlineRuleTest {
    private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 12);

    @Test
    void saysNothingTooEarly() {
        assertEquals(OptionalInt.empty(), due(LocalDate.of(2027, 2, 25)));
    }

    @Test
    void remindsOnTheDay() {
        assertEquals(OptionalInt.of(14), due(LocalDate.of(2027, 2, 26)));
        assertEquals(OptionalInt.of(7), due(LocalDate.of(2027, 3, 5)));
        assertEquals(OptionalInt.of(1), due(LocalDate.of(2027, 3, 11)));
    }

    @Test
    void remindsOfTheLatestAloneAfterAnAbsence() {
        assertEquals(OptionalInt.of(7), due(LocalDate.of(2027, 3, 9)));
        assertEquals(OptionalInt.of(1), due(FRIDAY));
    }

    @Test
    void saysNothingAfterTheDeadline() {
        assertEquals(OptionalInt.empty(), due(FRIDAY.plusDays(1)));
    }

    @Test
    void movesADayOffEarlier() {
        var monday = LocalDate.of(2027, 3, 15);
        assertEquals(OptionalInt.of(1), DeadlineRule.due(monday, FRIDAY, List.of(1), WorkingDays.ofFrance()));
    }

    private static OptionalInt due(LocalDate today) {
        return DeadlineRule.due(FRIDAY, today, List.of(1, 14, 7), WorkingDays.ofFrance());
    }
}
