// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class FloodTest {
    private final Flood flood = new Flood(1000, 0);

    @Test
    void aThousandChangesAreNoFlood() {
        assertFalse(flood.isRising(1000, 0, 0));
    }

    @Test
    void moreAreWhileTheyKeepComing() {
        flood.isRising(500, 0, millis(0));
        flood.isRising(1500, 0, millis(100));
        assertTrue(flood.isRising(2000, 0, millis(1050)));
    }

    @Test
    void itIsOverASecondAfterTheLast() {
        flood.isRising(500, 0, millis(0));
        flood.isRising(1500, 0, millis(100));
        assertFalse(flood.isRising(1500, 0, millis(1100)));
    }

    @Test
    void halfAMinuteIsTheLongestWait() {
        flood.isRising(500, 0, millis(0));
        flood.isRising(1500, 0, millis(29_900));
        assertFalse(flood.isRising(99_000, 0, millis(30_000)));
    }

    @Test
    void aFloodAfterThatIsWaitedForAgain() {
        flood.isRising(99_000, 0, millis(30_000));
        flood.isRising(99_000, 99_000, millis(31_000));
        assertTrue(flood.isRising(101_000, 99_000, millis(31_100)));
    }

    private static long millis(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }
}
