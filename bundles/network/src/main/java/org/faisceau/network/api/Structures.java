// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.api;

import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The directory of Living-Labs and incubators. All who sign in read it, managers write. Two come with the product, each once: who changes
 * or ends one has the last word. Every thread.
 *
 * <p>Source of the two: « Innovations et marchés publics », 5 June 2025, existing Living-Labs.
 */
@ProviderType
public interface Structures {
    /** Characters of a line. */
    int LINE_MAX = 200;
    /** Characters of a text. */
    int TEXT_MAX = 4000;

    /**
     * One page of the list; what lies in the bin is absent.
     *
     * @param limit 1 to 200
     * @throws IllegalArgumentException where the cursor is one of another order
     */
    Slice<Structure> page(Actor actor, StructureFilter filter, StructureOrder order, String after, int limit);

    /** How many there are on all pages together, counted no further than {@code most}, 1 to 10000. */
    int count(Actor actor, StructureFilter filter, int most);

    /** Empty where unknown, binned or hidden from this actor. */
    Optional<Structure> find(Actor actor, String id);

    Written<Structure> add(Actor actor, Structure.Content content);

    Written<Structure> change(Actor actor, String id, int seenVersion, Structure.Content content);

    Written<Structure> bin(Actor actor, String id, int seenVersion);

    /** True where this actor writes the directory. */
    boolean mayWrite(Actor actor);
}
