// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts.Creation;
import org.faisceau.accounts.api.Accounts.Draft;
import org.faisceau.accounts.api.SignIns.Attempt;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Job;
import org.faisceau.store.OpenStore;

/**
 * The whole bundle on a database in a temporary folder, with hashes that take no time. On SQLite, or on the PostgreSQL that property
 * {@code faisceau.test.database} names, in a schema of its own.
 */
public final class OpenAccounts implements AutoCloseable {
    public static final String PASSWORD = "correct horse battery staple";

    public final TurnedClock clock = new TurnedClock();
    public final OpenStore store;
    public final AccountRegister accounts;
    public final SignInRegister signIns;
    public final TokenRegister tokens;
    public final PassRegister passes;
    public final PreferenceRegister preferences;
    final PasswordHashes hashes = new PasswordHashes(64, 1);
    final SignInSettings settings = new SignInSettings(new SignInDefaults());
    final PurgeRegister purge;

    public OpenAccounts(Path folder) {
        var server = System.getProperty("faisceau.test.database", "");
        var url = server.isEmpty() ? "" : server + (server.contains("?") ? "&" : "?") + "currentSchema=t_" + UUID.randomUUID().toString().replace("-", "");
        store = OpenStore.at(folder, url, clock);
        var counter = new AtomicLong();
        Ids ids = () -> "id-%05d".formatted(counter.incrementAndGet());
        var tries = new TryRegister(store.store(), clock);
        var cache = new SignInCache();
        accounts = new AccountRegister(store.store(), clock, ids, hashes, tries, cache);
        signIns = signIns(ids, tries, cache);
        tokens = new TokenRegister(store.store(), clock, ids);
        passes = new PassRegister(store.store(), clock, ids);
        preferences = new PreferenceRegister(store.store());
        purge = new PurgeRegister(store.store(), store.journal(), settings);
    }

    private SignInRegister signIns(Ids ids, TryRegister tries, SignInCache cache) {
        return new SignInRegister(store.store(), store.journal(), clock, ids, hashes, tries, cache, settings);
    }

    /** The sign-ins as another node, or this one after a restart, sees them. */
    SignInRegister elsewhere() {
        return signIns(() -> UUID.randomUUID().toString(), new TryRegister(store.store(), clock), new SignInCache());
    }

    FirstAdministratorRegister firstAdministrator(boolean isDemonstration) {
        return new FirstAdministratorRegister(isDemonstration, store.store(), accounts, passes, hashes);
    }

    public static Draft draft(String name, Role role, String organisation) {
        return new Draft(name, "Person " + name, name + "@example.invalid", role, organisation, "fr");
    }

    /** An account that signs in with {@link #PASSWORD}. */
    public Account add(String name, Role role, String organisation) {
        var created = (Creation.Created) accounts.create(Actor.system(), draft(name, role, organisation));
        accounts.setPassword(Actor.system(), created.account().id(), PASSWORD);
        return created.account();
    }

    /** A cookie of that account. */
    String signIn(String name) {
        return ((Attempt.Welcome) signIns.signIn(name, PASSWORD, "192.0.2.1", "Browser")).cookie();
    }

    void runPurge() {
        runPurge(() -> {});
    }

    /** @param meanwhile happens whenever the purge asks whether it may go on */
    void runPurge(Runnable meanwhile) {
        purge.run(new Job.Run() {
            @Override
            public Clock clock() {
                return clock;
            }

            @Override
            public boolean isCancelled() {
                meanwhile.run();
                return false;
            }

            @Override
            public void progress(long done, long total) {}
        });
    }

    @Override
    public void close() {
        store.close();
    }
}
