// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import static org.faisceau.showcase.db.Tables.SHOWCASE_SUBSCRIBER;

import java.time.Clock;
import java.time.LocalTime;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.messages.api.Outsiders;
import org.faisceau.showcase.api.Subscriber.State;
import org.faisceau.showcase.api.Subscribers;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Erases each night the addresses that nobody confirmed, and three years after somebody left the dates that were kept of it. */
@Component
public final class SubscriberPurgeJob implements Job {
    private static final int YEARS = 3;
    private static final int CHUNK = 500;
    private final Schema schema;
    private final Clock clock;
    private final Outsiders outsiders;

    @Activate
    public SubscriberPurgeJob(@Reference Store store, @Reference Clock clock, @Reference Outsiders outsiders) {
        this.schema = store.schema("showcase", SubscriberPurgeJob.class);
        this.clock = clock;
        this.outsiders = outsiders;
    }

    @Override
    public String id() {
        return "showcase.subscribers";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(4, 9));
    }

    @Override
    public void run(Run run) {
        int erased = CHUNK;
        while (erased == CHUNK && !run.isCancelled()) erased = erase();
        run.progress(1, 1);
    }

    private int erase() {
        var today = Days.today(clock);
        var unconfirmed = SHOWCASE_SUBSCRIBER.STATE.eq(State.ASKED.name()).and(SHOWCASE_SUBSCRIBER.ASKED_ON.lt(today.minusDays(Subscribers.CONFIRM_DAYS).toString()));
        var gone = SHOWCASE_SUBSCRIBER.STATE.eq(State.LEFT.name()).and(SHOWCASE_SUBSCRIBER.LEFT_ON.lt(today.minusYears(YEARS).toString()));
        var due = unconfirmed.or(gone);
        var found = schema.read(tx -> tx.sql().selectFrom(SHOWCASE_SUBSCRIBER).where(due).orderBy(SHOWCASE_SUBSCRIBER.ID).limit(CHUNK).fetch(SubscriberTable::subscriber));
        // First of all their mails: cut off in between, the next night finds them again.
        found.forEach(one -> outsiders.forget(Actor.system(), one.ref()));
        schema.write(Actor.system(), tx -> found.stream().filter(one -> SubscriberTable.find(tx, due.and(SHOWCASE_SUBSCRIBER.ID.eq(one.id()))).map(still -> SubscriberTable.erase(tx, still)).isPresent()).count());
        return found.size();
    }
}
