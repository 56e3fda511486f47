// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.List;
import org.faisceau.directory.api.Organisations.Changing;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Organisations that were recorded twice. Merging keeps one: it takes what it lacks from the other, whose people, solutions, introductions,
 * accounts and what else belongs to it ({@link org.faisceau.directory.spi.OrganisationHolder}) move to it; the other's identifier leads to it from then on. Undone while the kept one has not changed. Managers only.
 * Every thread.
 */
@ProviderType
public interface OrganisationMerges {
    /**
     * Pairs that may be one, the likeliest first: near names, and no two different SIRENs.
     *
     * @param limit 1 to 200
     */
    List<Twins> twins(Actor actor, int limit);

    /** Notes that two are two: the pair is proposed no more. False where this actor may not. */
    boolean keepApart(Actor actor, String one, String other);

    /** Merges the other into the kept one, where the version seen of that is still current; never a public body and one that is none. */
    Changing merge(Actor actor, String kept, int seenVersion, String other);

    /** Takes the latest merge back, where nothing changed the kept one since. */
    Changing unmerge(Actor actor, String kept, int seenVersion);

    /** True where {@link #unmerge} would part them. */
    boolean mayUnmerge(Actor actor, Organisation kept);

    /**
     * Two that may be one.
     *
     * @param likeness of their names, 1 to 100
     */
    record Twins(Organisation one, Organisation other, int likeness) {}
}
