// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.command;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;

/** A register that knows one observer and changes nothing. */
final class OneAccount implements Accounts {
    private static final Account OBSERVER =
            new Account("o", "observer", "Camille Exemple", "", Role.OBSERVER, "", "fr", false, Instant.EPOCH, 1);

    @Override
    public Slice<Account> page(Actor actor, Sought sought, String after, int limit) {
        return new Slice<>(List.of(OBSERVER), "");
    }

    @Override
    public Optional<Account> find(Actor actor, String id) {
        return Optional.of(OBSERVER).filter(account -> account.id().equals(id));
    }

    @Override
    public Optional<Account> named(Actor actor, String name) {
        return Optional.of(OBSERVER).filter(account -> account.name().equals(name));
    }

    @Override
    public String shownName(String accountId) {
        return OBSERVER.fullName();
    }

    @Override
    public Creation create(Actor actor, Draft draft) {
        return new Creation.Refused();
    }

    @Override
    public Changing change(Actor actor, String id, int seenVersion, Draft draft, boolean disabled) {
        return new Changing.Unknown();
    }

    @Override
    public PasswordSetting setPassword(Actor actor, String id, String password) {
        return new PasswordSetting.Unknown();
    }

    @Override
    public Optional<String> resetPassword(Actor actor, String id) {
        return Optional.empty();
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
