// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.api;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.WebAddress;
import org.osgi.annotation.versioning.ProviderType;

/** The works of the library. All who sign in read those that are shared; managers read and write all. Every thread. */
@ProviderType
public interface Works {
    /** Characters. */
    int TITLE_MAX = 200;
    /** Characters of a summary. */
    int SUMMARY_MAX = 4000;
    /** Characters of a page. */
    int BODY_MAX = 60_000;
    /** Characters of an address. */
    int LINK_MAX = WebAddress.MAX;

    /**
     * One page of the list; what lies in the bin is absent.
     *
     * @param limit 1 to 200
     * @throws IllegalArgumentException where the cursor is one of another order
     */
    Slice<Work> page(Actor actor, WorkFilter filter, WorkOrder order, String after, int limit);

    /** How many there are on all pages together, counted no further than {@code most}, 1 to 10000. */
    int count(Actor actor, WorkFilter filter, int most);

    /** Empty where unknown, binned or hidden from this actor. */
    Optional<Work> find(Actor actor, String id);

    /** Several at once, by identifier; unknown ones are absent. */
    Map<String, Work> findAll(Actor actor, Collection<String> ids);

    Written<Work> add(Actor actor, Work.Content content);

    Written<Work> change(Actor actor, String id, int seenVersion, Work.Content content);

    /** Says that somebody looked at it, and until when that holds: a year from today. */
    Written<Work> reviewed(Actor actor, String id, int seenVersion);

    Written<Work> bin(Actor actor, String id, int seenVersion);

    /** True where this actor writes works. */
    boolean mayWrite(Actor actor);
}
