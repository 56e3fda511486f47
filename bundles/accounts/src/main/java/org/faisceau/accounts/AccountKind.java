// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Names the person a reference speaks of: to managers everybody, to others their colleagues and themselves. To search among people is
 * for managers; others find themselves alone, for nobody needs a list of their colleagues here.
 */
@Component
public final class AccountKind implements Kind {
    private final Accounts accounts;

    @Activate
    public AccountKind(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String word() {
        return Account.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return accounts.find(Actor.system(), ref.id()).filter(account -> isNamedTo(actor, account)).map(Account::fullName);
    }

    @Override
    public String address(Ref ref) {
        return "/admin/accounts/" + ref.id();
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        var asking = actor.is(Role.MANAGER) ? Actor.system() : actor;
        return accounts.page(asking, text, "", limit).items().stream().map(Account::ref).toList();
    }

    private static boolean isNamedTo(Actor actor, Account account) {
        return actor.is(Role.MANAGER) || actor.id().equals(account.id()) || actor.belongsTo(account.organisation());
    }
}
