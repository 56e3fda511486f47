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
 * @param decidedBy name of who took it in or left it; empty while it waits
 * @param lines those shown: all that change a record of ours are among them
 * @param changing how many records of it change something, shown or not
 * @param same how many records of it are here already
 */
record ArrivalView(Arrival arrival, String lab, String decidedBy, List<Line> lines, int changing, long same, List<Distrusted> distrusted) {
    /**
     * A record of it that changes something.
     *
     * @param differences from our record, or from what was received last
     */
    record Line(ArrivalLine line, String kind, List<Kinds.Fact> facts, List<Kinds.Difference> differences) {
        boolean isConflict() {
            return line.fate() == ArrivalLine.Fate.CONFLICT;
        }
    }

    /** How many of those that change something are not shown. */
    int cut() {
        return changing - lines.size();
    }

    boolean waits() {
        return arrival.state() == Arrival.State.WAITING;
    }

    long conflicts() {
        return lines.stream().filter(Line::isConflict).count();
    }
}
