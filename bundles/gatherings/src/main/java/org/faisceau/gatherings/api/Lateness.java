// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.util.List;

/**
 * Where a gathering stands on its day.
 *
 * @param minutes behind the programme, ahead of it below 0
 * @param cuts what would bring it back to its end; empty where it is not late, or nothing is left to shorten
 * @param left minutes it will still end late after those cuts, 0 or more
 */
public record Lateness(int minutes, List<Cut> cuts, int left) {
    public Lateness {
        cuts = List.copyOf(cuts);
    }

    /** An item to shorten, and by how much. */
    public record Cut(ProgrammeItem item, int by) {}
}
