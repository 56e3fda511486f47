// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Counts requests by class of status since the start. */
@Component(service = Counters.class)
public final class Counters {
    private static final int CLASSES = 6;
    private final AtomicLongArray byClass = new AtomicLongArray(CLASSES);
    private final LongAdder nanos = new LongAdder();

    @Activate
    public Counters() {}

    void count(int status, long tookNanos) {
        byClass.incrementAndGet(Math.min(CLASSES - 1, Math.max(0, status / 100)));
        nanos.add(tookNanos);
    }

    /** Requests answered with that class of status, such as 2 for 200 to 299. */
    long answered(int statusClass) {
        return byClass.get(statusClass);
    }

    double seconds() {
        return nanos.sum() / 1e9;
    }
}
