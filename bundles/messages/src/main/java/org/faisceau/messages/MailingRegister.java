// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.faisceau.messages.db.Tables.MESSAGES_MAIL;
import static org.faisceau.messages.db.Tables.MESSAGES_MAILING;
import static org.faisceau.messages.db.Tables.MESSAGES_MESSAGE;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.api.Mailings;
import org.faisceau.messages.api.Outbox;
import org.faisceau.store.api.Jobs;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Drafts and sent mailings; {@link MailingJob} posts them. */
@Component
public final class MailingRegister implements Mailings {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Accounts accounts;
    private final Recipients recipients;
    private final MailSettings settings;
    private final Jobs jobs;

    @Activate
    public MailingRegister(
            @Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Accounts accounts, @Reference Recipients recipients,
            @Reference MailSettings settings, @Reference Jobs jobs) {
        this.schema = store.schema("messages", MailingRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.accounts = accounts;
        this.recipients = recipients;
        this.settings = settings;
        this.jobs = jobs;
    }

    @Override
    public Slice<Mailing> page(Actor actor, String after, int limit) {
        var page = Keyset.descending(MESSAGES_MAILING.CREATED_AT, MESSAGES_MAILING.ID).page(limit, after);
        return schema.read(tx -> page.slice(tx.sql().selectFrom(MESSAGES_MAILING).where(seenBy(actor), page.condition())
                .orderBy(page.order()).limit(page.fetch()).fetch(), MailingRow::mailing));
    }

    @Override
    public Optional<Mailing> find(Actor actor, String id) {
        return schema.read(tx -> one(tx, actor, id));
    }

    @Override
    public Drafting draft(Actor actor, Draft draft) {
        if (!actor.is(Role.MANAGER)) return new Drafting.Unknown();
        var tidied = MailingRow.tidied(draft);
        var fault = MailingRow.fault(tidied);
        if (fault.isPresent()) return new Drafting.Invalid(fault.get());
        var id = ids.next();
        return schema.write(actor, tx -> {
            tx.sql().insertInto(MESSAGES_MAILING)
                    .set(MESSAGES_MAILING.ID, id).set(MESSAGES_MAILING.SUBJECT_FR, tidied.french().subject()).set(MESSAGES_MAILING.BODY_FR, tidied.french().body())
                    .set(MESSAGES_MAILING.SUBJECT_EN, tidied.english().subject()).set(MESSAGES_MAILING.BODY_EN, tidied.english().body())
                    .set(MESSAGES_MAILING.ROLES, MailingRow.names(tidied.roles())).set(MESSAGES_MAILING.STATE, State.DRAFT.name())
                    .set(MESSAGES_MAILING.TOTAL, 0).set(MESSAGES_MAILING.DONE, 0).set(MESSAGES_MAILING.AUTHOR, actor.id())
                    .set(MESSAGES_MAILING.CREATED_AT, clock.millis()).set(MESSAGES_MAILING.ENDED_AT, 0L).set(MESSAGES_MAILING.VERSION, 1).execute();
            tx.did(new Ref(Mailing.KIND, id), "created", "");
            tx.changed(new Ref(Mailing.KIND, id), "created", "", tidied.french().subject());
            return new Drafting.Kept(one(tx, actor, id).orElseThrow());
        });
    }

    @Override
    public Drafting change(Actor actor, String id, int seenVersion, Draft draft) {
        var tidied = MailingRow.tidied(draft);
        return schema.write(actor, tx -> one(tx, actor, id).map(before -> {
            var fault = MailingRow.fault(tidied);
            if (fault.isPresent()) return new Drafting.Invalid(fault.get());
            int kept = tx.sql().update(MESSAGES_MAILING)
                    .set(MESSAGES_MAILING.SUBJECT_FR, tidied.french().subject()).set(MESSAGES_MAILING.BODY_FR, tidied.french().body())
                    .set(MESSAGES_MAILING.SUBJECT_EN, tidied.english().subject()).set(MESSAGES_MAILING.BODY_EN, tidied.english().body())
                    .set(MESSAGES_MAILING.ROLES, MailingRow.names(tidied.roles())).set(MESSAGES_MAILING.VERSION, MESSAGES_MAILING.VERSION.plus(1))
                    .where(draftOf(id, seenVersion)).execute();
            if (kept == 0) return new Drafting.Lost(before);
            tell(tx, before.ref(), before.draft(), tidied);
            return (Drafting) new Drafting.Kept(one(tx, actor, id).orElseThrow());
        }).orElse(new Drafting.Unknown()));
    }

    @Override
    public Reach reach(Actor actor, Set<Role> roles) {
        if (!actor.is(Role.MANAGER)) return new Reach(0, 0, 0);
        var people = new AtomicInteger();
        var mailed = new AtomicInteger();
        var declined = new AtomicInteger();
        boolean mails = settings.server().isSet();
        recipients.each(new Audience.Holders(roles), chunk -> {
            var choices = schema.read(tx -> Postbox.choices(tx, Mailing.KIND, chunk.stream().map(Account::id).toList()));
            for (var person : chunk) {
                var delivery = choices.getOrDefault(person.id(), Delivery.AT_ONCE);
                people.incrementAndGet();
                if (delivery == Delivery.NONE) declined.incrementAndGet();
                else if (mails && delivery != Delivery.INBOX && !person.mail().isBlank()) mailed.incrementAndGet();
            }
        });
        return new Reach(people.get(), mailed.get(), declined.get());
    }

    @Override
    public boolean send(Actor actor, String id, int seenVersion) {
        var found = find(actor, id);
        if (found.isEmpty()) return false;
        int total = reach(actor, found.get().draft().roles()).people();
        boolean handed = schema.write(actor, tx -> {
            boolean mine = tx.sql().update(MESSAGES_MAILING).set(MESSAGES_MAILING.STATE, State.SENDING.name()).set(MESSAGES_MAILING.TOTAL, total)
                    .set(MESSAGES_MAILING.VERSION, MESSAGES_MAILING.VERSION.plus(1)).where(draftOf(id, seenVersion)).execute() == 1;
            if (mine) tell(tx, id, "sent", State.DRAFT, State.SENDING);
            return mine;
        });
        if (handed) jobs.runNow(MailingJob.ID);
        return handed;
    }

    @Override
    public boolean stop(Actor actor, String id) {
        return schema.write(actor, tx -> {
            boolean stopped = tx.sql().update(MESSAGES_MAILING).set(MESSAGES_MAILING.STATE, State.STOPPED.name()).set(MESSAGES_MAILING.ENDED_AT, clock.millis())
                    .set(MESSAGES_MAILING.VERSION, MESSAGES_MAILING.VERSION.plus(1))
                    .where(seenBy(actor), MESSAGES_MAILING.ID.eq(id), MESSAGES_MAILING.STATE.eq(State.SENDING.name())).execute() == 1;
            if (stopped) tell(tx, id, "stopped", State.SENDING, State.STOPPED);
            return stopped;
        });
    }

    @Override
    public boolean discard(Actor actor, String id, int seenVersion) {
        return schema.write(actor, tx -> one(tx, actor, id).filter(mailing -> mailing.state() == State.DRAFT && mailing.version() == seenVersion)
                .filter(mailing -> MailingBin.put(tx, actor, mailing, clock.instant())).isPresent());
    }

    @Override
    public Fate fate(Actor actor, String id) {
        return schema.read(tx -> {
            if (one(tx, actor, id).isEmpty()) return new Fate(0, 0, 0, 0, 0);
            long posted = tx.sql().fetchCount(MESSAGES_MESSAGE, isOf(id));
            Map<String, Integer> mails = tx.sql().select(MESSAGES_MAIL.STATE, DSL.count()).from(MESSAGES_MESSAGE)
                    .join(MESSAGES_MAIL).on(MESSAGES_MAIL.ID.eq(MESSAGES_MESSAGE.MAIL_ID)).where(isOf(id))
                    .groupBy(MESSAGES_MAIL.STATE).fetchMap(row -> row.value1(), row -> row.value2());
            return new Fate(posted, count(mails, Outbox.State.WAITING), count(mails, Outbox.State.SENT), count(mails, Outbox.State.FAILED),
                    count(mails, Outbox.State.DROPPED));
        });
    }

    @Override
    public List<Failure> failures(Actor actor, String id, int limit) {
        if (limit < 1 || limit > 200) throw new IllegalArgumentException("limit: 1 to 200, got " + limit);
        if (find(actor, id).isEmpty()) return List.of();
        var rows = schema.read(tx -> tx.sql().select(MESSAGES_MAIL.ID, MESSAGES_MAIL.ACCOUNT_ID, MESSAGES_MAIL.FAILURE).from(MESSAGES_MESSAGE)
                .join(MESSAGES_MAIL).on(MESSAGES_MAIL.ID.eq(MESSAGES_MESSAGE.MAIL_ID))
                .where(isOf(id), MESSAGES_MAIL.STATE.eq(Outbox.State.FAILED.name())).orderBy(MESSAGES_MAIL.ID).limit(limit).fetch());
        var named = accounts.shownNames(rows.getValues(MESSAGES_MAIL.ACCOUNT_ID));
        return rows.stream().map(row -> new Failure(row.value1(), named.get(row.value2()), row.value3())).toList();
    }

    /** Each text that changed: thousands may read it. */
    private static void tell(Writing tx, Ref ref, Draft before, Draft after) {
        if (!before.equals(after)) tx.did(ref, "changed", "");
        tx.changed(ref, "subjectFr", before.french().subject(), after.french().subject());
        tx.changed(ref, "bodyFr", before.french().body(), after.french().body());
        tx.changed(ref, "subjectEn", before.english().subject(), after.english().subject());
        tx.changed(ref, "bodyEn", before.english().body(), after.english().body());
        tx.changed(ref, "roles", MailingRow.names(before.roles()), MailingRow.names(after.roles()));
    }

    private static void tell(Writing tx, String id, String action, State before, State after) {
        var ref = new Ref(Mailing.KIND, id);
        tx.did(ref, action, "");
        tx.changed(ref, "state", before.name(), after.name());
    }

    private static long count(Map<String, Integer> counts, Outbox.State state) {
        return counts.getOrDefault(state.name(), 0);
    }

    private static Optional<Mailing> one(Reading tx, Actor actor, String id) {
        return tx.sql().selectFrom(MESSAGES_MAILING).where(seenBy(actor), MESSAGES_MAILING.ID.eq(id)).fetchOptional(MailingRow::mailing);
    }

    private static Condition draftOf(String id, int version) {
        return MESSAGES_MAILING.ID.eq(id).and(MESSAGES_MAILING.VERSION.eq(version)).and(MESSAGES_MAILING.STATE.eq(State.DRAFT.name()));
    }

    private static Condition isOf(String mailing) {
        return MESSAGES_MESSAGE.KIND.eq(Mailing.KIND).and(MESSAGES_MESSAGE.DEDUP_KEY.eq(mailing));
    }

    private static Condition seenBy(Actor actor) {
        return actor.is(Role.MANAGER) ? MESSAGES_MAILING.BINNED_AT.eq(0L) : DSL.falseCondition();
    }
}
