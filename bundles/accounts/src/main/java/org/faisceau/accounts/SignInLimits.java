// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a sign-in lasts and how many tries there are.
 *
 * @param idle without a request, one minute or more
 * @param absolute in all, not less than idle
 */
record SignInLimits(Duration idle, Duration absolute, BackOff perName, BackOff perAddress) {
    SignInLimits {
        if (idle.compareTo(Duration.ofMinutes(1)) < 0) throw new IllegalArgumentException("idle: one minute or more, got " + idle);
        if (absolute.compareTo(idle) < 0) throw new IllegalArgumentException("absolute: " + idle + " or more, got " + absolute);
    }

    /** The first of the two ends. */
    Instant end(Instant since, Instant lastSeen) {
        var tooOld = since.plus(absolute);
        var tooIdle = lastSeen.plus(idle);
        return tooIdle.isBefore(tooOld) ? tooIdle : tooOld;
    }
}
