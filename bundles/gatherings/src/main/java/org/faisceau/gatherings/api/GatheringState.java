// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.util.Set;

/**
 * Where a gathering is: {@code planned ⇄ open → held ⇄ closed}; cancelled until it is held, and planned again from there. Open is what people
 * are invited to.
 */
public enum GatheringState {
    /** Being prepared: seen by managers and its owner. */
    PLANNED,
    /** Announced: people register. */
    OPEN,
    /** It took place; minutes, thanks and feedback follow. */
    HELD,
    /** Nothing is left to do. */
    CLOSED,
    CANCELLED;

    /** The states a step leads to from here. */
    public Set<GatheringState> next() {
        return switch (this) {
            case PLANNED -> Set.of(OPEN, CANCELLED);
            case OPEN -> Set.of(PLANNED, HELD, CANCELLED);
            case HELD -> Set.of(CLOSED, OPEN);
            case CLOSED -> Set.of(HELD);
            case CANCELLED -> Set.of(PLANNED);
        };
    }

    /** True while it is ahead: its date may move. */
    public boolean isAhead() {
        return this == PLANNED || this == OPEN;
    }

    /** True once it took place. */
    public boolean isOver() {
        return this == HELD || this == CLOSED;
    }

    /** True where a step there asks for a reason. */
    public boolean asksReason(GatheringState to) {
        return to == CANCELLED;
    }
}
