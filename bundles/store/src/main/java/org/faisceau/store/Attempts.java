// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Runs a transaction again when it lost a race, at most five times in all, after a short and uneven wait. */
final class Attempts {
    private static final int MOST = 5;
    private static final long STEP_MICROSECONDS = 4_000;
    private final Faults faults;
    private final String what;

    Attempts(Faults faults, String what) {
        this.faults = faults;
        this.what = what;
    }

    <T> T run(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (attempt == MOST || !faults.mayRunAgain(e)) throw faults.named(e, what);
                await(attempt);
            }
        }
    }

    private static void await(int attempt) {
        long longest = STEP_MICROSECONDS << attempt;
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(ThreadLocalRandom.current().nextLong(longest / 2, longest)));
    }
}
