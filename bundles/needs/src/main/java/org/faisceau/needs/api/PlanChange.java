// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.Optional;
import org.faisceau.kernel.api.Euros;

/**
 * What became of one forecast from a year to the next.
 *
 * @param need identifier, in the later plan where it is there
 * @param quarterBefore 1 to 4; 0 where it was not planned
 * @param quarterNow 1 to 4; 0 where it is not planned any more
 */
public record PlanChange(Kind kind, String need, String title, int quarterBefore, int quarterNow, Optional<Euros> before, Optional<Euros> now) {
    /** In the order in which they are told. */
    public enum Kind {
        /** Planned this year, not the year before. */
        NEW,
        /** The same forecast, moved from the year before. */
        POSTPONED,
        /** Another forecast of the same title. */
        REPEATED,
        /** Planned the year before and not again. */
        NOT_REPEATED,
        /** Planned the year before and given up. */
        ABANDONED
    }
}
