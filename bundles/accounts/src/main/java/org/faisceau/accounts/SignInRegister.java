// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.faisceau.accounts.db.Tables.ACCOUNTS_ACCOUNT;
import static org.faisceau.accounts.db.Tables.ACCOUNTS_SIGN_IN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.SignIns;
import org.faisceau.accounts.db.tables.records.AccountsSignInRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoreUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sign-ins: a row each, found by the hash of its cookie. */
@Component
public final class SignInRegister implements SignIns {
    private static final Logger LOG = LoggerFactory.getLogger(SignInRegister.class);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);
    private static final int LISTED = 100;
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final SignInCache cache;
    private final SignInSettings settings;
    private final CredentialRegister credentials;

    @Activate
    public SignInRegister(
            @Reference Store store, @Reference Journal journal, @Reference Clock clock, @Reference Ids ids, @Reference PasswordHashes hashes,
            @Reference TryRegister tries, @Reference SignInCache cache, @Reference SignInSettings settings) {
        this.schema = store.schema("accounts", SignInRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.cache = cache;
        this.settings = settings;
        this.credentials = new CredentialRegister(schema, journal, tries, hashes);
    }

    @Override
    public Attempt signIn(String name, String password, String address, String program) {
        var checked = credentials.check(DraftRule.name(name), password, address, settings.limits());
        if (checked.hasToWait()) return new Attempt.Wait(checked.delay());
        if (checked.row().isEmpty()) return new Attempt.Wrong();
        var row = checked.row().get();
        var cookie = Secret.make();
        boolean open = schema.write(row.account().actor(), tx -> {
            // Between check and write the password may have been changed, or the account disabled.
            boolean stillGood = tx.sql().fetchExists(ACCOUNTS_ACCOUNT, ACCOUNTS_ACCOUNT.ID.eq(row.account().id())
                    .and(ACCOUNTS_ACCOUNT.PASSWORD.eq(row.password())).and(ACCOUNTS_ACCOUNT.DISABLED.isFalse()));
            if (!stillGood) return false;
            tx.sql().insertInto(ACCOUNTS_SIGN_IN)
                    .set(ACCOUNTS_SIGN_IN.ID, ids.next()).set(ACCOUNTS_SIGN_IN.COOKIE_HASH, Secret.hash(cookie))
                    .set(ACCOUNTS_SIGN_IN.ACCOUNT_ID, row.account().id()).set(ACCOUNTS_SIGN_IN.CSRF_SECRET, Secret.make())
                    .set(ACCOUNTS_SIGN_IN.SINCE, clock.millis()).set(ACCOUNTS_SIGN_IN.LAST_SEEN, clock.millis())
                    .set(ACCOUNTS_SIGN_IN.ADDRESS, cut(address, 64)).set(ACCOUNTS_SIGN_IN.PROGRAM, cut(program, 200)).execute();
            tx.did(row.account().ref(), "signed-in", "");
            return true;
        });
        return open ? new Attempt.Welcome(cookie, row.account()) : new Attempt.Wrong();
    }

    @Override
    public Optional<SignedIn> find(String cookie) {
        var hash = Secret.hash(cookie);
        var now = clock.instant();
        var known = cache.get(hash, now);
        if (known.isPresent()) return known;
        long endings = cache.endings();
        var found = read(hash, now);
        found.ifPresent(it -> cache.put(hash, it, now, endings));
        return found;
    }

    private Optional<SignedIn> read(String hash, Instant now) {
        return schema.read(tx -> tx.sql().select(ACCOUNTS_SIGN_IN, ACCOUNTS_ACCOUNT)
                        .from(ACCOUNTS_SIGN_IN).join(ACCOUNTS_ACCOUNT).on(ACCOUNTS_ACCOUNT.ID.eq(ACCOUNTS_SIGN_IN.ACCOUNT_ID))
                        .where(ACCOUNTS_SIGN_IN.COOKIE_HASH.eq(hash), ACCOUNTS_ACCOUNT.DISABLED.isFalse()).fetchOptional())
                .filter(row -> now.isBefore(endOf(row.value1())))
                .map(row -> seen(AccountRow.of(row.value2()).account(), row.value1(), now));
    }

    private SignedIn seen(Account account, AccountsSignInRecord row, Instant now) {
        // A sign-in last seen in the future is of a clock that was set back: it must not stay open for so much longer.
        boolean lately = Duration.between(Instant.ofEpochMilli(row.getLastSeen()), now).abs().compareTo(SEEN_EVERY) < 0;
        if (!lately && writeSeen(account, row.getId(), now)) row.setLastSeen(now.toEpochMilli());
        return new SignedIn(account, row.getCsrfSecret(), endOf(row));
    }

    private boolean writeSeen(Account account, String id, Instant now) {
        try {
            return 1 == schema.write(account.actor(), tx -> tx.sql().update(ACCOUNTS_SIGN_IN)
                    .set(ACCOUNTS_SIGN_IN.LAST_SEEN, now.toEpochMilli()).where(ACCOUNTS_SIGN_IN.ID.eq(id)).execute());
        } catch (StoreUnavailable notWritten) {
            // On a full disk one must still be able to look around.
            LOG.warn("last seen of sign-in {} not written: {}", id, notWritten.reason());
            return false;
        }
    }

    @Override
    public void end(String cookie) {
        var row = row(cookie);
        if (row.isEmpty()) return;
        schema.write(Actor.nobody(), tx -> tx.sql().deleteFrom(ACCOUNTS_SIGN_IN).where(ACCOUNTS_SIGN_IN.ID.eq(row.get().getId())).execute());
        cache.forget(row.get().getAccountId());
    }

    @Override
    public List<SignIn> list(Actor actor, String accountId) {
        if (!mayTouch(actor, accountId)) return List.of();
        var now = clock.instant();
        return schema.read(tx -> tx.sql().selectFrom(ACCOUNTS_SIGN_IN).where(ACCOUNTS_SIGN_IN.ACCOUNT_ID.eq(accountId))
                        .orderBy(ACCOUNTS_SIGN_IN.ID.desc()).limit(LISTED).fetch()).stream()
                .filter(row -> now.isBefore(endOf(row)))
                .map(row -> new SignIn(
                        row.getId(), Instant.ofEpochMilli(row.getSince()), Instant.ofEpochMilli(row.getLastSeen()), row.getAddress(), row.getProgram()))
                .toList();
    }

    @Override
    public boolean end(Actor actor, String accountId, String signInId) {
        if (!mayTouch(actor, accountId)) return false;
        boolean ended = schema.write(actor, tx -> {
            int gone = tx.sql().deleteFrom(ACCOUNTS_SIGN_IN).where(ACCOUNTS_SIGN_IN.ID.eq(signInId), ACCOUNTS_SIGN_IN.ACCOUNT_ID.eq(accountId)).execute();
            if (gone == 1) tx.did(new Ref(Account.KIND, accountId), "sign-in-ended", "");
            return gone == 1;
        });
        cache.forget(accountId);
        return ended;
    }

    @Override
    public Optional<String> idOf(String cookie) {
        return row(cookie).filter(row -> clock.instant().isBefore(endOf(row))).map(AccountsSignInRecord::getId);
    }

    @Override
    public int endOthers(Actor actor, String cookie) {
        int ended = schema.write(actor, tx -> credentials.endOthers(tx, actor.id(), cookie));
        cache.forget(actor.id());
        return ended;
    }

    @Override
    public PasswordChange changePassword(Actor actor, String cookie, String current, String wanted) {
        var outcome = credentials.changePassword(actor, cookie, current, wanted, settings.limits());
        cache.forget(actor.id());
        return outcome;
    }

    private Optional<AccountsSignInRecord> row(String cookie) {
        return schema.read(tx -> tx.sql().selectFrom(ACCOUNTS_SIGN_IN).where(ACCOUNTS_SIGN_IN.COOKIE_HASH.eq(Secret.hash(cookie))).fetchOptional());
    }

    private Instant endOf(AccountsSignInRecord row) {
        return settings.limits().end(Instant.ofEpochMilli(row.getSince()), Instant.ofEpochMilli(row.getLastSeen()));
    }

    private static boolean mayTouch(Actor actor, String accountId) {
        return actor.id().equals(accountId) || actor.is(Role.ADMINISTRATOR);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
