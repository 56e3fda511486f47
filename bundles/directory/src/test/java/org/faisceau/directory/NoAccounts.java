// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;

/** Shows accounts by their identifiers; there are none. */
public final class NoAccounts implements Accounts {
    @Override
    public Slice<Account> page(Actor actor, Sought sought, String after, int limit) {
        return new Slice<>(List.of(), "");
    }

    @Override
    public Optional<Account> find(Actor actor, String id) {
        return Optional.empty();
    }

    @Override
    public Optional<Account> named(Actor actor, String name) {
        return Optional.empty();
    }

    @Override
    public String shownName(String accountId) {
        return "Compte " + accountId;
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
        return true;
    }
}
