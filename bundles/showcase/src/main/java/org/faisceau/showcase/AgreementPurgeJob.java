// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import static org.faisceau.showcase.db.Tables.SHOWCASE_AGREEMENT;

import java.time.Clock;
import java.time.LocalTime;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.showcase.api.Agreement;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forgets each night who agreed, three years after what they agreed to was withdrawn; that and when it was is kept. */
@Component
public final class AgreementPurgeJob implements Job {
    private static final int YEARS = 3;
    private static final int CHUNK = 500;
    private final Schema schema;
    private final Clock clock;
    private final Journal journal;

    @Activate
    public AgreementPurgeJob(@Reference Store store, @Reference Clock clock, @Reference Journal journal) {
        this.schema = store.schema("showcase", AgreementPurgeJob.class);
        this.clock = clock;
        this.journal = journal;
    }

    @Override
    public String id() {
        return "showcase.purge";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(4, 7));
    }

    @Override
    public void run(Run run) {
        int erased = CHUNK;
        while (erased == CHUNK && !run.isCancelled()) erased = erase();
        run.progress(1, 1);
    }

    private int erase() {
        var before = Days.today(clock).minusYears(YEARS).toString();
        var gone = schema.read(tx -> tx.sql().select(SHOWCASE_AGREEMENT.ID).from(SHOWCASE_AGREEMENT).where(SHOWCASE_AGREEMENT.STATE.eq(AgreementTable.WITHDRAWN), SHOWCASE_AGREEMENT.WITHDRAWN_ON.lt(before),
                SHOWCASE_AGREEMENT.PERSON.ne("").or(SHOWCASE_AGREEMENT.NOTE.ne(""))).orderBy(SHOWCASE_AGREEMENT.ID).limit(CHUNK).fetch(SHOWCASE_AGREEMENT.ID));
        schema.writeEach(Actor.system(), gone, AgreementPurgeJob::erase);
        gone.forEach(id -> journal.erase(Actor.system(), new Ref(Agreement.KIND, id), "retention"));
        return gone.size();
    }

    private static void erase(Writing tx, String id) {
        tx.sql().update(SHOWCASE_AGREEMENT).set(SHOWCASE_AGREEMENT.PERSON, "").set(SHOWCASE_AGREEMENT.NOTE, "").set(SHOWCASE_AGREEMENT.VERSION, SHOWCASE_AGREEMENT.VERSION.plus(1)).where(SHOWCASE_AGREEMENT.ID.eq(id)).execute();
    }
}
