// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.time.Clock;
import java.time.LocalTime;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Erases each night the words of answers that have served. Source: the retention told in module.json. */
@Component
public final class AnswerPurgeJob implements Job {
    private final AnswerRetentionRegister retention;

    @Activate
    public AnswerPurgeJob(@Reference AnswerRetentionRegister retention) {
        this.retention = retention;
    }

    /** While the module is stopped: see {@code purges} in module.json. */
    public AnswerPurgeJob(Store store, Clock clock, Journal journal) {
        this(new AnswerRetentionRegister(store, clock, journal));
    }

    @Override
    public String id() {
        return "needs.purge";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(3, 53));
    }

    @Override
    public void run(Run run) {
        int erased = AnswerRetentionRegister.CHUNK;
        while (erased == AnswerRetentionRegister.CHUNK && !run.isCancelled()) erased = retention.erase();
        run.progress(1, 1);
    }
}
