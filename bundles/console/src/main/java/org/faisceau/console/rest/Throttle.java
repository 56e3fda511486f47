// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** So many calls at once per token, so many unknown tokens per network address and minute; counted in memory. Every thread. */
final class Throttle {
    static final int AT_ONCE = 32;
    static final int UNKNOWN_PER_MINUTE = 120;
    private static final int ADDRESSES = 20_000;
    private final Clock clock;
    private final Map<String, Integer> running = new HashMap<>();
    private final Map<String, Integer> unknown = new HashMap<>();
    private long minute;

    Throttle(Clock clock) {
        this.clock = clock;
    }

    static Refusal busy(String detail, int retryAfterSeconds) {
        return new Refusal(Fault.BUSY, detail).with("Retry-After", String.valueOf(retryAfterSeconds));
    }

    /** Takes a turn, to be given back with {@link #leave}. */
    synchronized void enter(String tokenId) {
        if (running.getOrDefault(tokenId, 0) >= AT_ONCE) throw busy("This token has " + AT_ONCE + " calls running already.", 1);
        running.merge(tokenId, 1, Integer::sum);
    }

    synchronized void leave(String tokenId) {
        running.computeIfPresent(tokenId, (id, count) -> count == 1 ? null : Integer.valueOf(count - 1));
    }

    /** Counts one more. */
    synchronized boolean failedTooOften(String address) {
        long now = clock.millis() / 60_000;
        if (now != minute || unknown.size() > ADDRESSES) {
            minute = now;
            unknown.clear();
        }
        return unknown.merge(address, 1, Integer::sum) > UNKNOWN_PER_MINUTE;
    }
}
