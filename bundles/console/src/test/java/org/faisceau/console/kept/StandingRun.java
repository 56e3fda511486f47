// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.kept;

import java.time.Clock;
import org.faisceau.kernel.spi.Job;

/** A run by hand. */
record StandingRun(Clock clock) implements Job.Run {
    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void progress(long done, long total) {}
}
