// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.Clock;
import java.time.LocalTime;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Erases each night the words of campaigns whose retention is over, as the page of ends foretold. */
@Component
public final class CampaignPurgeJob implements Job {
    private final CampaignRetentionRegister retention;

    @Activate
    public CampaignPurgeJob(@Reference CampaignRetentionRegister retention) {
        this.retention = retention;
    }

    /** While the module is stopped: see {@code purges} in module.json. */
    public CampaignPurgeJob(Store store, Clock clock, Journal journal) {
        this(new CampaignRetentionRegister(store, clock, journal));
    }

    @Override
    public String id() {
        return "sourcing.purge";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(3, 51));
    }

    @Override
    public void run(Run run) {
        int erased = CampaignRetentionRegister.CHUNK;
        while (erased == CampaignRetentionRegister.CHUNK && !run.isCancelled()) erased = retention.erase();
        run.progress(1, 1);
    }
}
