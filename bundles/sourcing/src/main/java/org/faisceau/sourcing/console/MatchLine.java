// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.sourcing.api.Match;

/**
 * One that comes near, as it is shown.
 *
 * @param rank 1 for the first; 0 for one without a place in the list
 * @param by who offers it, or buys; empty where nobody is named
 * @param company identifier of who offers it; empty for a need
 */
record MatchLine(Match match, int rank, String title, String address, String by, String company) {
    private static final int WHOLE = 100;

    /** A part of the bar, in hundredths of all that could have been had. */
    record Part(String criterion, int from, int width, int points, int most, String tone) {}

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        int from = 0;
        for (var one : match.points()) {
            var tone = one.criterion().ordinal() < 5 ? "series-" + (one.criterion().ordinal() + 1) : "series-rest";
            int until = WHOLE * parts.stream().mapToInt(Part::points).sum() + WHOLE * one.points();
            int width = until / match.most() - from;
            parts.add(new Part(one.criterion().name(), from, width, one.points(), one.criterion().most(), tone));
            from += width;
        }
        return parts;
    }
}
