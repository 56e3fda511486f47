// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import static org.faisceau.showcase.db.Tables.SHOWCASE_ISSUE;
import static org.faisceau.showcase.db.Tables.SHOWCASE_MAILED;
import static org.faisceau.showcase.db.Tables.SHOWCASE_SUBSCRIBER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.messages.api.Outsiders.Link;
import org.faisceau.messages.api.Outsiders.Note;
import org.faisceau.messages.api.Outsiders;
import org.faisceau.showcase.api.Faces;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.Showcase;
import org.faisceau.showcase.api.Subscriber.State;
import org.faisceau.showcase.api.Subscriber;
import org.faisceau.showcase.api.Subscribers;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Mails what subscribers wait for: the question whether they asked, and each newsletter that was sent to subscribers after they said so. Queued
 * first, noted then: cut off in between, the same mail is queued again and reaches nobody twice.
 */
@Component
public final class LetterJob implements Job {
    static final String ID = "showcase.letters";
    private static final String LEAVE = Showcase.HOME + "/subscription";
    private static final int CHUNK = 200;
    private static final int LIFE_DAYS = 366;
    private static final int LETTERS = 20;
    private final Schema schema;
    private final Clock clock;
    private final Faces faces;
    private final Outsiders outsiders;

    @Activate
    public LetterJob(@Reference Store store, @Reference Clock clock, @Reference Faces faces, @Reference Outsiders outsiders) {
        this.schema = store.schema("showcase", LetterJob.class);
        this.clock = clock;
        this.faces = faces;
        this.outsiders = outsiders;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(7, 20));
    }

    /** Where mail is switched off, all wait. */
    @Override
    public void run(Run run) {
        if (!outsiders.areReached()) return;
        ask(run);
        var letters = schema.read(tx -> tx.sql().selectFrom(SHOWCASE_ISSUE).where(SHOWCASE_ISSUE.MAILED_AT.gt(0L), SHOWCASE_ISSUE.BINNED_AT.eq(0L)).orderBy(SHOWCASE_ISSUE.MAILED_AT.desc(), SHOWCASE_ISSUE.ID.desc()).limit(LETTERS).fetch(IssueTable::issue));
        for (var letter : letters) mail(run, letter);
        run.progress(1, 1);
    }

    private void ask(Run run) {
        for (var some = asked(); !some.isEmpty() && !run.isCancelled(); some = asked()) {
            var told = some.stream().filter(one -> outsiders.mail(Actor.system(), question(one))).toList();
            if (told.isEmpty()) return;
            schema.write(Actor.system(), tx -> {
                for (var one : told) tx.sql().update(SHOWCASE_SUBSCRIBER).set(SHOWCASE_SUBSCRIBER.QUESTION_ON, one.askedOn().toString()).where(SHOWCASE_SUBSCRIBER.ID.eq(one.id())).execute();
                return told.size();
            });
        }
    }

    /** Whom nobody asked for that day yet. */
    private List<Subscriber> asked() {
        return schema.read(tx -> tx.sql().selectFrom(SHOWCASE_SUBSCRIBER).where(SHOWCASE_SUBSCRIBER.STATE.eq(State.ASKED.name()), SHOWCASE_SUBSCRIBER.QUESTION_ON.ne(SHOWCASE_SUBSCRIBER.ASKED_ON)).orderBy(SHOWCASE_SUBSCRIBER.ID).limit(CHUNK)
                .fetch(SubscriberTable::subscriber));
    }

    private static Locale locale(Subscriber one) {
        return one.language().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
    }

    /** One a day and address, however often somebody asks. */
    private Note question(Subscriber one) {
        var until = Days.begin(one.askedOn().plusDays(Subscribers.CONFIRM_DAYS + 1L));
        return new Note(SubscriptionKind.WORD, one.id() + "/" + one.askedOn(), one.mail(), "", locale(one), Map.of("lab", faces.face().name()), new Link(LEAVE, Subscriber.PURPOSE, one.ref(), until), LEAVE);
    }

    private void mail(Run run, Issue letter) {
        for (var some = waiting(letter); !some.isEmpty() && !run.isCancelled(); some = waiting(letter)) {
            var told = some.stream().filter(one -> outsiders.mail(Actor.system(), note(letter, one))).toList();
            if (told.isEmpty()) return;
            schema.write(Actor.system(), tx -> {
                for (var one : told) tx.sql().insertInto(SHOWCASE_MAILED).set(SHOWCASE_MAILED.LETTER_ID, letter.id()).set(SHOWCASE_MAILED.SUBSCRIBER_ID, one.id()).onConflictDoNothing().execute();
                return told.size();
            });
        }
    }

    /** Who had confirmed when the letter was sent and has it not yet. */
    private List<Subscriber> waiting(Issue letter) {
        var has = DSL.selectOne().from(SHOWCASE_MAILED).where(SHOWCASE_MAILED.LETTER_ID.eq(letter.id()), SHOWCASE_MAILED.SUBSCRIBER_ID.eq(SHOWCASE_SUBSCRIBER.ID));
        return schema.read(tx -> tx.sql().selectFrom(SHOWCASE_SUBSCRIBER).where(SHOWCASE_SUBSCRIBER.STATE.eq(State.CONFIRMED.name()), SHOWCASE_SUBSCRIBER.CONFIRMED_AT.le(letter.mailedAt().map(Instant::toEpochMilli).orElse(0L))).andNotExists(has)
                .orderBy(SHOWCASE_SUBSCRIBER.ID).limit(CHUNK).fetch(SubscriberTable::subscriber));
    }

    private Note note(Issue letter, Subscriber one) {
        var until = Instant.ofEpochMilli(clock.millis()).plus(Duration.ofDays(LIFE_DAYS));
        return new Note(NewsletterKind.WORD, letter.id(), one.mail(), "", locale(one), Map.of("title", letter.title(), "lab", faces.face().name(), "lead", letter.content().lead()),
                new Link(letter.publicAddress(), Subscriber.PURPOSE, one.ref(), until), LEAVE);
    }
}
