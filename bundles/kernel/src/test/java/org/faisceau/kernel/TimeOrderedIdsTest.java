// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TimeOrderedIdsTest {
    private static final long MORNING = Instant.parse("2026-03-12T09:00:00Z").toEpochMilli();
    private final AtomicLong now = new AtomicLong(MORNING);
    private final TimeOrderedIds ids = new TimeOrderedIds(new Hands());

    @Test
    void areOfVersionSevenWithTheTimeInFront() {
        var id = UUID.fromString(ids.next());
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertEquals(MORNING, id.getMostSignificantBits() >>> 16);
    }

    @Test
    void growWithinOneMillisecond() {
        var made = IntStream.range(0, 10_000).mapToObj(i -> ids.next()).toList();
        assertEquals(made.stream().sorted().toList(), made);
        assertEquals(10_000, new HashSet<>(made).size());
    }

    @Test
    void neverGoBackWithTheClock() {
        var before = ids.next();
        now.addAndGet(-60_000);
        assertTrue(ids.next().compareTo(before) > 0);
    }

    /** A clock whose hands are moved. */
    private final class Hands extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("one zone");
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(now.get());
        }
    }
}
