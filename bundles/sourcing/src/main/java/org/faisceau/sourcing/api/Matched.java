// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What comes near.
 *
 * @param matches best first; ties by identifier
 * @param apart what filters leave out, best first
 * @param leftOut how many each filter leaves out; one left out by two counts in both
 * @param advice by filter; those of which nothing is to be said are absent
 * @param isReady false while the index is not open yet: nothing was compared then
 */
public record Matched(List<Match> matches, List<Match> apart, Map<MatchFilter, Integer> leftOut, Map<MatchFilter, MatchAdvice> advice, boolean isReady) {
    public Matched {
        matches = List.copyOf(matches);
        apart = List.copyOf(apart);
        leftOut = Map.copyOf(leftOut);
        advice = Map.copyOf(advice);
    }

    /** Nothing was compared: the index is not open yet. */
    public static Matched notReady() {
        return new Matched(List.of(), List.of(), Map.of(), Map.of(), false);
    }

    /** How many were compared. */
    public int compared() {
        return matches.size() + apart.size();
    }

    /** The place of one among the matches, 1 for the first; empty where it is none of them. */
    public Optional<Integer> rank(String id) {
        for (int i = 0; i < matches.size(); i++) if (matches.get(i).id().equals(id)) return Optional.of(i + 1);
        return Optional.empty();
    }
}
