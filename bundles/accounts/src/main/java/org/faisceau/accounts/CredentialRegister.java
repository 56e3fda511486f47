// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.faisceau.accounts.db.Tables.ACCOUNTS_ACCOUNT;
import static org.faisceau.accounts.db.Tables.ACCOUNTS_SIGN_IN;

import java.time.Duration;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.accounts.api.SignIns.PasswordChange;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;

/** Does this password belong to this name? The same work and the same answer whether the name exists, is disabled or has another password. */
final class CredentialRegister {
    private static final Duration WHEN_BUSY = Duration.ofSeconds(2);
    private static final Ref UNKNOWN = new Ref(Account.KIND, "unknown");
    private final Schema schema;
    private final Journal journal;
    private final TryRegister tries;
    private final PasswordHashes hashes;

    CredentialRegister(Schema schema, Journal journal, TryRegister tries, PasswordHashes hashes) {
        this.schema = schema;
        this.journal = journal;
        this.tries = tries;
        this.hashes = hashes;
    }

    /** @param address empty where it does not count */
    Checked check(String name, String password, String address, SignInLimits limits) {
        var taken = tries.take(name, limits.perName(), address, limits.perAddress());
        if (taken.hasToWait()) return new Checked(Optional.empty(), taken.delay());
        var found = row(ACCOUNTS_ACCOUNT.NAME.eq(name));
        boolean comparable = found.isPresent() && !found.get().password().isEmpty() && password.length() <= PasswordRule.LONGEST;
        var matches = hashes.matches(comparable ? password : "", comparable ? found.get().password() : hashes.decoy());
        if (matches.isEmpty()) {
            tries.giveBack(name, address);
            return new Checked(Optional.empty(), WHEN_BUSY);
        }
        if (comparable && matches.get() && !found.get().account().disabled()) {
            tries.forgive(name, address);
            return new Checked(Optional.of(renewed(found.get(), password)), Duration.ZERO);
        }
        note(found, taken.locks());
        return new Checked(Optional.empty(), Duration.ZERO);
    }

    PasswordChange changePassword(Actor actor, String cookie, String current, String wanted, SignInLimits limits) {
        var own = row(ACCOUNTS_ACCOUNT.ID.eq(actor.id()));
        if (own.isEmpty()) return new PasswordChange.Wrong();
        var account = own.get().account();
        var checked = check(account.name(), current, "", limits);
        if (checked.hasToWait()) return new PasswordChange.Wait(checked.delay());
        if (checked.row().isEmpty()) return new PasswordChange.Wrong();
        if (wanted.equals(current) || !PasswordRule.isGood(wanted, account.name())) return new PasswordChange.TooWeak(Accounts.PASSWORD_MIN);
        var hash = hashes.of(wanted);
        boolean done = schema.write(actor, tx -> {
            int changed = tx.sql().update(ACCOUNTS_ACCOUNT).set(ACCOUNTS_ACCOUNT.PASSWORD, hash)
                    .where(ACCOUNTS_ACCOUNT.ID.eq(actor.id()), ACCOUNTS_ACCOUNT.PASSWORD.eq(checked.row().get().password())).execute();
            if (changed == 0) return false;
            endOthers(tx, actor.id(), cookie);
            tx.did(account.ref(), "password-changed", "");
            return true;
        });
        return done ? new PasswordChange.Done() : new PasswordChange.Wrong();
    }

    int endOthers(Writing tx, String accountId, String cookie) {
        return tx.sql().deleteFrom(ACCOUNTS_SIGN_IN)
                .where(ACCOUNTS_SIGN_IN.ACCOUNT_ID.eq(accountId), ACCOUNTS_SIGN_IN.COOKIE_HASH.ne(Secret.hash(cookie))).execute();
    }

    private AccountRow renewed(AccountRow row, String password) {
        if (!hashes.isOutdated(row.password())) return row;
        var hash = hashes.of(password);
        int changed = schema.write(row.account().actor(), tx -> tx.sql().update(ACCOUNTS_ACCOUNT).set(ACCOUNTS_ACCOUNT.PASSWORD, hash)
                .where(ACCOUNTS_ACCOUNT.ID.eq(row.account().id()), ACCOUNTS_ACCOUNT.PASSWORD.eq(row.password())).execute());
        return changed == 0 ? row : new AccountRow(row.account(), hash);
    }

    private void note(Optional<AccountRow> found, boolean locks) {
        var ref = found.map(row -> row.account().ref()).orElse(UNKNOWN);
        journal.note(Actor.nobody(), ref, "sign-in-refused", "");
        if (locks) journal.note(Actor.nobody(), ref, "sign-in-locked", "");
    }

    private Optional<AccountRow> row(Condition which) {
        return schema.read(tx -> tx.sql().selectFrom(ACCOUNTS_ACCOUNT).where(which).fetchOptional(AccountRow::of));
    }

    /**
     * @param row present where name and password belong together
     * @param delay more than zero where nothing was checked
     */
    record Checked(Optional<AccountRow> row, Duration delay) {
        boolean hasToWait() {
            return !delay.isZero();
        }
    }
}
