// SPDX-License-Identifier: Apache-2.0
package org.faisceau.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Stands until a test turns it. */
public final class TurnedClock extends Clock {
    private final AtomicReference<Instant> now;

    public TurnedClock(Instant first) {
        now = new AtomicReference<>(first);
    }

    public void turn(Duration by) {
        now.updateAndGet(before -> before.plus(by));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("withZone");
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
