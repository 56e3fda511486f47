// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.time.Clock;
import java.time.LocalTime;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forgets each night the people of gatherings whose time is over, as the page of ends foretold. */
@Component
public final class GuestPurgeJob implements Job {
    private final GuestRetentionRegister retention;

    @Activate
    public GuestPurgeJob(@Reference GuestRetentionRegister retention) {
        this.retention = retention;
    }

    /** While the module is stopped: see {@code purges} in module.json. */
    public GuestPurgeJob(Store store, Clock clock, Journal journal) {
        this(new GuestRetentionRegister(store, clock, journal, new FormatRegister(store, clock)));
    }

    @Override
    public String id() {
        return "gatherings.purge";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(3, 57));
    }

    @Override
    public void run(Run run) {
        int erased = GuestRetentionRegister.CHUNK;
        while (erased == GuestRetentionRegister.CHUNK && !run.isCancelled()) erased = retention.erase();
        retention.drop();
        run.progress(1, 1);
    }
}
