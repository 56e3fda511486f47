// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.api;

import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Key figures of a cluster, in sums. Whoever reads it reads them. Every thread. */
@ProviderType
public interface Figures {
    /** In the order they are shown; empty where the cluster is unknown or hidden. */
    List<Figure> of(Actor actor, String cluster);

    /**
     * One figure.
     *
     * @param word key of its text, such as {@code members}
     * @param value 0 or more; empty while its module is stopped
     * @param stopped that module's name; empty where it runs
     */
    record Figure(String word, Optional<Long> value, String stopped) {}
}
