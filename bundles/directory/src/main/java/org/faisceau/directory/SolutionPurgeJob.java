// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.time.LocalTime;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Erases each night what has served. Source: the retention told in module.json. */
@Component
public final class SolutionPurgeJob implements Job {
    private final SolutionRetentionRegister retention;

    @Activate
    public SolutionPurgeJob(@Reference SolutionRetentionRegister retention) {
        this.retention = retention;
    }

    @Override
    public String id() {
        return "directory.solution-purge";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(3, 50));
    }

    @Override
    public void run(Run run) {
        int erased = SolutionRetentionRegister.CHUNK;
        while (erased == SolutionRetentionRegister.CHUNK && !run.isCancelled()) erased = retention.eraseSolutions();
        run.progress(1, 2);
        erased = SolutionRetentionRegister.CHUNK;
        while (erased == SolutionRetentionRegister.CHUNK && !run.isCancelled()) erased = retention.eraseIntroductions();
        run.progress(2, 2);
    }
}
