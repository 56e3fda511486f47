// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private final BackOff rule = new BackOff(5, Duration.ofMinutes(15));

    @ParameterizedTest
    @CsvSource({"0,0", "4,0", "5,10", "6,20", "7,40", "11,640", "12,900", "1000000,900"})
    void doublesFromTenSecondsUpToTheLongest(int failures, int seconds) {
        assertEquals(Duration.ofSeconds(seconds), rule.left(failures, NOON, NOON));
    }

    @Test
    void hasNothingLeftOnceWaited() {
        assertTrue(rule.left(5, NOON, NOON.plusSeconds(10)).isZero());
    }

    @Test
    void locksOnTheLastFreeFailureAlone() {
        assertTrue(rule.locksAt(5));
        assertFalse(rule.locksAt(6));
    }

    @Test
    void refusesNoFreeTry() {
        assertThrows(IllegalArgumentException.class, () -> new BackOff(0, Duration.ofMinutes(15)));
    }
}
