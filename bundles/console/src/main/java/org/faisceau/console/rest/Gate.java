// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import java.util.Locale;
import org.faisceau.accounts.api.Tokens;
import org.faisceau.accounts.api.Tokens.Bearer;
import org.faisceau.accounts.api.Tokens.Scope;
import org.faisceau.kernel.api.Role;

/** Who asks, by bearer token alone, and may they: the scope of the token, then the role of its account (RFC 6750). */
final class Gate {
    private static final String REALM = "Bearer realm=\"Faisceau\"";
    private final Tokens tokens;
    private final Throttle throttle;

    Gate(Tokens tokens, Throttle throttle) {
        this.tokens = tokens;
        this.throttle = throttle;
    }

    Bearer bearer(Request request) {
        var header = request.header("Authorization").strip();
        if (!header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            throw new Refusal(Fault.UNAUTHENTICATED, "Send Authorization: Bearer with a token of this Faisceau.").with("WWW-Authenticate", REALM);
        }
        return tokens.find(header.substring(7).strip()).orElseThrow(() -> unknown(request.from()));
    }

    private Refusal unknown(String from) {
        if (throttle.failedTooOften(from)) return Throttle.busy("Too many unknown tokens from this network address.", 60);
        return new Refusal(Fault.UNAUTHENTICATED, "This token is unknown, expired or revoked, or its account is disabled.")
                .with("WWW-Authenticate", REALM + ", error=\"invalid_token\"");
    }

    void check(Bearer bearer, Route route) {
        var wanted = scope(route);
        if (bearer.scope().compareTo(wanted) < 0) {
            var word = wanted.name().toLowerCase(Locale.ROOT);
            throw new Refusal(Fault.FORBIDDEN, "This needs a token of scope " + word + ".")
                    .with("WWW-Authenticate", REALM + ", error=\"insufficient_scope\", scope=\"" + word + "\"");
        }
        if (!bearer.actor().is(route.role())) {
            throw new Refusal(Fault.FORBIDDEN, "This needs the role " + route.role() + "; the token's account is " + bearer.actor().role() + ".");
        }
    }

    /** The least scope for a route. */
    static Scope scope(Route route) {
        if (route.role() == Role.ADMINISTRATOR) return Scope.ADMIN;
        return route.isSafe() ? Scope.READ : Scope.WRITE;
    }
}
