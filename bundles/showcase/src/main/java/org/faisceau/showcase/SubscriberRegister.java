// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import static org.faisceau.showcase.db.Tables.SHOWCASE_SUBSCRIBER;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Slice;
import org.faisceau.messages.api.Outsiders;
import org.faisceau.showcase.api.Subscriber;
import org.faisceau.showcase.api.Subscriber.State;
import org.faisceau.showcase.api.SubscriberFilter;
import org.faisceau.showcase.api.SubscriberOrder;
import org.faisceau.showcase.api.Subscribers;
import org.faisceau.showcase.api.Written;
import org.faisceau.store.api.Jobs;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of subscribers: transactions and who may. The mails that ask them to confirm leave with {@link LetterJob}. */
@Component
public final class SubscriberRegister implements Subscribers {
    private static final int COUNT_MOST = 10_000;
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Outsiders outsiders;
    private final Jobs jobs;

    @Activate
    public SubscriberRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Outsiders outsiders, @Reference Jobs jobs) {
        this.schema = store.schema("showcase", SubscriberRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.outsiders = outsiders;
        this.jobs = jobs;
    }

    @Override
    public boolean areReached() {
        return outsiders.areReached();
    }

    @Override
    public Slice<Subscriber> page(Actor actor, SubscriberFilter filter, SubscriberOrder order, String after, int limit) {
        var page = keyset(order).page(limit, after);
        return schema.read(tx -> page.slice(tx.sql().selectFrom(SHOWCASE_SUBSCRIBER).where(see(actor), page.condition(), conditions(filter)).orderBy(page.order()).limit(page.fetch()).fetch(), SubscriberTable::subscriber));
    }

    @Override
    public int count(Actor actor, SubscriberFilter filter, int most) {
        if (most < 1 || most > COUNT_MOST) throw new IllegalArgumentException("most: 1 to " + COUNT_MOST + ", got " + most);
        return schema.read(tx -> tx.sql().fetchCount(tx.sql().selectOne().from(SHOWCASE_SUBSCRIBER).where(see(actor), conditions(filter)).limit(most)));
    }

    private static Condition see(Actor actor) {
        return WhoMay.write(actor) ? DSL.noCondition() : DSL.falseCondition();
    }

    private static Condition conditions(SubscriberFilter filter) {
        var all = new ArrayList<Condition>();
        if (!filter.states().isEmpty()) all.add(SHOWCASE_SUBSCRIBER.STATE.in(filter.states().stream().map(Enum::name).toList()));
        if (!filter.text().isBlank()) all.add(SHOWCASE_SUBSCRIBER.MAIL.ne("").and(SHOWCASE_SUBSCRIBER.MAIL_KEY.contains(filter.text().strip().toLowerCase(Locale.ROOT))));
        return DSL.and(all);
    }

    private static Keyset<?> keyset(SubscriberOrder order) {
        return switch (order) {
            case LATEST -> Keyset.descending(SHOWCASE_SUBSCRIBER.CHANGED_AT, SHOWCASE_SUBSCRIBER.ID);
            case OLDEST -> Keyset.ascending(SHOWCASE_SUBSCRIBER.CHANGED_AT, SHOWCASE_SUBSCRIBER.ID);
            case MAIL -> Keyset.ascending(SHOWCASE_SUBSCRIBER.MAIL_KEY, SHOWCASE_SUBSCRIBER.ID);
            case MAIL_BACKWARDS -> Keyset.descending(SHOWCASE_SUBSCRIBER.MAIL_KEY, SHOWCASE_SUBSCRIBER.ID);
        };
    }

    @Override
    public Optional<Subscriber> find(Actor actor, String id) {
        return schema.read(tx -> SubscriberTable.find(tx, SHOWCASE_SUBSCRIBER.ID.eq(id).and(see(actor))));
    }

    @Override
    public Written<Subscriber> add(Actor actor, String typed, Locale locale, String how) {
        if (!mayRead(actor)) return new Written.Refused<>();
        var mail = typed.strip();
        var fault = SubscriberRule.mail(mail).or(() -> areReached() ? Optional.empty() : Optional.of("subscriber.noMail"));
        if (fault.isPresent()) return new Written.Invalid<>("subscriberMail", fault.get());
        var off = SubscriberRule.how(how.strip());
        if (off.isPresent()) return new Written.Invalid<>("subscriberHow", off.get());
        return asking(schema.write(actor, tx -> {
            if (SubscriberTable.byMail(tx, mail).isPresent()) return new Written.Invalid<>("subscriberMail", "subscriber.twice");
            return new Written.Done<>(SubscriberTable.insert(tx, fresh(mail, locale, how.strip(), actor.id()), now()));
        }));
    }

    private Written<Subscriber> asking(Written<Subscriber> written) {
        if (written instanceof Written.Done<Subscriber>) jobs.runNow(LetterJob.ID);
        return written;
    }

    private Subscriber fresh(String mail, Locale locale, String how, String by) {
        return new Subscriber(ids.next(), mail, language(locale), State.ASKED, how, by, Days.today(clock), Optional.empty(), Optional.empty(), 1);
    }

    private static String language(Locale locale) {
        return locale.getLanguage().equals("en") ? "en" : "fr";
    }

    @Override
    public Written<Subscriber> erase(Actor actor, String id, int seenVersion) {
        var written = erased(actor, id, seenVersion);
        if (written instanceof Written.Done<Subscriber> done) outsiders.forget(actor, done.record().ref());
        return written;
    }

    private Written<Subscriber> erased(Actor actor, String id, int seenVersion) {
        return schema.write(actor, tx -> {
            var found = SubscriberTable.find(tx, SHOWCASE_SUBSCRIBER.ID.eq(id).and(see(actor)));
            if (found.isEmpty()) return new Written.Unknown<>();
            if (found.get().version() != seenVersion) return new Written.Lost<>(found.get());
            SubscriberTable.erase(tx, found.get());
            return new Written.Done<>(found.get());
        });
    }

    @Override
    public boolean mayRead(Actor actor) {
        return WhoMay.write(actor);
    }

    @Override
    public Optional<String> ask(String typed, Locale locale) {
        var mail = typed.strip();
        var fault = SubscriberRule.mail(mail).or(() -> areReached() ? Optional.empty() : Optional.of("subscriber.noMail"));
        if (fault.isPresent()) return fault;
        schema.write(Actor.nobody(), tx -> asked(tx, mail, locale));
        jobs.runNow(LetterJob.ID);
        return Optional.empty();
    }

    private Subscriber asked(Writing tx, String mail, Locale locale) {
        return SubscriberTable.byMail(tx, mail).map(one -> one.state() == State.ASKED ? SubscriberTable.again(tx, one, Days.today(clock), language(locale)) : one)
                .orElseGet(() -> SubscriberTable.insert(tx, fresh(mail, locale, "", ""), now()));
    }

    @Override
    public Optional<Subscriber> held(String id) {
        return schema.read(tx -> SubscriberTable.find(tx, SHOWCASE_SUBSCRIBER.ID.eq(id)));
    }

    @Override
    public Optional<Subscriber> confirm(String id) {
        return held(id, (tx, one) -> one.state() == State.ASKED ? SubscriberTable.confirm(tx, one, now()) : one).filter(one -> one.state() == State.CONFIRMED);
    }

    @Override
    public Optional<Subscriber> leave(String id) {
        var left = held(id, (tx, one) -> one.state() == State.LEFT ? one : SubscriberTable.leave(tx, one, now()));
        // The address goes from the queue of mails too, with what waits there.
        left.ifPresent(one -> outsiders.forget(Actor.nobody(), one.ref()));
        return left;
    }

    private Optional<Subscriber> held(String id, BiFunction<Writing, Subscriber, Subscriber> work) {
        return schema.write(Actor.nobody(), tx -> SubscriberTable.find(tx, SHOWCASE_SUBSCRIBER.ID.eq(id)).map(one -> work.apply(tx, one)));
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
