// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Tokens.Scope;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;

/** What scope and role make of one another: neither lifts the other. */
final class ScopeRule {
    private ScopeRule() {}

    /** The scope as far as the holder's role carries it. */
    static Scope cut(Scope scope, Role holder) {
        return scope == Scope.ADMIN && holder != Role.ADMINISTRATOR ? Scope.WRITE : scope;
    }

    /** The holder as far as the scope lets him. */
    static Actor actor(Account holder, Scope scope) {
        var role = holder.role() == Role.ADMINISTRATOR && scope != Scope.ADMIN ? Role.MANAGER : holder.role();
        return new Actor(holder.id(), role, holder.organisation());
    }

    /** May this actor issue it? A token that is no administrator's may not make itself one that is. */
    static boolean mayIssue(Actor actor, Account holder, Scope scope) {
        if (actor.is(Role.ADMINISTRATOR)) return true;
        return actor.id().equals(holder.id()) && cut(scope, holder.role()) != Scope.ADMIN;
    }
}
