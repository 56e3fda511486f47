// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.faisceau.messages.db.Tables.MESSAGES_CONTENT;
import static org.faisceau.messages.db.Tables.MESSAGES_LINE;
import static org.faisceau.messages.db.Tables.MESSAGES_MAIL;
import static org.faisceau.messages.db.Tables.MESSAGES_MESSAGE;
import static org.faisceau.messages.db.Tables.MESSAGES_OUTSIDE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.api.Outbox.State;
import org.faisceau.messages.api.Outbox.Trouble;
import org.faisceau.messages.api.Outsiders.Link;
import org.faisceau.messages.db.tables.records.MessagesMailRecord;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The queue as the sending job sees it: what is due, what it carries, how it ended. */
@Component(service = MailQueue.class)
public final class MailQueue {
    private static final String LINE = "smtp";
    private final Schema schema;
    private final Accounts accounts;
    private final Links links;

    @Activate
    public MailQueue(@Reference Store store, @Reference Accounts accounts, @Reference Links links) {
        this.schema = store.schema("messages", MailQueue.class);
        this.accounts = accounts;
        this.links = links;
    }

    long countDue(Instant now) {
        return schema.read(tx -> (long) tx.sql().fetchCount(MESSAGES_MAIL, isDue(now)));
    }

    /** Mails whose time has come, longest waiting first. */
    List<MessagesMailRecord> due(Instant now, int limit) {
        return schema.read(tx -> new ArrayList<>(
                tx.sql().selectFrom(MESSAGES_MAIL).where(isDue(now)).orderBy(MESSAGES_MAIL.NEXT_AT, MESSAGES_MAIL.ID).limit(limit).fetch()));
    }

    /** What a mail carries as things are now; empty where it must not go any more. */
    Optional<Mailable> load(MessagesMailRecord mail) {
        if (mail.getAccountId().equals(MailRow.OUTSIDE)) return outside(mail);
        var account = accounts.find(Actor.system(), mail.getAccountId()).filter(found -> !found.disabled() && !found.mail().isBlank());
        if (account.isEmpty()) return Optional.empty();
        var parts = parts(mail);
        return parts.isEmpty() ? Optional.empty() : Optional.of(mailable(mail, account.get(), parts));
    }

    private Optional<Mailable> outside(MessagesMailRecord mail) {
        return schema.read(tx -> tx.sql().selectFrom(MESSAGES_OUTSIDE).where(MESSAGES_OUTSIDE.MAIL_ID.eq(mail.getId())).fetchOptional(row -> {
            var part = new Mailable.Part(row.getKind(), row.getSubject(), row.getBody(), row.getPath());
            var opening = new Link(row.getPath(), row.getPurpose(), Ref.of(row.getAbout()), Instant.ofEpochMilli(row.getUntil()));
            return new Mailable(mail.getId(), row.getAddress(), row.getName(), row.getLanguage(), false, Instant.ofEpochMilli(mail.getQueuedAt()), List.of(part), Optional.of(opening), row.getLeavePath());
        }));
    }

    private List<Mailable.Part> parts(MessagesMailRecord mail) {
        var rows = schema.read(tx -> tx.sql().select(MESSAGES_MESSAGE.KIND, MESSAGES_CONTENT.SUBJECT, MESSAGES_CONTENT.BODY, MESSAGES_CONTENT.ABOUT, MESSAGES_CONTENT.ADDRESS)
                .from(MESSAGES_MESSAGE).join(MESSAGES_CONTENT).on(MESSAGES_CONTENT.ID.eq(MESSAGES_MESSAGE.CONTENT_ID))
                .where(MESSAGES_MESSAGE.MAIL_ID.eq(mail.getId()), MESSAGES_MESSAGE.DELIVERY.ne(Delivery.INBOX.name()))
                .orderBy(MESSAGES_MESSAGE.POSTED_AT, MESSAGES_MESSAGE.ID)
                .fetch());
        return rows.stream().map(row -> new Mailable.Part(row.value1(), row.value2(), row.value3(), links.path(row.value4(), row.value5()))).toList();
    }

    private static Mailable mailable(MessagesMailRecord mail, Account account, List<Mailable.Part> parts) {
        return new Mailable(mail.getId(), account.mail(), account.fullName(), Languages.of(account.language()), mail.getKind().equals(MailRow.DIGEST),
                Instant.ofEpochMilli(mail.getQueuedAt()), parts, Optional.empty(), "");
    }

    void sent(String id, Instant now) {
        end(id, State.SENT, "", now);
    }

    void dropped(String id, Instant now) {
        end(id, State.DROPPED, "", now);
    }

    /** Gives it up where that is for good or was tried often enough; else it waits. */
    void failed(MessagesMailRecord mail, Refusal refusal, Instant now) {
        int attempts = mail.getAttempts() + 1;
        if (refusal.isForGood() || attempts >= BackOff.TRIES) {
            end(mail.getId(), State.FAILED, refusal.words(), now);
            return;
        }
        schema.write(Actor.system(), tx -> tx.sql().update(MESSAGES_MAIL).set(MESSAGES_MAIL.ATTEMPTS, attempts).set(MESSAGES_MAIL.FAILURE, refusal.words())
                .set(MESSAGES_MAIL.NEXT_AT, now.plus(BackOff.after(attempts, BackOff.MAIL)).toEpochMilli())
                .where(isWaiting(mail.getId())).execute());
    }

    private void end(String id, State state, String failure, Instant now) {
        schema.write(Actor.system(), tx -> tx.sql().update(MESSAGES_MAIL).set(MESSAGES_MAIL.STATE, state.name()).set(MESSAGES_MAIL.ENDED_AT, now.toEpochMilli())
                .set(MESSAGES_MAIL.FAILURE, failure).set(MESSAGES_MAIL.ATTEMPTS, MESSAGES_MAIL.ATTEMPTS.plus(1)).where(isWaiting(id)).execute());
    }

    /** What keeps the server from being asked; empty while it answers. */
    Optional<Trouble> trouble() {
        return schema.read(tx -> tx.sql().selectFrom(MESSAGES_LINE).where(MESSAGES_LINE.ID.eq(LINE)).fetchOptional(row -> new Trouble(
                Instant.ofEpochMilli(row.getSince()), row.getFailures(), row.getFailure(), Instant.ofEpochMilli(row.getNextAt()))));
    }

    /** The server does not answer: the mails wait as they are, it is tried again later. */
    void lineFailed(String words, Instant now) {
        var before = trouble();
        int failures = before.map(Trouble::failures).orElse(0) + 1;
        long next = now.plus(BackOff.after(failures, BackOff.SERVER)).toEpochMilli();
        schema.write(Actor.system(), tx -> tx.sql().insertInto(MESSAGES_LINE).set(MESSAGES_LINE.ID, LINE).set(MESSAGES_LINE.FAILURES, failures)
                .set(MESSAGES_LINE.SINCE, now.toEpochMilli()).set(MESSAGES_LINE.NEXT_AT, next).set(MESSAGES_LINE.FAILURE, words)
                .onConflict(MESSAGES_LINE.ID).doUpdate().set(MESSAGES_LINE.FAILURES, failures).set(MESSAGES_LINE.NEXT_AT, next)
                .set(MESSAGES_LINE.FAILURE, words).execute());
    }

    /** The server answers. */
    void lineGood() {
        if (trouble().isEmpty()) return;
        schema.write(Actor.system(), tx -> tx.sql().deleteFrom(MESSAGES_LINE).where(MESSAGES_LINE.ID.eq(LINE)).execute());
    }

    private static Condition isWaiting(String id) {
        return MESSAGES_MAIL.ID.eq(id).and(MESSAGES_MAIL.STATE.eq(State.WAITING.name()));
    }

    private static Condition isDue(Instant now) {
        return MESSAGES_MAIL.STATE.eq(State.WAITING.name())
                .and(MESSAGES_MAIL.NEXT_AT.le(now.toEpochMilli()).or(MESSAGES_MAIL.NEXT_AT.gt(now.plus(BackOff.MAIL).toEpochMilli())));
    }
}
