// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.faisceau.messages.db.Tables.MESSAGES_CHOICE;
import static org.faisceau.messages.db.Tables.MESSAGES_MAIL;
import static org.faisceau.messages.db.Tables.MESSAGES_MESSAGE;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.messages.api.Choices;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.api.Outbox.State;
import org.faisceau.messages.spi.MessageKind;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How each person wants each kind. */
@Component
public final class ChoiceRegister implements Choices {
    private final Schema schema;
    private final Clock clock;
    private final Kinds kinds;
    private final Accounts accounts;
    private final MailSettings settings;

    @Activate
    public ChoiceRegister(
            @Reference Store store, @Reference Clock clock, @Reference Kinds kinds, @Reference Accounts accounts, @Reference MailSettings settings) {
        this.schema = store.schema("messages", ChoiceRegister.class);
        this.clock = clock;
        this.kinds = kinds;
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public List<Choice> list(Actor actor, Locale locale) {
        if (accounts.find(actor, actor.id()).isEmpty()) return List.of();
        var chosen = schema.read(tx -> chosen(tx, actor.id()));
        return kinds.all().stream().filter(kind -> actor.is(kind.role()))
                .sorted(Comparator.comparing((MessageKind kind) -> SortKey.of(kind.title(locale))).thenComparing(MessageKind::word))
                .map(kind -> new Choice(kind.word(), kind.title(locale), kind.description(locale), chosen.getOrDefault(kind.word(), kind.usual()),
                        chosen.containsKey(kind.word()), kind.mayBeDeclined()))
                .toList();
    }

    @Override
    public Way way(Actor actor) {
        if (!settings.server().isSet()) return Way.NO_SERVER;
        return accounts.find(actor, actor.id()).map(Account::mail).orElse("").isBlank() ? Way.NO_ADDRESS : Way.OPEN;
    }

    @Override
    public Choosing choose(Actor actor, String word, Delivery delivery) {
        var account = accounts.find(actor, actor.id());
        var kind = kinds.find(word).filter(found -> actor.is(found.role()));
        if (account.isEmpty() || kind.isEmpty()) return new Choosing.Unknown();
        if (delivery == Delivery.NONE && !kind.get().mayBeDeclined()) {
            return new Choosing.MayNotBeDeclined(kind.get().title(Languages.locale(account.get().language())));
        }
        var usual = kind.get().usual();
        schema.write(actor, tx -> {
            var before = chosen(tx, actor.id()).getOrDefault(word, usual);
            if (before != delivery) keep(tx, actor.id(), word, before, delivery);
            return true;
        });
        return new Choosing.Done();
    }

    @Override
    public int decline(Actor actor, String mail, boolean wholly) {
        // Kinds are services of others: asked before the transaction, which may run again.
        var known = schema.read(tx -> kindsOf(tx, mail)).stream().flatMap(word -> kinds.find(word).stream())
                .collect(Collectors.toMap(MessageKind::word, kind -> new Declined(kind.usual(), wholly && kind.mayBeDeclined())));
        return schema.write(actor, tx -> {
            var person = person(tx, mail);
            if (person.isEmpty()) return 0;
            var before = chosen(tx, person.get());
            var about = kindsOf(tx, mail);
            for (var word : about) {
                var kind = known.getOrDefault(word, Declined.UNKNOWN);
                var was = before.getOrDefault(word, kind.usual);
                var wanted = kind.wholly || was == Delivery.NONE ? Delivery.NONE : Delivery.INBOX;
                if (was != wanted) keep(tx, person.get(), word, was, wanted);
            }
            return about.size();
        });
    }

    @Override
    public Optional<Mailed> mailed(Actor actor, String mail, Locale locale) {
        return schema.read(tx -> person(tx, mail).map(person -> new Chosen(kindsOf(tx, mail), chosen(tx, person)))).map(read -> {
            var found = read.kinds.stream().flatMap(word -> kinds.find(word).stream()).toList();
            return new Mailed(
                    found.stream().map(kind -> kind.title(locale)).sorted(Comparator.comparing(SortKey::of)).toList(),
                    found.stream().anyMatch(MessageKind::mayBeDeclined),
                    !found.isEmpty() && found.stream().allMatch(kind -> isOff(read.deliveries.getOrDefault(kind.word(), kind.usual()))));
        });
    }

    /** What a mail is about, and what its person chose. */
    private record Chosen(Set<String> kinds, Map<String, Delivery> deliveries) {}

    private void keep(Writing tx, String account, String kind, Delivery before, Delivery after) {
        tx.sql().insertInto(MESSAGES_CHOICE).set(MESSAGES_CHOICE.ACCOUNT_ID, account).set(MESSAGES_CHOICE.KIND, kind)
                .set(MESSAGES_CHOICE.DELIVERY, after.name()).onConflict(MESSAGES_CHOICE.ACCOUNT_ID, MESSAGES_CHOICE.KIND)
                .doUpdate().set(MESSAGES_CHOICE.DELIVERY, after.name()).execute();
        if (isOff(after)) takeBack(tx, account, kind);
        var ref = new Ref(Account.KIND, account);
        tx.did(ref, "messages-chosen", "");
        tx.changed(ref, "messages." + kind, before.name(), after.name());
    }

    /** What waits goes no more: mails of that kind, and messages that would have come in a digest, or are in one that has yet to go. */
    private void takeBack(Writing tx, String account, String kind) {
        tx.sql().update(MESSAGES_MAIL).set(MESSAGES_MAIL.STATE, State.DROPPED.name()).set(MESSAGES_MAIL.ENDED_AT, clock.millis())
                .where(MESSAGES_MAIL.ACCOUNT_ID.eq(account), MESSAGES_MAIL.KIND.eq(kind), MESSAGES_MAIL.STATE.eq(State.WAITING.name())).execute();
        tx.sql().update(MESSAGES_MESSAGE).set(MESSAGES_MESSAGE.DELIVERY, Delivery.INBOX.name())
                .where(MESSAGES_MESSAGE.ACCOUNT_ID.eq(account), MESSAGES_MESSAGE.KIND.eq(kind), MESSAGES_MESSAGE.MAIL_ID.eq("").or(MESSAGES_MESSAGE.MAIL_ID.in(
                                DSL.select(MESSAGES_MAIL.ID).from(MESSAGES_MAIL).where(MESSAGES_MAIL.ACCOUNT_ID.eq(account), MESSAGES_MAIL.STATE.eq(State.WAITING.name())))),
                        MESSAGES_MESSAGE.DELIVERY.in(Delivery.DAILY.name(), Delivery.WEEKLY.name())).execute();
    }

    private static boolean isOff(Delivery delivery) {
        return delivery == Delivery.INBOX || delivery == Delivery.NONE;
    }

    private static Optional<String> person(Reading tx, String mail) {
        return tx.sql().select(MESSAGES_MAIL.ACCOUNT_ID).from(MESSAGES_MAIL).where(MESSAGES_MAIL.ID.eq(mail)).fetchOptional(MESSAGES_MAIL.ACCOUNT_ID);
    }

    private static Set<String> kindsOf(Reading tx, String mail) {
        return tx.sql().selectDistinct(MESSAGES_MESSAGE.KIND).from(MESSAGES_MESSAGE).where(MESSAGES_MESSAGE.MAIL_ID.eq(mail)).fetchSet(MESSAGES_MESSAGE.KIND);
    }

    private static Map<String, Delivery> chosen(Reading tx, String account) {
        return tx.sql().select(MESSAGES_CHOICE.KIND, MESSAGES_CHOICE.DELIVERY).from(MESSAGES_CHOICE).where(MESSAGES_CHOICE.ACCOUNT_ID.eq(account))
                .fetchMap(row -> row.value1(), row -> Delivery.valueOf(row.value2()));
    }

    /** What declining a kind means. */
    private record Declined(Delivery usual, boolean wholly) {
        private static final Declined UNKNOWN = new Declined(Delivery.AT_ONCE, false);
    }
}
