// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The jury of an edition: who, what they say, what it comes to, and the conclusion that a named person writes. Every thread. */
@ProviderType
public interface Juries {
    /** The most members. */
    int MEMBERS_MOST = 30;

    /** Accounts of the members, in the order they came; for managers and members, none for others. */
    List<String> members(Actor actor, String edition);

    /** Calls a member; managers, until the conclusion. */
    Written<Edition> call(Actor actor, String edition, String account);

    /** Lets a member go who has rated nothing; managers. */
    Written<Edition> release(Actor actor, String edition, String account);

    /** True where this actor is a member. */
    boolean isMember(Actor actor, String edition);

    /** What this actor said of an application; empty before. */
    Optional<Rating> own(Actor actor, String application);

    /** What all members said of an application; for managers, none for others. */
    List<Rating> all(Actor actor, String application);

    /** The same of all applications of an edition, by application. */
    Map<String, List<Rating>> allOf(Actor actor, String edition);

    /**
     * Rates an application, or stays away from it; members, once applications are over and until the conclusion. Who belongs to the applicant
     * stays away.
     *
     * @param seenVersion 0 for the first time
     * @param interest what ties the member to the applicant; empty for nothing
     * @param marks one per criterion, each with a motive; none where there is an interest
     */
    Written<Rating> rate(Actor actor, String application, int seenVersion, String interest, List<Mark> marks);

    /** What the marks come to, by application; for managers, none for others. */
    Map<String, Score> scores(Actor actor, String edition);

    /**
     * Ends an edition: those who applied read their answers. Managers, once applications are over and each one that was sent is decided.
     *
     * @param conclusion what the named person writes; not blank
     */
    Written<Edition> conclude(Actor actor, String edition, int seenVersion, String conclusion);
}
