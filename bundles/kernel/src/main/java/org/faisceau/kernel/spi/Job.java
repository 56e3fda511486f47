// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.spi;

import java.time.Clock;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Work in time. The store runs it under a lease, never twice at once on any node, catches up after a restart, and interrupts it
 * when its bundle stops.
 */
@ConsumerType
public interface Job {
    /** Unique and stable: {@code bundle.job}. */
    String id();

    /** When it runs. */
    Schedule when();

    /** Does the work; an exception is recorded in words and the job is tried again at its next time. */
    void run(Run run) throws Exception;

    /** What a running job is handed. */
    @ProviderType
    interface Run {
        Clock clock();

        /** True once the job should stop: look at it between steps. */
        boolean isCancelled();

        /**
         * Tells how far it is.
         *
         * @param done steps done, 0 to total
         * @param total steps in all, 1 or more
         */
        void progress(long done, long total);
    }
}
