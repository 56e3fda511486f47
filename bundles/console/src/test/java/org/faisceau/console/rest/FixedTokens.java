// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.accounts.api.Tokens;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;

/** Knows every token of the form {@code role-SCOPE}, such as {@code buyer-READ}. */
final class FixedTokens implements Tokens {
    @Override
    public Optional<Bearer> find(String token) {
        if (!token.matches("[a-z]+-(READ|WRITE|ADMIN)")) return Optional.empty();
        var parts = token.split("-");
        var role = Role.valueOf(parts[0].toUpperCase(Locale.ROOT));
        return Optional.of(new Bearer(new Actor("id-" + parts[0], role, ""), Scope.valueOf(parts[1]), token));
    }

    @Override
    public Optional<String> issue(Actor actor, String accountId, String label, Scope scope, Duration life) {
        throw new UnsupportedOperationException("issue");
    }

    @Override
    public List<Token> list(Actor actor, String accountId) {
        throw new UnsupportedOperationException("list");
    }

    @Override
    public boolean revoke(Actor actor, String accountId, String tokenId) {
        throw new UnsupportedOperationException("revoke");
    }
}
