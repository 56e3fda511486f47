// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.util.List;
import org.faisceau.network.api.Arrival;
import org.faisceau.network.api.ArrivalLine;
import org.faisceau.network.api.Arrivals.Distrusted;

/**
 * What the page of a bundle that came shows.
 *
 * @param lab whose it is, as people here call it; empty where nobody knows
 * @param same how many records of it are here already
 */
record ArrivalView(Arrival arrival, String lab, List<Line> lines, long same, List<Distrusted> distrusted) {
    /**
     * A record of it that changes something.
     *
     * @param differences in a conflict, or from what was received last
     */
    record Line(ArrivalLine line, String kind, List<Kinds.Fact> facts, List<Kinds.Difference> differences) {
        boolean isConflict() {
            return line.fate() == ArrivalLine.Fate.CONFLICT;
        }
    }

    boolean waits() {
        return arrival.state() == Arrival.State.WAITING;
    }

    long conflicts() {
        return lines.stream().filter(Line::isConflict).count();
    }
}
