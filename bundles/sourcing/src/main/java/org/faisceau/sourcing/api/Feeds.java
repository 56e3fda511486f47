// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.sourcing.spi.FeedItem;
import org.osgi.annotation.versioning.ProviderType;

/** Feeds that an administrator allows, read every three hours, and what they said. For who leads or watches campaigns. Every thread. */
@ProviderType
public interface Feeds {
    /** In the order of the setting; empty for companies and visitors. */
    List<Source> all(Actor actor);

    /**
     * The latest that was read, of those allowed now; empty for companies and visitors.
     *
     * @param limit 1 to 200
     */
    List<FeedItem> latest(Actor actor, int limit);

    /**
     * One of them, and how its last reading went.
     *
     * @param title its own; its address where none is known
     * @param readAt when it was read last; empty where it never was
     * @param triedAt when that was last tried
     * @param problem the name of what went wrong the last time, such as {@code LATE}; empty where nothing did
     * @param items how many of its items are kept
     */
    record Source(String address, String title, Optional<Instant> readAt, Optional<Instant> triedAt, String problem, int items) {}
}
