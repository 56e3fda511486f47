// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.time.Clock;
import org.faisceau.kernel.spi.Job;

/** A run of a job that nobody stops. */
record TestRun(Clock clock) implements Job.Run {
    static TestRun at(Clock clock) {
        return new TestRun(clock);
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void progress(long done, long total) {
        if (done > total) throw new IllegalArgumentException("done: at most " + total + ", got " + done);
    }
}
