// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.faisceau.messages.db.Tables.MESSAGES_MAIL;
import static org.faisceau.messages.db.Tables.MESSAGES_OUTSIDE;

import java.time.Clock;
import java.util.Locale;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.messages.api.Outsiders;
import org.faisceau.messages.db.tables.records.MessagesOutsideRecord;
import org.faisceau.messages.spi.MessageKind.Wording;
import org.faisceau.store.api.Jobs;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts mails to people without account into the queue. */
@Component
public final class OutsideRegister implements Outsiders {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Kinds kinds;
    private final TemplateRegister templates;
    private final MailSettings settings;
    private final PublicAddress address;
    private final Jobs jobs;

    @Activate
    public OutsideRegister(
            @Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Kinds kinds, @Reference TemplateRegister templates,
            @Reference MailSettings settings, @Reference PublicAddress address, @Reference Jobs jobs) {
        this.schema = store.schema("messages", OutsideRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.kinds = kinds;
        this.templates = templates;
        this.settings = settings;
        this.address = address;
        this.jobs = jobs;
    }

    @Override
    public boolean areReached() {
        return settings.server().isSet() && address.get().isPresent() && !address.isLocal();
    }

    @Override
    public Wording said(Note note) {
        var said = words(note);
        return new Wording(said.subject(), said.body());
    }

    private Said words(Note note) {
        return templates.said(kinds.get(note.kind()), note.locale().getLanguage(), note.values());
    }

    @Override
    public boolean mail(Actor actor, Note note) {
        if (!areReached()) return false;
        var said = words(note);
        var id = ids.next();
        boolean isNew = schema.write(actor, tx -> put(tx, id, note, said));
        if (isNew) jobs.runNow(SendJob.ID);
        return true;
    }

    @Override
    public void forget(Actor actor, Ref about) {
        var mails = DSL.select(MESSAGES_OUTSIDE.MAIL_ID).from(MESSAGES_OUTSIDE).where(MESSAGES_OUTSIDE.ABOUT.eq(about.toString()));
        schema.write(actor, tx -> tx.sql().deleteFrom(MESSAGES_MAIL).where(MESSAGES_MAIL.ID.in(mails)).execute());
    }

    private boolean put(Writing tx, String id, Note note, Said said) {
        tx.sql().insertInto(MESSAGES_MAIL).columns(MESSAGES_MAIL.fields()).values(MailRow.waiting(id, MailRow.OUTSIDE, note.kind(), clock.millis()).intoArray()).execute();
        var link = note.link();
        var row = new MessagesOutsideRecord(id, note.kind(), note.key(), note.address(), note.address().toLowerCase(Locale.ROOT), note.name(), Languages.of(note.locale().getLanguage()), said.subject(), said.body(), link.path(),
                link.purpose(), link.about().toString(), link.until().toEpochMilli(), note.leave());
        boolean isNew = tx.sql().insertInto(MESSAGES_OUTSIDE).set(row).onConflictDoNothing().execute() == 1;
        if (!isNew) tx.sql().deleteFrom(MESSAGES_MAIL).where(MESSAGES_MAIL.ID.eq(id)).execute();
        return isNew;
    }
}
