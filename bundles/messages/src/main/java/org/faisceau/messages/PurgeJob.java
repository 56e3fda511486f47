// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.faisceau.messages.db.Tables.MESSAGES_CHOICE;
import static org.faisceau.messages.db.Tables.MESSAGES_CONTENT;
import static org.faisceau.messages.db.Tables.MESSAGES_MAIL;
import static org.faisceau.messages.db.Tables.MESSAGES_MAILING;
import static org.faisceau.messages.db.Tables.MESSAGES_MESSAGE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.accounts.api.Accounts.Sought;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.messages.api.Outbox.State;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deletes each night what has served: messages after a year, mails after a month, what disabled accounts chose at once. Source: the retention told in module.json. */
@Component
public final class PurgeJob implements Job {
    static final Duration MESSAGES = Duration.ofDays(365);
    static final Duration MAILS = Duration.ofDays(30);
    static final Duration MAILINGS = Duration.ofDays(1095);

    private static final int CHUNK = 500;
    private static final int STEPS = 5;
    private static final int GONE = 200;
    private final Schema schema;
    private final Accounts accounts;

    @Activate
    public PurgeJob(@Reference Store store, @Reference Accounts accounts) {
        this.schema = store.schema("messages", PurgeJob.class);
        this.accounts = accounts;
    }

    @Override
    public String id() {
        return "messages.purge";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(3, 40));
    }

    @Override
    public void run(Run run) {
        var now = run.clock().instant();
        delete(run, MESSAGES_MESSAGE, MESSAGES_MESSAGE.ID, before(MESSAGES_MESSAGE.POSTED_AT, now.minus(MESSAGES)));
        run.progress(1, STEPS);
        var unused = DSL.notExists(DSL.selectOne().from(MESSAGES_MESSAGE).where(MESSAGES_MESSAGE.CONTENT_ID.eq(MESSAGES_CONTENT.ID)));
        delete(run, MESSAGES_CONTENT, MESSAGES_CONTENT.ID, before(MESSAGES_CONTENT.CREATED_AT, now.minus(MESSAGES)).and(unused));
        run.progress(2, STEPS);
        // One that still waits gets another month: its server may come back.
        var over = before(MESSAGES_MAIL.QUEUED_AT, now.minus(MAILS)).and(MESSAGES_MAIL.STATE.ne(State.WAITING.name())
                .or(before(MESSAGES_MAIL.QUEUED_AT, now.minus(MAILS.multipliedBy(2)))));
        delete(run, MESSAGES_MAIL, MESSAGES_MAIL.ID, over);
        run.progress(3, STEPS);
        delete(run, MESSAGES_MAILING, MESSAGES_MAILING.ID, before(MESSAGES_MAILING.CREATED_AT, now.minus(MAILINGS)));
        run.progress(4, STEPS);
        forgetTheGone(run);
        run.progress(STEPS, STEPS);
    }

    /** How who is gone wanted messages. */
    private void forgetTheGone(Run run) {
        var after = "";
        do {
            var page = accounts.page(Actor.system(), new Sought("", Optional.empty(), Optional.of(true), ""), after, GONE);
            var ids = page.items().stream().map(Account::id).toList();
            var here = MESSAGES_CHOICE.ACCOUNT_ID.in(ids);
            if (schema.read(tx -> tx.sql().fetchExists(MESSAGES_CHOICE, here))) schema.write(Actor.system(), tx -> tx.sql().deleteFrom(MESSAGES_CHOICE).where(here).execute());
            after = page.next();
        } while (!after.isEmpty() && !run.isCancelled());
    }

    private static Condition before(Field<Long> time, Instant limit) {
        return time.le(limit.toEpochMilli());
    }

    private void delete(Run run, Table<?> table, Field<String> id, Condition which) {
        int gone = CHUNK;
        while (gone == CHUNK && !run.isCancelled()) {
            gone = schema.write(Actor.system(), tx -> tx.sql().deleteFrom(table)
                    .where(id.in(tx.sql().select(id).from(table).where(which).orderBy(id).limit(CHUNK))).execute());
        }
    }
}
