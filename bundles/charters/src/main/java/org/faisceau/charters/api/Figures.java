// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** What a Living-Lab brought in the last twelve months, in sums. Whoever reads a lab reads them. Every thread. */
@ProviderType
public interface Figures {
    /** In the order they are shown; empty where the lab is unknown or hidden. */
    List<Figure> of(Actor actor, String lab);

    /**
     * One figure.
     *
     * @param word key of its text, such as {@code needs}
     * @param value 0 or more, of {@code share} in a hundred; empty while its module is stopped, and where there was nothing to take a share of
     * @param stopped that module's name; empty where it runs
     */
    record Figure(String word, Optional<Long> value, String stopped) {}
}
