// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a need is in its life.
 *
 * <p>{@code draft → submitted → published → in sourcing → answered → closed}; any but closed {@code → abandoned}, with a reason;
 * nothing leaves closed or abandoned.
 */
public enum NeedState {
    /** Being written. */
    DRAFT,
    /** Waiting for the manager. */
    SUBMITTED,
    /** To be read by those its confidentiality names. */
    PUBLISHED,
    /** Answers are looked for. */
    IN_SOURCING,
    /** An answer was found. */
    ANSWERED,
    /** Over. */
    CLOSED,
    /** Given up, with a reason. */
    ABANDONED;

    /** What may follow; empty at the end. */
    public Set<NeedState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, ABANDONED);
            case SUBMITTED -> EnumSet.of(PUBLISHED, ABANDONED);
            case PUBLISHED -> EnumSet.of(IN_SOURCING, ABANDONED);
            case IN_SOURCING -> EnumSet.of(ANSWERED, ABANDONED);
            case ANSWERED -> EnumSet.of(CLOSED, ABANDONED);
            case CLOSED, ABANDONED -> EnumSet.noneOf(NeedState.class);
        };
    }

    /** True while answers are welcome or an end is not reached: neither closed nor abandoned. */
    public boolean isOpen() {
        return !next().isEmpty();
    }

    /** True before it is published. */
    public boolean isInPreparation() {
        return this == DRAFT || this == SUBMITTED;
    }
}
