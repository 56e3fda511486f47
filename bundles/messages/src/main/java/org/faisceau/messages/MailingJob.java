// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.faisceau.messages.db.Tables.MESSAGES_MAILING;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.faisceau.accounts.api.Account;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Mailings.Mailing;
import org.faisceau.messages.api.Mailings.State;
import org.faisceau.messages.spi.MessageKind.Wording;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Posts mailings that were handed over. Begun anew after a stop, it passes over those who have the message already. */
@Component
public final class MailingJob implements Job {
    static final String ID = "messages.mailing";

    private final Schema schema;
    private final Recipients recipients;
    private final MessageRegister messages;

    @Activate
    public MailingJob(@Reference Store store, @Reference Recipients recipients, @Reference MessageRegister messages) {
        this.schema = store.schema("messages", MailingJob.class);
        this.recipients = recipients;
        this.messages = messages;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Schedule when() {
        return new Schedule.Every(Duration.ofMinutes(1));
    }

    @Override
    public void run(Run run) {
        for (var mailing : sending()) {
            if (!run.isCancelled()) post(run, mailing);
        }
    }

    private List<Mailing> sending() {
        return schema.read(tx -> tx.sql().selectFrom(MESSAGES_MAILING).where(MESSAGES_MAILING.STATE.eq(State.SENDING.name()))
                .orderBy(MESSAGES_MAILING.ID).limit(100).fetch(MailingRow::mailing));
    }

    private void post(Run run, Mailing mailing) {
        var letter = Letter.of(Mailing.KIND, new Audience.Holders(mailing.draft().roles()), mailing.id())
                .saying(locale -> values(locale.getLanguage().equals("en") && !mailing.draft().english().subject().isEmpty()
                        ? mailing.draft().english() : mailing.draft().french()));
        var posting = messages.begin(Actor.system(), letter);
        var done = new AtomicInteger();
        recipients.each(letter.audience(), chunk -> {
            if (!run.isCancelled() && isSending(mailing.id())) post(run, mailing, posting, chunk, done);
        });
        if (!run.isCancelled()) end(run, mailing.id());
        posting.end();
    }

    private void post(Run run, Mailing mailing, MessageRegister.Posting posting, List<Account> chunk, AtomicInteger done) {
        posting.to(chunk);
        int now = done.addAndGet(chunk.size());
        int total = Math.max(mailing.total(), now);
        run.progress(now, total);
        schema.write(Actor.system(), tx -> tx.sql().update(MESSAGES_MAILING).set(MESSAGES_MAILING.DONE, now).set(MESSAGES_MAILING.TOTAL, total)
                .where(MESSAGES_MAILING.ID.eq(mailing.id())).execute());
    }

    private boolean isSending(String id) {
        return schema.read(tx -> tx.sql().fetchExists(MESSAGES_MAILING, MESSAGES_MAILING.ID.eq(id).and(MESSAGES_MAILING.STATE.eq(State.SENDING.name()))));
    }

    private void end(Run run, String id) {
        schema.write(Actor.system(), tx -> tx.sql().update(MESSAGES_MAILING).set(MESSAGES_MAILING.STATE, State.DONE.name())
                .set(MESSAGES_MAILING.TOTAL, MESSAGES_MAILING.DONE).set(MESSAGES_MAILING.ENDED_AT, run.clock().millis())
                .set(MESSAGES_MAILING.VERSION, MESSAGES_MAILING.VERSION.plus(1))
                .where(MESSAGES_MAILING.ID.eq(id), MESSAGES_MAILING.STATE.eq(State.SENDING.name())).execute());
    }

    static Map<String, String> values(Wording wording) {
        return Map.of(MailingKind.SUBJECT, wording.subject(), MailingKind.BODY, wording.body());
    }
}
