// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** What companies are asked, as they meet it: on their page, by link, once more, or not any longer. Every thread. */
@ProviderType
public interface Invitations {
    /** What the actor's company was asked in a campaign, newest first, at most 200; empty for who has none. */
    List<Invitation> own(Actor actor, String id);

    /** A link to one of {@link #own}, for who reads the console: a path that begins with a slash; empty where it is not theirs. */
    Optional<String> open(Actor actor, String id, String invitation);

    /** The place in the panel of the company that holds a link; empty where there is no such thing. */
    Optional<Member> holder(String invitation);

    /** The company that holds a link leaves the panel; a reason may be empty. */
    Written decline(String invitation, String why);

    /** How many {@link #remind} would write to. */
    int silent(Actor actor, String id, String run);

    /**
     * Writes once more to those a run asked that neither answered, nor left, nor were reminded before, while their day is not over: one
     * reminder, never a second. Nothing new is said in it, so the ledger has no entry of it.
     */
    Written remind(Actor actor, String id, String run);
}
