// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Experiments of other Living-Labs, each with where it is from: all who sign in read them, nobody writes them here. They come and go with what
 * their Living-Lab publishes. Every thread.
 */
@ProviderType
public interface Echoes {
    /** Characters of a title, a name or a place. */
    int LINE_MAX = 500;
    /** Characters of a text. */
    int TEXT_MAX = 20_000;

    /**
     * Those decided last first.
     *
     * @param text words of what is said of it, and of the Living-Lab; empty for all
     * @param limit 1 to 200
     */
    Slice<Echo> page(Actor actor, String text, String after, int limit);

    /** How many there are on all pages together, counted no further than {@code most}. */
    int count(Actor actor, String text, int most);

    /** Empty where unknown, or for who may not read. */
    Optional<Echo> find(Actor actor, String id);
}
