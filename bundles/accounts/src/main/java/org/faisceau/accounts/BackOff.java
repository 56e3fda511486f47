// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait after failures in a row: not at all for the free ones, then ten seconds doubled each time.
 *
 * @param free tries without a wait, 1 or more
 * @param longest the wait grows no further
 */
record BackOff(int free, Duration longest) {
    /** Failures older than this count for nothing. */
    static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    /** Ten seconds doubled twelve times is half a day: beyond every limit. */
    private static final int DOUBLINGS = 12;

    BackOff {
        if (free < 1) throw new IllegalArgumentException("free: 1 or more, got " + free);
        if (longest.compareTo(FIRST_WAIT) < 0) throw new IllegalArgumentException("longest: 10 s or more, got " + longest);
    }

    /** What is left to wait; zero or less where the next try may begin. */
    Duration left(int failures, Instant lastAt, Instant now) {
        return Duration.between(now, lastAt.plus(after(failures)));
    }

    /** True on the failure that begins the waiting. */
    boolean locksAt(int failures) {
        return failures == free;
    }

    private Duration after(int failures) {
        if (failures < free) return Duration.ZERO;
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - free, DOUBLINGS));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
