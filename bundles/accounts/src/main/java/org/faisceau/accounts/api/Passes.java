// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts.api;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.osgi.annotation.versioning.ProviderType;

/** Single-purpose tokens for pages without an account: expiring, revocable, kept hashed, replay refused where used once. */
@ProviderType
public interface Passes {
    /** The purpose of the pass that {@link FirstAdministrator} issues. */
    String FIRST_ADMINISTRATOR = "first-administrator";

    /**
     * Makes a pass; the caller has made sure that this actor may let others at the record.
     *
     * @param purpose a word such as {@code first-administrator}; a pass opens nothing else
     * @param about the record it is for
     * @param life one minute to 366 days
     * @param once true where it opens once
     * @return base64url, to be put in an address; kept nowhere
     */
    String issue(Actor actor, String purpose, Ref about, Duration life, boolean once);

    /**
     * Makes many of one purpose, as {@link #issue} makes one: a list of links is one write, not one for each line.
     *
     * @param abouts at most 2000, each once
     * @return a pass for each
     */
    default Map<Ref, String> issueAll(Actor actor, String purpose, Collection<Ref> abouts, Duration life, boolean once) {
        return abouts.stream().distinct().collect(Collectors.toMap(about -> about, about -> issue(actor, purpose, about, life, once)));
    }

    /** Looks without using it up; empty where unknown, of another purpose, expired, revoked or used. */
    Optional<Ref> look(String purpose, String pass);

    /** Uses it; of two at once, one gets it. */
    Optional<Ref> use(String purpose, String pass);

    /** Revokes all passes of a purpose about a record; the caller has made sure that this actor may change the record. */
    void revoke(Actor actor, String purpose, Ref about);
}
