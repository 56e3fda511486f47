// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.faisceau.accounts.db.Tables.ACCOUNTS_ACCOUNT;
import static org.faisceau.accounts.db.Tables.ACCOUNTS_SIGN_IN;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The accounts. Who is no administrator sees one: the own. */
@Component(service = {Accounts.class, AccountRegister.class})
public final class AccountRegister implements Accounts {
    private static final String SYSTEM_NAME = "Faisceau";
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final PasswordHashes hashes;
    private final TryRegister tries;
    private final SignInCache cache;

    @Activate
    public AccountRegister(
            @Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference PasswordHashes hashes, @Reference TryRegister tries,
            @Reference SignInCache cache) {
        this.schema = store.schema("accounts", AccountRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.hashes = hashes;
        this.tries = tries;
        this.cache = cache;
    }

    @Override
    public Slice<Account> page(Actor actor, Sought sought, String after, int limit) {
        if (limit < 1 || limit > 200) throw new IllegalArgumentException("limit: 1 to 200, got " + limit);
        var found = schema.read(tx -> tx.sql().selectFrom(ACCOUNTS_ACCOUNT)
                .where(seenBy(actor), named(sought.text().strip()), ACCOUNTS_ACCOUNT.NAME.gt(after))
                .and(sought.role().map(it -> ACCOUNTS_ACCOUNT.ROLE.eq(it.name())).orElseGet(DSL::noCondition))
                .and(sought.disabled().map(ACCOUNTS_ACCOUNT.DISABLED::eq).orElseGet(DSL::noCondition))
                .and(sought.organisation().isEmpty() ? DSL.noCondition() : ACCOUNTS_ACCOUNT.ORGANISATION.eq(sought.organisation()))
                .orderBy(ACCOUNTS_ACCOUNT.NAME).limit(limit + 1)
                .fetch(row -> AccountRow.of(row).account()));
        if (found.size() <= limit) return new Slice<>(found, "");
        return new Slice<>(found.subList(0, limit), found.get(limit - 1).name());
    }

    @Override
    public Optional<Account> find(Actor actor, String id) {
        return schema.read(tx -> row(tx, ACCOUNTS_ACCOUNT.ID.eq(id).and(seenBy(actor)))).map(AccountRow::account);
    }

    @Override
    public Optional<Account> named(Actor actor, String name) {
        return schema.read(tx -> row(tx, ACCOUNTS_ACCOUNT.NAME.eq(DraftRule.name(name)).and(seenBy(actor)))).map(AccountRow::account);
    }

    @Override
    public Map<String, Account> byMails(Actor actor, Collection<String> mails) {
        if (mails.size() > 1000) throw new IllegalArgumentException("mails: at most 1000, got " + mails.size());
        var wanted = mails.stream().map(AccountRegister::folded).filter(one -> !one.isEmpty()).collect(Collectors.toSet());
        var found = schema.read(tx -> tx.sql().selectFrom(ACCOUNTS_ACCOUNT).where(seenBy(actor), ACCOUNTS_ACCOUNT.DISABLED.isFalse(), DSL.lower(ACCOUNTS_ACCOUNT.MAIL).in(wanted)).fetch(row -> AccountRow.of(row).account()));
        return found.stream().collect(Collectors.groupingBy(one -> folded(one.mail()))).entrySet().stream().filter(one -> one.getValue().size() == 1).collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().get(0)));
    }

    private static String folded(String mail) {
        return mail.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String shownName(String accountId) {
        return shownNames(List.of(accountId)).get(accountId);
    }

    @Override
    public Map<String, String> shownNames(Collection<String> accountIds) {
        var ids = Set.copyOf(accountIds);
        var named = schema.read(tx -> tx.sql().select(ACCOUNTS_ACCOUNT.ID, ACCOUNTS_ACCOUNT.FULL_NAME).from(ACCOUNTS_ACCOUNT)
                .where(ACCOUNTS_ACCOUNT.ID.in(ids)).fetchMap(ACCOUNTS_ACCOUNT.ID, ACCOUNTS_ACCOUNT.FULL_NAME));
        return ids.stream().collect(Collectors.toMap(id -> id, id -> shownName(id, named)));
    }

    private static String shownName(String id, Map<String, String> named) {
        if (id.equals(Actor.system().id())) return SYSTEM_NAME;
        return named.getOrDefault(id, id.equals(Actor.nobody().id()) ? "" : "?");
    }

    @Override
    public Creation create(Actor actor, Draft draft) {
        if (!actor.is(Role.ADMINISTRATOR)) return new Creation.Refused();
        var tidied = DraftRule.tidied(draft);
        var fault = DraftRule.fault(tidied);
        if (fault.isPresent()) return new Creation.Invalid(fault.get());
        return schema.write(actor, tx -> insert(tx, tidied, ""));
    }

    /** Adds a tidied draft without fault. */
    Creation insert(Writing tx, Draft draft, String password) {
        var id = ids.next();
        int added = tx.sql().insertInto(ACCOUNTS_ACCOUNT)
                .set(ACCOUNTS_ACCOUNT.ID, id).set(ACCOUNTS_ACCOUNT.NAME, draft.name()).set(ACCOUNTS_ACCOUNT.FULL_NAME, draft.fullName())
                .set(ACCOUNTS_ACCOUNT.FULL_NAME_SORT, SortKey.of(draft.fullName())).set(ACCOUNTS_ACCOUNT.MAIL, draft.mail())
                .set(ACCOUNTS_ACCOUNT.ROLE, draft.role().name()).set(ACCOUNTS_ACCOUNT.ORGANISATION, draft.organisation())
                .set(ACCOUNTS_ACCOUNT.LANGUAGE, draft.language()).set(ACCOUNTS_ACCOUNT.PASSWORD, password)
                .set(ACCOUNTS_ACCOUNT.DISABLED, false).set(ACCOUNTS_ACCOUNT.DISABLED_AT, 0L)
                .set(ACCOUNTS_ACCOUNT.CREATED_AT, clock.millis()).set(ACCOUNTS_ACCOUNT.VERSION, 1)
                .onConflict(ACCOUNTS_ACCOUNT.NAME).doNothing().execute();
        if (added == 0) return new Creation.NameTaken();
        var account = row(tx, ACCOUNTS_ACCOUNT.ID.eq(id)).orElseThrow().account();
        AccountChanges.tellCreated(tx, account);
        return new Creation.Created(account);
    }

    @Override
    public Changing change(Actor actor, String id, int seenVersion, Draft draft, boolean disabled) {
        var tidied = DraftRule.tidied(draft);
        var outcome = schema.write(actor, tx -> row(tx, ACCOUNTS_ACCOUNT.ID.eq(id).and(seenBy(actor)))
                .map(before -> change(tx, actor, before.account(), seenVersion, tidied, disabled))
                .orElse(new Changing.Unknown()));
        cache.forget(id);
        return outcome;
    }

    private Changing change(Writing tx, Actor actor, Account before, int seenVersion, Draft draft, boolean disabled) {
        var beyond = actor.is(Role.ADMINISTRATOR) ? Optional.<String>empty() : DraftRule.beyond(before, draft, disabled);
        var fault = draft.name().equals(before.name()) ? DraftRule.fault(draft).or(() -> beyond) : Optional.of("name");
        if (fault.isPresent()) return new Changing.Invalid(fault.get());
        if (before.version() != seenVersion) return new Changing.Lost(before);
        boolean stays = draft.role() == Role.ADMINISTRATOR && !disabled;
        if (!stays && isLastAdministrator(tx, before)) return new Changing.LastAdministrator();
        var of = ACCOUNTS_ACCOUNT.ID.eq(before.id());
        int changed = tx.sql().update(ACCOUNTS_ACCOUNT)
                .set(ACCOUNTS_ACCOUNT.FULL_NAME, draft.fullName()).set(ACCOUNTS_ACCOUNT.FULL_NAME_SORT, SortKey.of(draft.fullName()))
                .set(ACCOUNTS_ACCOUNT.MAIL, draft.mail()).set(ACCOUNTS_ACCOUNT.ROLE, draft.role().name())
                .set(ACCOUNTS_ACCOUNT.ORGANISATION, draft.organisation()).set(ACCOUNTS_ACCOUNT.LANGUAGE, draft.language())
                .set(ACCOUNTS_ACCOUNT.DISABLED_AT, DSL.when(ACCOUNTS_ACCOUNT.DISABLED.eq(disabled), ACCOUNTS_ACCOUNT.DISABLED_AT)
                        .otherwise(disabled ? clock.millis() : 0L))
                .set(ACCOUNTS_ACCOUNT.DISABLED, disabled).set(ACCOUNTS_ACCOUNT.VERSION, ACCOUNTS_ACCOUNT.VERSION.plus(1))
                .where(of, ACCOUNTS_ACCOUNT.VERSION.eq(seenVersion)).execute();
        var after = row(tx, of).orElseThrow().account();
        if (changed == 0) return new Changing.Lost(after);
        if (AccountChanges.endSignIns(before, after)) endSignIns(tx, before.id());
        AccountChanges.tell(tx, before, after);
        return new Changing.Done(after);
    }

    @Override
    public PasswordSetting setPassword(Actor actor, String id, String password) {
        var account = actor.is(Role.ADMINISTRATOR) ? find(actor, id) : Optional.<Account>empty();
        if (account.isEmpty()) return new PasswordSetting.Unknown();
        if (!PasswordRule.isGood(password, account.get().name())) return new PasswordSetting.TooWeak(PASSWORD_MIN);
        var hash = hashes.of(password);
        boolean done = schema.write(actor, tx -> {
            int changed = tx.sql().update(ACCOUNTS_ACCOUNT).set(ACCOUNTS_ACCOUNT.PASSWORD, hash).where(ACCOUNTS_ACCOUNT.ID.eq(id)).execute();
            endSignIns(tx, id);
            tries.forgive(account.get().name(), "");
            tx.did(account.get().ref(), "password-set", "");
            return changed == 1;
        });
        cache.forget(id);
        return done ? new PasswordSetting.Done() : new PasswordSetting.Unknown();
    }

    @Override
    public Optional<String> resetPassword(Actor actor, String id) {
        var password = Secret.password();
        return setPassword(actor, id, password) instanceof PasswordSetting.Done ? Optional.of(password) : Optional.empty();
    }

    @Override
    public boolean isEmpty() {
        return schema.read(tx -> !tx.sql().fetchExists(ACCOUNTS_ACCOUNT));
    }

    private static boolean isLastAdministrator(Reading tx, Account account) {
        if (account.role() != Role.ADMINISTRATOR || account.disabled()) return false;
        return !tx.sql().fetchExists(ACCOUNTS_ACCOUNT, ACCOUNTS_ACCOUNT.ROLE.eq(Role.ADMINISTRATOR.name())
                .and(ACCOUNTS_ACCOUNT.DISABLED.isFalse()).and(ACCOUNTS_ACCOUNT.ID.ne(account.id())));
    }

    private static void endSignIns(Writing tx, String id) {
        tx.sql().deleteFrom(ACCOUNTS_SIGN_IN).where(ACCOUNTS_SIGN_IN.ACCOUNT_ID.eq(id)).execute();
    }

    private static Optional<AccountRow> row(Reading tx, Condition which) {
        return tx.sql().selectFrom(ACCOUNTS_ACCOUNT).where(which).fetchOptional(AccountRow::of);
    }

    private static Condition seenBy(Actor actor) {
        return actor.is(Role.ADMINISTRATOR) ? DSL.noCondition() : ACCOUNTS_ACCOUNT.ID.eq(actor.id());
    }

    private static Condition named(String text) {
        if (text.isEmpty()) return DSL.noCondition();
        var byName = ACCOUNTS_ACCOUNT.NAME.contains(text.toLowerCase(Locale.ROOT));
        var folded = SortKey.of(text);
        return folded.isEmpty() ? byName : byName.or(ACCOUNTS_ACCOUNT.FULL_NAME_SORT.contains(folded));
    }
}
