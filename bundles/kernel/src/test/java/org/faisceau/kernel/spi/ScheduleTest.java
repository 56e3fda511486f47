// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

final class ScheduleTest {
    private static final Schedule AT_HALF_PAST_TWO = new Schedule.Daily(LocalTime.of(2, 30));

    @Test
    void runsTheSameDayWhereTheHourIsYetToCome() {
        assertEquals(Instant.parse("2026-03-12T01:30:00Z"), AT_HALF_PAST_TWO.after(Instant.parse("2026-03-12T01:00:00Z")));
    }

    @Test
    void runsTheNextDayOnTheHourItself() {
        assertEquals(Instant.parse("2026-03-13T01:30:00Z"), AT_HALF_PAST_TWO.after(Instant.parse("2026-03-12T01:30:00Z")));
    }

    @Test
    void runsOnceInTheNightThatHasNoSuchHour() {
        assertEquals(Instant.parse("2026-03-29T01:30:00Z"), AT_HALF_PAST_TWO.after(Instant.parse("2026-03-28T12:00:00Z")));
    }

    @Test
    void refusesAGapUnderASecond() {
        assertThrows(IllegalArgumentException.class, () -> new Schedule.Every(Duration.ofMillis(999)));
    }
}
