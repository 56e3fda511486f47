// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.faisceau.accounts.db.Tables.ACCOUNTS_TRY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts tries per typed name and per network address. A try counts before its password is looked at: a hundred at once gain nothing. */
@Component(service = TryRegister.class)
public final class TryRegister {
    private final Schema schema;
    private final Clock clock;

    @Activate
    public TryRegister(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("accounts", TryRegister.class);
        this.clock = clock;
    }

    /**
     * Takes a try, unless one has to wait.
     *
     * @param address empty where there is none
     */
    Taken take(String name, BackOff perName, String address, BackOff perAddress) {
        return schema.write(Actor.nobody(), tx -> {
            var now = clock.instant();
            var byName = failures(tx, TryKey.ofName(name), now);
            var byAddress = failures(tx, TryKey.ofAddress(address), now);
            var wait = longer(byName.left(perName, now), byAddress.left(perAddress, now));
            if (wait.compareTo(Duration.ZERO) > 0) return new Taken(wait, false);
            count(tx, TryKey.ofName(name), byName.count + 1, now);
            if (!address.isEmpty()) count(tx, TryKey.ofAddress(address), byAddress.count + 1, now);
            return new Taken(Duration.ZERO, perName.locksAt(byName.count + 1) || perAddress.locksAt(byAddress.count + 1));
        });
    }

    /** The password was right: nothing is held against the name, and one try less against the address, for others may be behind it. */
    void forgive(String name, String address) {
        schema.write(Actor.nobody(), tx -> {
            tx.sql().deleteFrom(ACCOUNTS_TRY).where(ACCOUNTS_TRY.KEY_HASH.eq(TryKey.ofName(name))).execute();
            return oneLess(tx, TryKey.ofAddress(address));
        });
    }

    /** The password was not looked at: this try did not happen, those before it did. */
    void giveBack(String name, String address) {
        schema.write(Actor.nobody(), tx -> oneLess(tx, TryKey.ofName(name)) + oneLess(tx, TryKey.ofAddress(address)));
    }

    private static int oneLess(Writing tx, String key) {
        return tx.sql().update(ACCOUNTS_TRY).set(ACCOUNTS_TRY.FAILURES, ACCOUNTS_TRY.FAILURES.minus(1))
                .where(ACCOUNTS_TRY.KEY_HASH.eq(key), ACCOUNTS_TRY.FAILURES.gt(0)).execute();
    }

    private static Failures failures(Writing tx, String key, Instant now) {
        return tx.sql().select(ACCOUNTS_TRY.FAILURES, ACCOUNTS_TRY.LAST_AT).from(ACCOUNTS_TRY)
                .where(ACCOUNTS_TRY.KEY_HASH.eq(key), ACCOUNTS_TRY.LAST_AT.gt(now.minus(BackOff.FORGOTTEN_AFTER).toEpochMilli()))
                .fetchOptional(row -> new Failures(row.value1(), Instant.ofEpochMilli(row.value2())))
                .orElse(new Failures(0, Instant.EPOCH));
    }

    private static void count(Writing tx, String key, int failures, Instant now) {
        tx.sql().insertInto(ACCOUNTS_TRY)
                .set(ACCOUNTS_TRY.KEY_HASH, key).set(ACCOUNTS_TRY.FAILURES, failures).set(ACCOUNTS_TRY.LAST_AT, now.toEpochMilli())
                .onConflict(ACCOUNTS_TRY.KEY_HASH)
                .doUpdate().set(ACCOUNTS_TRY.FAILURES, failures).set(ACCOUNTS_TRY.LAST_AT, now.toEpochMilli()).execute();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /**
     * @param delay zero where the try may be made
     * @param locks true where the next one has to wait, should this one fail
     */
    record Taken(Duration delay, boolean locks) {
        boolean hasToWait() {
            return !delay.isZero();
        }
    }

    private record Failures(int count, Instant lastAt) {
        Duration left(BackOff rule, Instant now) {
            return rule.left(count, lastAt, now);
        }
    }
}
