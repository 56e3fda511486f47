// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Journal;
import org.osgi.annotation.versioning.ProviderType;

/** What was done to pools, as each may read it. Every thread, never within a transaction. */
@ProviderType
public interface PoolHistory {
    /** Stands for an organisation, or for one of its people, that the reader may not know of: a buyer who wishes not to be named. */
    String UNNAMED = "unnamed";

    /**
     * The journal of a pool, newest first; who acted and who coordinated is {@link #UNNAMED} where that is not to be known. Empty where the
     * pool is unknown or hidden from this actor.
     *
     * @param limit 1 to 500
     */
    List<Journal.Entry> of(Actor actor, String pool, int limit);
}
