// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import java.util.List;
import org.faisceau.challenges.api.Criterion;
import org.faisceau.challenges.api.Mark;
import org.faisceau.challenges.api.Rating;
import org.faisceau.challenges.api.Score;

/** What marks come to. Pure. */
final class Scores {
    private static final int HUNDREDTHS = 100;

    private Scores() {}

    static Score of(List<Criterion> criteria, List<Rating> ratings) {
        int away = (int) ratings.stream().filter(Rating::isAway).count();
        var averages = ratings.stream().filter(one -> !one.isAway() && one.marks().size() == criteria.size()).mapToInt(one -> average(criteria, one.marks())).sorted().toArray();
        if (averages.length == 0) return new Score(-1, -1, -1, 0, away);
        long sum = 0;
        for (int one : averages) sum += one;
        return new Score(Math.round((float) sum / averages.length), averages[0], averages[averages.length - 1], averages.length, away);
    }

    /** Weighted, in hundredths of a point. */
    static int average(List<Criterion> criteria, List<Mark> marks) {
        int weights = 0;
        int points = 0;
        for (int at = 0; at < criteria.size(); at++) {
            weights += criteria.get(at).weight();
            points += criteria.get(at).weight() * marks.get(at).points();
        }
        return weights == 0 ? 0 : Math.round((float) points * HUNDREDTHS / weights);
    }
}
