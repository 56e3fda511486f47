// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.faisceau.messages.db.Tables.MESSAGES_CONTENT;
import static org.faisceau.messages.db.Tables.MESSAGES_MESSAGE;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.messages.api.Inbox;
import org.faisceau.messages.api.Message;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each person's own messages. What one reads of one's own mail is no deed: it stays out of change log and journal. */
@Component
public final class InboxRegister implements Inbox {
    private final Schema schema;
    private final Clock clock;
    private final Links links;

    @Activate
    public InboxRegister(@Reference Store store, @Reference Clock clock, @Reference Links links) {
        this.schema = store.schema("messages", InboxRegister.class);
        this.clock = clock;
        this.links = links;
    }

    @Override
    public int unread(Actor actor) {
        return schema.read(tx -> tx.sql().fetchCount(tx.sql().select(MESSAGES_MESSAGE.ID).from(MESSAGES_MESSAGE).where(own(actor), isUnread()).limit(MOST_UNREAD)));
    }

    @Override
    public Slice<Message> page(Actor actor, Box box, String after, int limit) {
        var page = Keyset.descending(MESSAGES_MESSAGE.POSTED_AT, MESSAGES_MESSAGE.ID).page(limit, after);
        // Where a message leads is asked of its record's bundle: after the transaction.
        return schema.read(tx -> page.slice(
                rows(tx).where(own(actor), in(box), page.condition()).orderBy(page.order()).limit(page.fetch()).fetch(), row -> row)).map(this::message);
    }

    @Override
    public Optional<Message> find(Actor actor, String id) {
        return schema.read(tx -> rows(tx).where(own(actor), MESSAGES_MESSAGE.ID.eq(id)).fetchOptional()).map(this::message);
    }

    @Override
    public boolean markRead(Actor actor, String id, boolean read) {
        return schema.write(actor, tx -> tx.sql().update(MESSAGES_MESSAGE).set(MESSAGES_MESSAGE.READ_AT, read ? clock.millis() : 0L)
                .where(own(actor), MESSAGES_MESSAGE.ID.eq(id)).execute()) == 1;
    }

    @Override
    public Marked markAllRead(Actor actor) {
        long now = clock.millis();
        return new Marked(schema.write(actor, tx -> tx.sql().update(MESSAGES_MESSAGE).set(MESSAGES_MESSAGE.READ_AT, now).where(own(actor), isUnread()).execute()),
                Instant.ofEpochMilli(now));
    }

    @Override
    public int markUnread(Actor actor, Instant at) {
        return schema.write(actor, tx -> tx.sql().update(MESSAGES_MESSAGE).set(MESSAGES_MESSAGE.READ_AT, 0L)
                .where(own(actor), MESSAGES_MESSAGE.READ_AT.eq(at.toEpochMilli()), MESSAGES_MESSAGE.ARCHIVED_AT.eq(0L)).execute());
    }

    @Override
    public boolean archive(Actor actor, String id, boolean archived) {
        long now = clock.millis();
        return schema.write(actor, tx -> {
            if (archived) {
                tx.sql().update(MESSAGES_MESSAGE).set(MESSAGES_MESSAGE.READ_AT, now)
                        .where(own(actor), MESSAGES_MESSAGE.ID.eq(id), MESSAGES_MESSAGE.READ_AT.eq(0L)).execute();
            }
            return tx.sql().update(MESSAGES_MESSAGE).set(MESSAGES_MESSAGE.ARCHIVED_AT, archived ? now : 0L)
                    .where(own(actor), MESSAGES_MESSAGE.ID.eq(id)).execute();
        }) == 1;
    }

    private static SelectOnConditionStep<Record> rows(Reading tx) {
        return tx.sql().select(MESSAGES_MESSAGE.fields()).select(MESSAGES_CONTENT.SUBJECT, MESSAGES_CONTENT.BODY, MESSAGES_CONTENT.ABOUT, MESSAGES_CONTENT.ADDRESS)
                .from(MESSAGES_MESSAGE).join(MESSAGES_CONTENT).on(MESSAGES_CONTENT.ID.eq(MESSAGES_MESSAGE.CONTENT_ID));
    }

    private static Condition own(Actor actor) {
        return MESSAGES_MESSAGE.ACCOUNT_ID.eq(actor.id());
    }

    private static Condition isUnread() {
        return MESSAGES_MESSAGE.READ_AT.eq(0L).and(MESSAGES_MESSAGE.ARCHIVED_AT.eq(0L));
    }

    private static Condition in(Box box) {
        return switch (box) {
            case CURRENT -> MESSAGES_MESSAGE.ARCHIVED_AT.eq(0L);
            case UNREAD -> isUnread();
            case ARCHIVED -> MESSAGES_MESSAGE.ARCHIVED_AT.ne(0L);
        };
    }

    private Message message(Record row) {
        var about = row.get(MESSAGES_CONTENT.ABOUT);
        return new Message(
                row.get(MESSAGES_MESSAGE.ID), row.get(MESSAGES_MESSAGE.KIND), row.get(MESSAGES_CONTENT.SUBJECT), row.get(MESSAGES_CONTENT.BODY),
                about.isEmpty() ? Optional.empty() : Optional.of(Ref.of(about)), links.path(about, row.get(MESSAGES_CONTENT.ADDRESS)),
                Instant.ofEpochMilli(row.get(MESSAGES_MESSAGE.POSTED_AT)), row.get(MESSAGES_MESSAGE.READ_AT) != 0, row.get(MESSAGES_MESSAGE.ARCHIVED_AT) != 0);
    }
}
