// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.faisceau.accounts.db.Tables.ACCOUNTS_ACCOUNT;
import static org.faisceau.accounts.db.Tables.ACCOUNTS_TOKEN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Tokens;
import org.faisceau.accounts.db.tables.records.AccountsTokenRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoreUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The API tokens, by hash. */
@Component
public final class TokenRegister implements Tokens {
    private static final Logger LOG = LoggerFactory.getLogger(TokenRegister.class);
    private static final String PREFIX = "faisceau_";
    private static final Duration SHORTEST = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Duration USED_EVERY = Duration.ofMinutes(1);
    private static final int LABEL_MAX = 100;
    private static final int LISTED = 200;
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public TokenRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids) {
        this.schema = store.schema("accounts", TokenRegister.class);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Optional<String> issue(Actor actor, String accountId, String label, Scope scope, Duration life) {
        if (life.compareTo(SHORTEST) < 0 || life.compareTo(LONGEST) > 0) throw new IllegalArgumentException("life: 1 to 366 days, got " + life);
        if (label.length() > LABEL_MAX) throw new IllegalArgumentException("label: at most " + LABEL_MAX + " characters, got " + label.length());
        var token = PREFIX + Secret.make();
        return schema.write(actor, tx -> {
            var holder = tx.sql().selectFrom(ACCOUNTS_ACCOUNT).where(ACCOUNTS_ACCOUNT.ID.eq(accountId), ACCOUNTS_ACCOUNT.DISABLED.isFalse())
                    .fetchOptional(row -> AccountRow.of(row).account()).filter(account -> ScopeRule.mayIssue(actor, account, scope));
            if (holder.isEmpty()) return Optional.empty();
            var given = ScopeRule.cut(scope, holder.get().role()).name();
            tx.sql().insertInto(ACCOUNTS_TOKEN)
                    .set(ACCOUNTS_TOKEN.ID, ids.next()).set(ACCOUNTS_TOKEN.TOKEN_HASH, Secret.hash(token))
                    .set(ACCOUNTS_TOKEN.ACCOUNT_ID, accountId).set(ACCOUNTS_TOKEN.LABEL, label.strip()).set(ACCOUNTS_TOKEN.SCOPE, given)
                    .set(ACCOUNTS_TOKEN.CREATED_AT, clock.millis()).set(ACCOUNTS_TOKEN.EXPIRES_AT, clock.instant().plus(life).toEpochMilli())
                    .set(ACCOUNTS_TOKEN.LAST_USED, 0L).execute();
            tx.did(holder.get().ref(), "token-issued", given);
            return Optional.of(token);
        });
    }

    @Override
    public Optional<Bearer> find(String token) {
        if (!token.startsWith(PREFIX)) return Optional.empty();
        var hash = Secret.hash(token);
        return schema.read(tx -> tx.sql().select(ACCOUNTS_TOKEN, ACCOUNTS_ACCOUNT)
                        .from(ACCOUNTS_TOKEN).join(ACCOUNTS_ACCOUNT).on(ACCOUNTS_ACCOUNT.ID.eq(ACCOUNTS_TOKEN.ACCOUNT_ID))
                        .where(ACCOUNTS_TOKEN.TOKEN_HASH.eq(hash), ACCOUNTS_TOKEN.EXPIRES_AT.gt(clock.millis()), ACCOUNTS_ACCOUNT.DISABLED.isFalse())
                        .fetchOptional())
                .map(row -> bearer(row.value1(), AccountRow.of(row.value2()).account()));
    }

    private Bearer bearer(AccountsTokenRecord row, Account holder) {
        var scope = ScopeRule.cut(Scope.valueOf(row.getScope()), holder.role());
        var actor = ScopeRule.actor(holder, scope);
        if (clock.millis() - row.getLastUsed() >= USED_EVERY.toMillis()) writeUsed(actor, row.getId());
        return new Bearer(actor, scope, row.getId());
    }

    private void writeUsed(Actor actor, String id) {
        try {
            schema.write(actor, tx -> tx.sql().update(ACCOUNTS_TOKEN).set(ACCOUNTS_TOKEN.LAST_USED, clock.millis()).where(ACCOUNTS_TOKEN.ID.eq(id)).execute());
        } catch (StoreUnavailable notWritten) {
            LOG.warn("last use of token {} not written: {}", id, notWritten.reason());
        }
    }

    @Override
    public List<Token> list(Actor actor, String accountId) {
        if (!mayTouch(actor, accountId)) return List.of();
        return schema.read(tx -> tx.sql().select(ACCOUNTS_TOKEN, ACCOUNTS_ACCOUNT.ROLE)
                .from(ACCOUNTS_TOKEN).join(ACCOUNTS_ACCOUNT).on(ACCOUNTS_ACCOUNT.ID.eq(ACCOUNTS_TOKEN.ACCOUNT_ID))
                .where(ACCOUNTS_TOKEN.ACCOUNT_ID.eq(accountId), ACCOUNTS_TOKEN.EXPIRES_AT.gt(clock.millis()))
                .orderBy(ACCOUNTS_TOKEN.ID.desc()).limit(LISTED)
                .fetch(row -> token(row.value1(), Role.valueOf(row.value2()))));
    }

    @Override
    public boolean revoke(Actor actor, String accountId, String tokenId) {
        if (!mayTouch(actor, accountId)) return false;
        return schema.write(actor, tx -> {
            int gone = tx.sql().deleteFrom(ACCOUNTS_TOKEN).where(ACCOUNTS_TOKEN.ID.eq(tokenId), ACCOUNTS_TOKEN.ACCOUNT_ID.eq(accountId)).execute();
            if (gone == 1) tx.did(new Ref(Account.KIND, accountId), "token-revoked", "");
            return gone == 1;
        });
    }

    private static Token token(AccountsTokenRecord row, Role holder) {
        var used = row.getLastUsed() == 0 ? Optional.<Instant>empty() : Optional.of(Instant.ofEpochMilli(row.getLastUsed()));
        var scope = ScopeRule.cut(Scope.valueOf(row.getScope()), holder);
        return new Token(
                row.getId(), row.getLabel(), scope, Instant.ofEpochMilli(row.getCreatedAt()), Instant.ofEpochMilli(row.getExpiresAt()), used);
    }

    private static boolean mayTouch(Actor actor, String accountId) {
        return actor.id().equals(accountId) || actor.is(Role.ADMINISTRATOR);
    }
}
