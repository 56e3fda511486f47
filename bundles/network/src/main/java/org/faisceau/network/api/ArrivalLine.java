// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.api;

import java.util.Optional;
import org.faisceau.kernel.spi.Exchange.Item;

/**
 * A record of a bundle, held against what is here.
 *
 * @param theirs what it says; empty where it was taken back
 * @param before what was received of it last; empty where that is nothing
 * @param own what the record says that it became here; empty where it became none, or its module is stopped
 * @param would what that would say once it follows; empty where it was taken back, or nothing here is of it
 * @param mark what stands for that in a choice; empty where there is none
 */
public record ArrivalLine(String kind, String id, String title, Fate fate, Optional<Item> theirs, Optional<Item> before, Optional<Item> own, Optional<Item> would, String mark) {
    /** What taking it in does. */
    public enum Fate {
        NEW,
        CHANGED,
        /** Both sides changed it since, or one changed what the other took back: somebody chooses. */
        CONFLICT,
        /** Taken back: what was received is forgotten, and what it became here put away. */
        GONE,
        /** Here already, or something later is. */
        SAME
    }

    /** What the choice of it goes by. */
    public String word() {
        return kind + ":" + id;
    }
}
