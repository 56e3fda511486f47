// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.api;

import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Records of one kind that belong to another. Whoever has an account reads them, managers write. Every thread.
 *
 * @param <R> the records
 * @param <C> what people write of one
 */
@ProviderType
public interface Kept<R, C> {
    /** Those of an owner, at most {@link Clusters#PARTS_MOST}; empty where it is unknown or hidden. */
    List<R> of(Actor actor, String owner);

    /** One; empty where unknown, hidden or removed. */
    Optional<R> find(Actor actor, String id);

    /** Records one. */
    Written<R> add(Actor actor, String owner, C content);

    /** Writes what it is anew. */
    Written<R> change(Actor actor, String id, int seenVersion, C content);

    /** Takes one away; it can be brought back for {@link Clusters#REMOVED_DAYS} days. */
    Written<R> remove(Actor actor, String id, int seenVersion);

    /** Brings back one that was taken away, unless what came meanwhile speaks against it. */
    Written<R> restore(Actor actor, String id);
}
