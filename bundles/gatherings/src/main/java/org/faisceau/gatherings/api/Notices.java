// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.time.LocalDate;
import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Which gatherings everybody may know of, without account: title, day, hours and place of those that were opened. Every thread. */
@ProviderType
public interface Notices {
    /** True where it is shown to everybody, once it is open; false too where this actor may not read it. */
    boolean isShown(Actor actor, GatheringId gathering);

    /** Shows it to everybody, or to people with an account alone; who leads it. */
    Written show(Actor actor, GatheringId gathering, boolean isShown);

    /**
     * Those shown that were opened, cancelled ones included, by day.
     *
     * @param first the first day; {@code last} the last
     * @param limit 1 to 1000
     */
    List<Gathering> shown(LocalDate first, LocalDate last, int limit);
}
