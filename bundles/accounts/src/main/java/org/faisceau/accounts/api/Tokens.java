// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Bearer tokens of the API: shown once, kept hashed, scoped, expiring. */
@ProviderType
public interface Tokens {
    /**
     * Makes a token for an account: one's own, or any for an administrator. A scope above the holder's role is cut by the role.
     *
     * @param label what it is for, at most 100 characters; may be empty
     * @param life one day to 366 days
     * @return {@code faisceau_} and 256 random bits in base64url, shown once; empty where the account is unknown, disabled or not
     *     this actor's, or where one who is no administrator asks for {@link Scope#ADMIN} on an administrator's account
     */
    Optional<String> issue(Actor actor, String accountId, String label, Scope scope, Duration life);

    /** Who holds a bearer token; empty where unknown, expired, revoked or its account is disabled. */
    Optional<Bearer> find(String token);

    /** An account's living tokens, newest first. */
    List<Token> list(Actor actor, String accountId);

    /** Revokes one; false where unknown or not one's own. */
    boolean revoke(Actor actor, String accountId, String tokenId);

    /** What a token may do; each includes the ones before. */
    enum Scope {
        READ,
        WRITE,
        ADMIN
    }

    /** Who asks through the API. An actor whose scope is not ADMIN is never more than a manager. */
    record Bearer(Actor actor, Scope scope, String tokenId) {}

    /** A row of the list: the token itself is not kept. */
    record Token(String id, String label, Scope scope, Instant createdAt, Instant expiresAt, Optional<Instant> lastUsed) {}
}
