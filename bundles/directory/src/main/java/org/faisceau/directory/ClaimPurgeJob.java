// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_CLAIM;

import java.time.Duration;
import java.time.LocalTime;
import org.faisceau.directory.api.Claim;
import org.faisceau.directory.api.ClaimState;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Erases each night claims that were decided a year ago. Source: the retention told in module.json. */
@Component
public final class ClaimPurgeJob implements Job {
    static final int DAYS = 365;
    private static final int CHUNK = 200;
    private final Schema schema;
    private final Journal journal;

    @Activate
    public ClaimPurgeJob(@Reference Store store, @Reference Journal journal) {
        this.schema = store.schema("directory", ClaimPurgeJob.class);
        this.journal = journal;
    }

    @Override
    public String id() {
        return "directory.claims-purge";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(3, 56));
    }

    @Override
    public void run(Run run) {
        long before = run.clock().instant().minus(Duration.ofDays(DAYS)).toEpochMilli();
        int erased = CHUNK;
        while (erased == CHUNK && !run.isCancelled()) erased = erase(before);
        run.progress(1, 1);
    }

    private int erase(long before) {
        var ids = schema.read(tx -> tx.sql().select(DIRECTORY_CLAIM.ID).from(DIRECTORY_CLAIM)
                .where(DIRECTORY_CLAIM.STATE.ne(ClaimState.PENDING.name()), DIRECTORY_CLAIM.DECIDED_AT.le(before))
                .orderBy(DIRECTORY_CLAIM.DECIDED_AT, DIRECTORY_CLAIM.ID).limit(CHUNK).fetch(DIRECTORY_CLAIM.ID));
        ids.forEach(id -> journal.erase(Actor.system(), new Ref(Claim.KIND, id), ""));
        return schema.write(Actor.system(), tx -> tx.sql().deleteFrom(DIRECTORY_CLAIM).where(DIRECTORY_CLAIM.ID.in(ids)).execute());
    }
}
