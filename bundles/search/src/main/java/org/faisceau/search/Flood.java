// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import java.time.Duration;

/**
 * Tells when the change log grows faster than it pays to follow it. While an import tells thousands of changes a second the machine is
 * left to it; they are followed once it ebbs, or after half a minute.
 */
final class Flood {
    private static final long EBB_NANOS = Duration.ofSeconds(1).toNanos();
    private static final long LATE_NANOS = Duration.ofSeconds(30).toNanos();
    private final long usual;
    private long head;
    private long grownAt;
    private long levelAt;

    /** @param usual that many changes not followed yet are no flood */
    Flood(long usual, long nanos) {
        this.usual = usual;
        this.grownAt = nanos;
        this.levelAt = nanos;
    }

    /**
     * True where it is better to wait.
     *
     * @param latest the last change there is
     * @param reached the last change that was followed
     */
    boolean isRising(long latest, long reached, long nanos) {
        if (latest != head) grownAt = nanos;
        head = latest;
        boolean isHigh = latest - reached > usual;
        if (!isHigh) levelAt = nanos;
        return isHigh && nanos - grownAt < EBB_NANOS && nanos - levelAt < LATE_NANOS;
    }
}
