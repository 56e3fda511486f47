// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.util.List;
import java.util.Set;

/**
 * How near a record comes, and why.
 *
 * @param points one per criterion that was asked, in their order; they add up to the score
 * @param words that answered, weightiest first, as they were written
 * @param leftOut the filters it is left out by; empty where it stays
 */
public record Match(String id, List<Points> points, List<String> words, Set<MatchFilter> leftOut) {
    public Match {
        points = List.copyOf(points);
        words = List.copyOf(words);
        leftOut = Set.copyOf(leftOut);
    }

    /** What one criterion gave, 0 to {@link MatchCriterion#most()}. */
    public record Points(MatchCriterion criterion, int points) {}

    /** The sum of its points. */
    public int score() {
        int sum = 0;
        for (var one : points) sum += one.points();
        return sum;
    }

    /** The most that the criteria asked could have given. */
    public int most() {
        return points.stream().mapToInt(one -> one.criterion().most()).sum();
    }
}
