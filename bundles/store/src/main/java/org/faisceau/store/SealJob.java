// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.time.LocalTime;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Seals the journal each night. */
@Component
public final class SealJob implements Job {
    private final Seals seals;

    @Activate
    public SealJob(@Reference Database database) {
        seals = new Seals(database);
    }

    @Override
    public String id() {
        return "store.seal";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(0, 5));
    }

    @Override
    public void run(Run run) {
        seals.seal();
    }
}
