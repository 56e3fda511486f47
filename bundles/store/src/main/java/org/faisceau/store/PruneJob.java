// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.time.Duration;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prunes the change log behind its followers. */
@Component
public final class PruneJob implements Job {
    private final Pruning pruning;

    @Activate
    public PruneJob(@Reference Database database) {
        pruning = new Pruning(database);
    }

    @Override
    public String id() {
        return "store.prune";
    }

    @Override
    public Schedule when() {
        return new Schedule.Every(Duration.ofHours(1));
    }

    @Override
    public void run(Run run) {
        boolean more = true;
        while (more && !run.isCancelled()) more = pruning.step();
    }
}
