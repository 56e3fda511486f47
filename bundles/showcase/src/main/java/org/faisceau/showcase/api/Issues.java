// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/** Brochures, pieces and newsletters: managers read and write them; everybody reads a newsletter that was sent. Every thread. */
@ProviderType
public interface Issues {
    /** Characters. */
    int TITLE_MAX = 200;
    /** Characters. */
    int LEAD_MAX = 4000;
    /** Things in one issue. */
    int PICKS_MAX = 100;

    /**
     * One page of the list; what lies in the bin is absent.
     *
     * @param limit 1 to 200
     * @throws IllegalArgumentException where the cursor is one of another order
     */
    Slice<Issue> page(Actor actor, IssueFilter filter, IssueOrder order, String after, int limit);

    /** How many there are on all pages together, counted no further than {@code most}, 1 to 10000. */
    int count(Actor actor, IssueFilter filter, int most);

    /** Empty where unknown, binned or hidden from this actor. */
    Optional<Issue> find(Actor actor, String id);

    /** Newsletters that were sent, latest first, for everybody, at most {@code most} (1 to 200). */
    List<Issue> sent(int most);

    /** The day of the last newsletter that was sent; empty before the first. */
    Optional<LocalDate> lastSent();

    Written<Issue> add(Actor actor, Issue.Content content);

    Written<Issue> change(Actor actor, String id, int seenVersion, Issue.Content content);

    /**
     * Sends a newsletter to all who hold one of these roles and want such messages, and shows it to everybody; sent already, it reaches those alone
     * who have it not.
     *
     * @param roles at least one, unless it goes to subscribers
     * @param toSubscribers also by mail to those who confirmed until now that they want it, without account ({@link Subscribers})
     */
    Written<Issue> send(Actor actor, String id, int seenVersion, Set<Role> roles, boolean toSubscribers);

    Written<Issue> bin(Actor actor, String id, int seenVersion);

    /** True where this actor writes issues. */
    boolean mayWrite(Actor actor);
}
