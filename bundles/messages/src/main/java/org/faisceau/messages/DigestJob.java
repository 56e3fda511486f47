// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.faisceau.messages.db.Tables.MESSAGES_MAIL;
import static org.faisceau.messages.db.Tables.MESSAGES_MESSAGE;

import java.time.Instant;
import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.messages.api.Delivery;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Queues each morning one mail for all that a person has waiting in a digest. A message names its mail, so it comes in one alone. */
@Component
public final class DigestJob implements Job {
    private static final int CHUNK = 200;
    private final Schema schema;
    private final Ids ids;
    private final MailSettings settings;

    @Activate
    public DigestJob(@Reference Store store, @Reference Ids ids, @Reference MailSettings settings) {
        this.schema = store.schema("messages", DigestJob.class);
        this.ids = ids;
        this.settings = settings;
    }

    @Override
    public String id() {
        return "messages.digest";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(settings.server().digests());
    }

    @Override
    public void run(Run run) {
        var now = run.clock().instant();
        var isDue = isDue(now);
        if (!settings.server().isSet()) {
            forget(run, isDue);
            return;
        }
        long done = 0;
        for (var people = waiting(isDue); !people.isEmpty() && !run.isCancelled(); people = waiting(isDue)) {
            var chunk = people;
            schema.write(Actor.system(), tx -> gather(tx, chunk, isDue, now.toEpochMilli()));
            done += chunk.size();
            run.progress(done, done);
        }
    }

    private List<String> waiting(Condition isDue) {
        return schema.read(tx -> tx.sql().selectDistinct(MESSAGES_MESSAGE.ACCOUNT_ID).from(MESSAGES_MESSAGE).where(isDue)
                .orderBy(MESSAGES_MESSAGE.ACCOUNT_ID).limit(CHUNK).fetch(MESSAGES_MESSAGE.ACCOUNT_ID));
    }

    private boolean gather(Writing tx, List<String> people, Condition isDue, long now) {
        for (var person : people) {
            var mail = ids.next();
            tx.sql().update(MESSAGES_MESSAGE).set(MESSAGES_MESSAGE.MAIL_ID, mail).where(MESSAGES_MESSAGE.ACCOUNT_ID.eq(person), isDue).execute();
            tx.sql().insertInto(MESSAGES_MAIL).columns(MESSAGES_MAIL.fields()).values(MailRow.waiting(mail, person, MailRow.DIGEST, now).intoArray()).execute();
        }
        return true;
    }

    /** Without a server nothing is kept for a digest, lest months of it go out on the day there is one. */
    private void forget(Run run, Condition isDue) {
        int changed = CHUNK;
        while (changed == CHUNK && !run.isCancelled()) {
            changed = schema.write(Actor.system(), tx -> tx.sql().update(MESSAGES_MESSAGE).set(MESSAGES_MESSAGE.DELIVERY, Delivery.INBOX.name())
                    .where(MESSAGES_MESSAGE.ID.in(tx.sql().select(MESSAGES_MESSAGE.ID).from(MESSAGES_MESSAGE).where(isDue).orderBy(MESSAGES_MESSAGE.ID).limit(CHUNK)))
                    .execute());
        }
    }

    /** What was posted in the future is due, too: the clock was set back since. */
    private Condition isDue(Instant now) {
        var hour = settings.server().digests();
        var inFuture = MESSAGES_MESSAGE.POSTED_AT.gt(now.toEpochMilli());
        var daily = MESSAGES_MESSAGE.POSTED_AT.lt(DigestRule.daily(now, hour).toEpochMilli()).or(inFuture);
        var weekly = MESSAGES_MESSAGE.POSTED_AT.lt(DigestRule.weekly(now, hour).toEpochMilli()).or(inFuture);
        return MESSAGES_MESSAGE.MAIL_ID.eq("")
                .and(MESSAGES_MESSAGE.DELIVERY.eq(Delivery.DAILY.name()).and(daily).or(MESSAGES_MESSAGE.DELIVERY.eq(Delivery.WEEKLY.name()).and(weekly)));
    }
}
