// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.faisceau.accounts.api.Account;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.messages.db.tables.records.MessagesContentRecord;
import org.faisceau.store.api.Jobs;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Posts letters: who, in which words, how they want it; then wakes the job that sends. */
@Component(service = {Messages.class, MessageRegister.class})
public final class MessageRegister implements Messages {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Kinds kinds;
    private final TemplateRegister templates;
    private final Recipients recipients;
    private final MailSettings settings;
    private final Jobs jobs;

    @Activate
    public MessageRegister(
            @Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Kinds kinds, @Reference TemplateRegister templates,
            @Reference Recipients recipients, @Reference MailSettings settings, @Reference Jobs jobs) {
        this.schema = store.schema("messages", MessageRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.kinds = kinds;
        this.templates = templates;
        this.recipients = recipients;
        this.settings = settings;
        this.jobs = jobs;
    }

    @Override
    public Posted post(Actor actor, Letter letter) {
        var posting = begin(actor, letter);
        recipients.each(letter.audience(), posting::to);
        posting.end();
        return posting.posted();
    }

    /** A posting whose caller goes through the people itself. */
    Posting begin(Actor actor, Letter letter) {
        return new Posting(actor, letter);
    }

    /** One letter on its way. Belongs to one thread. */
    final class Posting {
        private final Actor actor;
        private final Letter letter;
        private final Postbox box;
        private final HashMap<String, MessagesContentRecord> contents = new HashMap<>();
        private Posted total = new Posted(0, 0, 0);
        private boolean mailed;

        private Posting(Actor actor, Letter letter) {
            this.actor = actor;
            this.letter = letter;
            this.box = new Postbox(letter, kinds.get(letter.kind()), ids, settings.server().isSet(), clock.millis());
        }

        /** A chunk of people: all of it or nothing. */
        void to(List<Account> people) {
            for (var person : people) contents.computeIfAbsent(Languages.of(person.language()), this::content);
            var put = schema.write(actor, tx -> box.put(tx, people, contents));
            total = total.plus(put.posted());
            mailed |= put.mailed();
        }

        /** Wakes the sender where there is something to send. */
        void end() {
            if (mailed) jobs.runNow(SendJob.ID);
        }

        Posted posted() {
            return total;
        }

        private MessagesContentRecord content(String language) {
            var values = letter.values().in(Languages.locale(language));
            return box.content(templates.said(kinds.get(letter.kind()), language, values));
        }
    }
}
