// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Contracts of other Living-Labs, each with where it is from: all who sign in read them, nobody writes them here. They come and go with what
 * their Living-Lab publishes. Every thread.
 */
@ProviderType
public interface Precedents {
    /** Characters of a title, a name, a list of holders. */
    int LINE_MAX = 500;

    /**
     * Those notified last first.
     *
     * @param text words of title, buyer, holders and Living-Lab; empty for all
     * @param limit 1 to 200
     */
    Slice<Precedent> page(Actor actor, String text, String after, int limit);

    /** How many there are on all pages together, counted no further than {@code most}. */
    int count(Actor actor, String text, int most);

    /** Empty where unknown, or for who may not read. */
    Optional<Precedent> find(Actor actor, String id);

    /** Those of the same group of the common vocabulary as that code, notified last first; none for a code of which that is unknown. */
    List<Precedent> similar(Actor actor, String cpv, int limit);
}
