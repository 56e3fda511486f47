// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import java.time.Duration;

/** How long to wait after a failure: a minute, then twice as long each time, up to a limit. */
final class BackOff {
    /** The longest wait of one mail. */
    static final Duration MAIL = Duration.ofHours(4);

    /** The longest wait for a server that does not answer. */
    static final Duration SERVER = Duration.ofMinutes(15);

    /** Tries of one mail before it is given up: some twenty hours. */
    static final int TRIES = 12;

    private BackOff() {}

    /** @param failures 1 and up */
    static Duration after(int failures, Duration longest) {
        var wait = Duration.ofMinutes(1L << Math.min(failures - 1, 20));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }

    /**
     * True where it is time; so too where the wait left is longer than any can be: then the clock was set back.
     *
     * @param at epoch milliseconds
     */
    static boolean isDue(long at, long now, Duration longest) {
        return at <= now || at > now + longest.toMillis();
    }
}
