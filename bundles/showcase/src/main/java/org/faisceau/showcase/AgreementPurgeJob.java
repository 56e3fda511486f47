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
import org.jooq.Condition;
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
        var due = SHOWCASE_AGREEMENT.STATE.eq(AgreementTable.WITHDRAWN).and(SHOWCASE_AGREEMENT.WITHDRAWN_ON.lt(before)).and(SHOWCASE_AGREEMENT.PERSON.ne("").or(SHOWCASE_AGREEMENT.NOTE.ne("")));
        var found = schema.read(tx -> tx.sql().select(SHOWCASE_AGREEMENT.ID).from(SHOWCASE_AGREEMENT).where(due).orderBy(SHOWCASE_AGREEMENT.ID).limit(CHUNK).fetch(SHOWCASE_AGREEMENT.ID));
        var erased = schema.write(Actor.system(), tx -> found.stream().filter(id -> erase(tx, due.and(SHOWCASE_AGREEMENT.ID.eq(id)))).toList());
        erased.forEach(id -> journal.erase(Actor.system(), new Ref(Agreement.KIND, id), "retention"));
        return found.size();
    }

    /** False where it was given again meanwhile: then it is nobody's to erase. */
    private static boolean erase(Writing tx, Condition due) {
        return tx.sql().update(SHOWCASE_AGREEMENT).set(SHOWCASE_AGREEMENT.PERSON, "").set(SHOWCASE_AGREEMENT.NOTE, "").set(SHOWCASE_AGREEMENT.VERSION, SHOWCASE_AGREEMENT.VERSION.plus(1)).where(due).execute() == 1;
    }
}
