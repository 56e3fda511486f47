// SPDX-License-Identifier: Apache-2.0
package org.faisceau.testkit;

import java.time.Clock;
import org.faisceau.kernel.spi.Job;

/** A run of a job that nobody stops; it does not take more steps for done than there are. */
public record TestRun(Clock clock) implements Job.Run {
    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void progress(long done, long total) {
        if (done > total) throw new IllegalArgumentException("done: at most " + total + ", got " + done);
    }
}
