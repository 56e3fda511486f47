// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.kept;

import java.time.LocalDate;
import java.time.LocalTime;
import org.faisceau.console.Records;
import org.faisceau.console.spi.Bin;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks each night every bin to end what has lain in it long enough; one that fails does not keep the others from it. */
@Component
public final class BinPurge implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(BinPurge.class);
    private static final int CHUNK = 500;
    private final Records records;

    @Activate
    public BinPurge(@Reference Records records) {
        this.records = records;
    }

    @Override
    public String id() {
        return "console.bin";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(4, 0));
    }

    @Override
    public void run(Run run) {
        var today = Days.today(run.clock());
        var failed = 0;
        for (var bin : records.bins()) {
            try {
                purge(run, bin, today);
            } catch (RuntimeException broken) {
                LOG.warn("the bin of {} could not be purged", bin.kind(), broken);
                failed++;
            }
        }
        if (failed > 0) throw new IllegalStateException("bins that could not be purged: " + failed);
    }

    private static void purge(Run run, Bin bin, LocalDate today) {
        int gone = CHUNK;
        while (gone == CHUNK && !run.isCancelled()) gone = bin.purge(today, CHUNK);
    }
}
