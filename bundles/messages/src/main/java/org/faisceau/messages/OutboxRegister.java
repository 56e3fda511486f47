// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.faisceau.messages.db.Tables.MESSAGES_CONTENT;
import static org.faisceau.messages.db.Tables.MESSAGES_LINE;
import static org.faisceau.messages.db.Tables.MESSAGES_MAIL;
import static org.faisceau.messages.db.Tables.MESSAGES_MESSAGE;
import static org.faisceau.messages.db.Tables.MESSAGES_OUTSIDE;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.messages.api.Outbox;
import org.faisceau.messages.db.tables.records.MessagesMailRecord;
import org.faisceau.messages.db.tables.records.MessagesOutsideRecord;
import org.faisceau.store.api.Jobs;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The queue as managers see it. */
@Component
public final class OutboxRegister implements Outbox {
    private static final int CHUNK = 500;
    private final Schema schema;
    private final Clock clock;
    private final Accounts accounts;
    private final MailQueue queue;
    private final MailSettings settings;
    private final Jobs jobs;
    private final PublicAddress address;

    @Activate
    public OutboxRegister(
            @Reference Store store, @Reference Clock clock, @Reference Accounts accounts, @Reference MailQueue queue, @Reference MailSettings settings,
            @Reference Jobs jobs, @Reference PublicAddress address) {
        this.schema = store.schema("messages", OutboxRegister.class);
        this.clock = clock;
        this.accounts = accounts;
        this.queue = queue;
        this.settings = settings;
        this.jobs = jobs;
        this.address = address;
    }

    @Override
    public Standing standing(Actor actor) {
        if (!actor.is(Role.MANAGER)) return new Standing(false, "", "", false, 0, 0, 0, 0, 0, Optional.empty());
        return schema.read(tx -> standing(tx));
    }

    private Standing standing(Reading tx) {
        Map<String, Integer> counts = tx.sql().select(MESSAGES_MAIL.STATE, DSL.count()).from(MESSAGES_MAIL).groupBy(MESSAGES_MAIL.STATE).fetchMap(row -> row.value1(), row -> row.value2());
        // A mail that is tried again keeps why it failed until it is sent.
        int failing = tx.sql().fetchCount(MESSAGES_MAIL, MESSAGES_MAIL.STATE.eq(State.WAITING.name()), MESSAGES_MAIL.FAILURE.ne(""));
        var server = settings.server();
        return new Standing(server.isSet(), server.toString(), address.get().orElse(""), address.isLocal(), count(counts, State.WAITING), failing, count(counts, State.SENT), count(counts, State.FAILED),
                count(counts, State.DROPPED), queue.trouble());
    }

    private static long count(Map<String, Integer> counts, State state) {
        return counts.getOrDefault(state.name(), 0);
    }

    @Override
    public Slice<Mail> page(Actor actor, State state, String after, int limit) {
        var page = Keyset.descending(MESSAGES_MAIL.QUEUED_AT, MESSAGES_MAIL.ID).page(limit, after);
        if (!actor.is(Role.MANAGER)) return new Slice<>(List.of(), "");
        var rows = schema.read(tx -> tx.sql().selectFrom(MESSAGES_MAIL).where(MESSAGES_MAIL.STATE.eq(state.name()), page.condition())
                .orderBy(page.order()).limit(page.fetch()).fetch());
        var named = accounts.shownNames(rows.getValues(MESSAGES_MAIL.ACCOUNT_ID));
        var subjects = subjects(rows.getValues(MESSAGES_MAIL.ID));
        var outside = outside(rows.getValues(MESSAGES_MAIL.ID));
        return page.slice(rows, row -> outside.containsKey(row.getId()) ? mail(row, who(outside.get(row.getId())), List.of(outside.get(row.getId()).getSubject()))
                : mail(row, named.get(row.getAccountId()), subjects.getOrDefault(row.getId(), List.of())));
    }

    /** Who it goes to, as far as anybody knows. */
    private static String who(MessagesOutsideRecord outside) {
        return outside.getName().isEmpty() ? outside.getAddress() : outside.getName();
    }

    private Map<String, MessagesOutsideRecord> outside(List<String> mails) {
        return schema.read(tx -> tx.sql().selectFrom(MESSAGES_OUTSIDE).where(MESSAGES_OUTSIDE.MAIL_ID.in(mails)).fetchMap(MESSAGES_OUTSIDE.MAIL_ID));
    }

    /** Of the messages that mails carry, oldest first, by mail. */
    private Map<String, List<String>> subjects(List<String> mails) {
        return schema.read(tx -> tx.sql().select(MESSAGES_MESSAGE.MAIL_ID, MESSAGES_CONTENT.SUBJECT).from(MESSAGES_MESSAGE).join(MESSAGES_CONTENT).on(MESSAGES_CONTENT.ID.eq(MESSAGES_MESSAGE.CONTENT_ID))
                .where(MESSAGES_MESSAGE.MAIL_ID.in(mails)).orderBy(MESSAGES_MESSAGE.POSTED_AT, MESSAGES_MESSAGE.ID).fetchGroups(MESSAGES_MESSAGE.MAIL_ID, MESSAGES_CONTENT.SUBJECT));
    }

    @Override
    public boolean retry(Actor actor, String id) {
        if (!actor.is(Role.MANAGER)) return false;
        boolean queued = schema.write(actor, tx -> {
            boolean again = tx.sql().update(MESSAGES_MAIL).set(MESSAGES_MAIL.STATE, State.WAITING.name()).set(MESSAGES_MAIL.ATTEMPTS, 0)
                    .set(MESSAGES_MAIL.NEXT_AT, clock.millis()).set(MESSAGES_MAIL.ENDED_AT, 0L)
                    .where(MESSAGES_MAIL.ID.eq(id), MESSAGES_MAIL.STATE.eq(State.FAILED.name())).execute() == 1;
            if (again) tx.did(new Ref(Composer.MAIL, id), "retried", "");
            return again;
        });
        if (queued) jobs.runNow(SendJob.ID);
        return queued;
    }

    @Override
    public int retryAll(Actor actor) {
        if (!actor.is(Role.MANAGER)) return 0;
        schema.write(actor, tx -> {
            tx.did(new Ref(Composer.MAIL, "all"), "retried", "");
            // What is wrong with the server stays said until it answers.
            return tx.sql().update(MESSAGES_LINE).set(MESSAGES_LINE.NEXT_AT, clock.millis()).execute();
        });
        int all = 0;
        int chunk = CHUNK;
        while (chunk == CHUNK) {
            chunk = retrySome(actor);
            all += chunk;
        }
        jobs.runNow(SendJob.ID);
        return all;
    }

    private int retrySome(Actor actor) {
        return schema.write(actor, tx -> tx.sql().update(MESSAGES_MAIL).set(MESSAGES_MAIL.STATE, State.WAITING.name()).set(MESSAGES_MAIL.ATTEMPTS, 0)
                .set(MESSAGES_MAIL.NEXT_AT, clock.millis()).set(MESSAGES_MAIL.ENDED_AT, 0L)
                .where(MESSAGES_MAIL.ID.in(tx.sql().select(MESSAGES_MAIL.ID).from(MESSAGES_MAIL).where(MESSAGES_MAIL.STATE.eq(State.FAILED.name()))
                        .orderBy(MESSAGES_MAIL.ID).limit(CHUNK))).execute());
    }

    private static Mail mail(MessagesMailRecord row, String person, List<String> subjects) {
        return new Mail(row.getId(), person, row.getKind(), subjects.isEmpty() ? "" : subjects.get(0), subjects.size(), State.valueOf(row.getState()), row.getAttempts(),
                Instant.ofEpochMilli(row.getQueuedAt()), Instant.ofEpochMilli(row.getNextAt()),
                row.getEndedAt() == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(row.getEndedAt())), row.getFailure());
    }
}
