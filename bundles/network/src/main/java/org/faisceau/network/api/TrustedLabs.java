// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.api;

import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * This Living-Lab's key, and whose bundles are taken in. Managers read the list and may revoke; administrators alone trust. What came under a
 * key that is revoked is no longer read by others than managers, until the key is trusted again. Every thread.
 */
@ProviderType
public interface TrustedLabs {
    /** Keys known at once. */
    int MOST = 500;
    /** Characters. */
    int NAME_MAX = 200;
    /** Characters. */
    int REASON_MAX = 500;

    /** This installation's public key, X.509 in Base64; made at the first question. Empty for who is no manager. */
    Optional<String> ownKey(Actor actor);

    /** All, by name; none for who is no manager. */
    List<TrustedLab> list(Actor actor);

    Optional<TrustedLab> find(Actor actor, String id);

    /** What other Living-Labs say of the keys on the list, the latest first, where nobody trusted them anew since; none for who is no manager. */
    List<Warning> warnings(Actor actor);

    /** What they say of one, which may be on no list yet. */
    List<Warning> warnings(Actor actor, String id);

    /** Trusts a key from now on, also one that was revoked. */
    Written<TrustedLab> trust(Actor actor, String name, String publicKey, String structure);

    /** Trusts it no more; bundles sent from now on tell so. */
    Written<TrustedLab> revoke(Actor actor, String id, int seenVersion, String reason);

    /**
     * Says where what changed is asked for; administrators alone.
     *
     * @param feed https address of the other's {@code /api/v1/network/feed}; empty for none
     * @param token the other gave; empty leaves what is there, where the host stays the same. Kept beside the other secrets, in no backup, never shown
     */
    Written<TrustedLab> connect(Actor actor, String id, int seenVersion, String feed, String token);

    boolean mayTrust(Actor actor);

    boolean mayRead(Actor actor);
}
