// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.match;

import java.util.EnumMap;
import java.util.Map;
import org.faisceau.sourcing.api.MatchAdvice;
import org.faisceau.sourcing.api.MatchFilter;

/** Which filters do nothing, too much, or too much together. */
final class Advice {
    private Advice() {}

    /**
     * @param leftOut how many each filter leaves out
     * @param kept how many stay
     * @param all how many were compared
     */
    static Map<MatchFilter, MatchAdvice> on(Filters filters, Map<MatchFilter, Integer> leftOut, int kept, int all) {
        var advice = new EnumMap<MatchFilter, MatchAdvice>(MatchFilter.class);
        if (all == 0) return advice;
        for (var filter : filters.set()) {
            int out = leftOut.getOrDefault(filter, 0);
            if (out == 0) advice.put(filter, MatchAdvice.USELESS);
            else if (out == all) advice.put(filter, MatchAdvice.TOO_NARROW);
            else if (kept == 0) advice.put(filter, MatchAdvice.CONTRADICTORY);
        }
        return advice;
    }
}
