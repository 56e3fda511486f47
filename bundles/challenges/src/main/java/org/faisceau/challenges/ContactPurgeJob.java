// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.db.Tables.CHALLENGES_APPLICATION;
import static org.faisceau.challenges.db.Tables.CHALLENGES_EDITION;

import java.time.Clock;
import java.time.LocalTime;
import org.faisceau.challenges.api.Application;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forgets each night whom to reach about applications of editions that closed three years ago, in the tables and in the journal. */
@Component
public final class ContactPurgeJob implements Job {
    /** Source: module.json, which says so to people. */
    static final int YEARS = 3;
    private static final int CHUNK = 50;
    private final Schema schema;
    private final Clock clock;
    private final Journal journal;

    @Activate
    public ContactPurgeJob(@Reference Store store, @Reference Clock clock, @Reference Journal journal) {
        this.schema = store.schema("challenges", ContactPurgeJob.class);
        this.clock = clock;
        this.journal = journal;
    }

    @Override
    public String id() {
        return "challenges.contacts";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(4, 11));
    }

    @Override
    public void run(Run run) {
        int erased = CHUNK;
        while (erased == CHUNK && !run.isCancelled()) erased = erase();
        run.progress(1, 1);
    }

    /** Of how many applications: less than a chunk once none is left. */
    private int erase() {
        long before = Days.begin(Days.today(clock).minusYears(YEARS)).toEpochMilli();
        var table = CHALLENGES_APPLICATION;
        var over = DSL.select(CHALLENGES_EDITION.ID).from(CHALLENGES_EDITION).where(CHALLENGES_EDITION.CLOSES_AT.gt(0L), CHALLENGES_EDITION.CLOSES_AT.lt(before));
        return schema.write(Actor.system(), tx -> {
            var due = tx.sql().select(table.ID).from(table).where(table.EDITION_ID.in(over), table.CONTACT_ERASED_AT.eq(0L)).orderBy(table.ID).limit(CHUNK).fetch(table.ID);
            for (var id : due) {
                var ref = new Ref(Application.KIND, id);
                journal.erase(Actor.system(), ref, "retention");
                tx.sql().update(table).set(table.CONTACT, "").set(table.MAIL, "").set(table.CONTACT_ERASED_AT, clock.millis()).set(table.VERSION, table.VERSION.plus(1)).where(table.ID.eq(id)).execute();
                tx.did(ref, "contact-erased", "");
                tx.changed(ref, "contact", "", "");
            }
            return due.size();
        });
    }
}
