// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import static org.faisceau.showcase.db.Tables.SHOWCASE_SUBSCRIBER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Days;
import org.faisceau.showcase.api.Subscriber;
import org.faisceau.showcase.api.Subscriber.State;
import org.faisceau.showcase.db.tables.records.ShowcaseSubscriberRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;

/** Subscribers in rows, within a transaction of a register. No address comes into the journal or the change log: it could not be erased there. */
final class SubscriberTable {
    private SubscriberTable() {}

    static Subscriber subscriber(ShowcaseSubscriberRecord row) {
        var confirmed = row.getConfirmedAt() == 0 ? Optional.<LocalDate>empty() : Optional.of(Days.of(Instant.ofEpochMilli(row.getConfirmedAt())));
        return new Subscriber(row.getId(), row.getMail(), row.getLanguage(), State.valueOf(row.getState()), row.getHow(), row.getNotedBy(), LocalDate.parse(row.getAskedOn()), confirmed, Days.read(row.getLeftOn()), row.getVersion());
    }

    static Optional<Subscriber> find(Reading tx, Condition which) {
        return tx.sql().selectFrom(SHOWCASE_SUBSCRIBER).where(which).fetchOptional(SubscriberTable::subscriber);
    }

    static Optional<Subscriber> byMail(Reading tx, String mail) {
        return find(tx, SHOWCASE_SUBSCRIBER.MAIL_KEY.eq(mail.toLowerCase(Locale.ROOT)));
    }

    static Subscriber insert(Writing tx, Subscriber one, Instant now) {
        tx.sql().insertInto(SHOWCASE_SUBSCRIBER).set(SHOWCASE_SUBSCRIBER.ID, one.id()).set(SHOWCASE_SUBSCRIBER.MAIL, one.mail()).set(SHOWCASE_SUBSCRIBER.MAIL_KEY, one.mail().toLowerCase(Locale.ROOT))
                .set(SHOWCASE_SUBSCRIBER.LANGUAGE, one.language()).set(SHOWCASE_SUBSCRIBER.STATE, one.state().name()).set(SHOWCASE_SUBSCRIBER.HOW, one.how()).set(SHOWCASE_SUBSCRIBER.NOTED_BY, one.notedBy())
                .set(SHOWCASE_SUBSCRIBER.ASKED_ON, one.askedOn().toString()).set(SHOWCASE_SUBSCRIBER.CONFIRMED_AT, 0L).set(SHOWCASE_SUBSCRIBER.LEFT_ON, "").set(SHOWCASE_SUBSCRIBER.CHANGED_AT, now.toEpochMilli())
                .set(SHOWCASE_SUBSCRIBER.VERSION, 1).execute();
        tx.did(one.ref(), "asked", "");
        tx.changed(one.ref(), "state", "", one.state().name());
        return one;
    }

    /** Asked once more: the days of confirming begin anew. */
    static Subscriber again(Writing tx, Subscriber one, LocalDate today, String language) {
        written(one, tx.sql().update(SHOWCASE_SUBSCRIBER).set(SHOWCASE_SUBSCRIBER.ASKED_ON, today.toString()).set(SHOWCASE_SUBSCRIBER.LANGUAGE, language).set(SHOWCASE_SUBSCRIBER.VERSION, one.version() + 1)
                .where(SHOWCASE_SUBSCRIBER.ID.eq(one.id()), SHOWCASE_SUBSCRIBER.VERSION.eq(one.version())).execute());
        return find(tx, SHOWCASE_SUBSCRIBER.ID.eq(one.id())).orElseThrow();
    }

    static Subscriber confirm(Writing tx, Subscriber one, Instant now) {
        written(one, tx.sql().update(SHOWCASE_SUBSCRIBER).set(SHOWCASE_SUBSCRIBER.STATE, State.CONFIRMED.name()).set(SHOWCASE_SUBSCRIBER.CONFIRMED_AT, now.toEpochMilli()).set(SHOWCASE_SUBSCRIBER.CHANGED_AT, now.toEpochMilli())
                .set(SHOWCASE_SUBSCRIBER.VERSION, one.version() + 1).where(SHOWCASE_SUBSCRIBER.ID.eq(one.id()), SHOWCASE_SUBSCRIBER.VERSION.eq(one.version())).execute());
        return told(tx, one, "confirmed", State.CONFIRMED);
    }

    static Subscriber leave(Writing tx, Subscriber one, Instant now) {
        written(one, tx.sql().update(SHOWCASE_SUBSCRIBER).set(SHOWCASE_SUBSCRIBER.STATE, State.LEFT.name()).set(SHOWCASE_SUBSCRIBER.MAIL, "").set(SHOWCASE_SUBSCRIBER.MAIL_KEY, one.id()).set(SHOWCASE_SUBSCRIBER.HOW, "")
                .set(SHOWCASE_SUBSCRIBER.LEFT_ON, Days.of(now).toString()).set(SHOWCASE_SUBSCRIBER.CHANGED_AT, now.toEpochMilli()).set(SHOWCASE_SUBSCRIBER.VERSION, one.version() + 1)
                .where(SHOWCASE_SUBSCRIBER.ID.eq(one.id()), SHOWCASE_SUBSCRIBER.VERSION.eq(one.version())).execute());
        return told(tx, one, "left", State.LEFT);
    }

    private static Subscriber told(Writing tx, Subscriber one, String did, State now) {
        tx.did(one.ref(), did, "");
        tx.changed(one.ref(), "state", one.state().name(), now.name());
        return find(tx, SHOWCASE_SUBSCRIBER.ID.eq(one.id())).orElseThrow();
    }

    static Subscriber erase(Writing tx, Subscriber one) {
        written(one, tx.sql().deleteFrom(SHOWCASE_SUBSCRIBER).where(SHOWCASE_SUBSCRIBER.ID.eq(one.id()), SHOWCASE_SUBSCRIBER.VERSION.eq(one.version())).execute());
        tx.did(one.ref(), "erased", "");
        tx.changed(one.ref(), "state", one.state().name(), "");
        return one;
    }

    /** Who writes has just read it in this transaction. */
    private static void written(Subscriber one, int rows) {
        if (rows != 1) throw new IllegalStateException("lost within a transaction: subscriber " + one.id());
    }
}
