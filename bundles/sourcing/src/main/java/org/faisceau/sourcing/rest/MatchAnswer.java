// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.rest;

import java.util.List;
import org.faisceau.sourcing.api.Match;

/** A solution or need that comes near, as JSON: points by criterion, which add up to the score. */
record MatchAnswer(String id, int score, int most, List<PointsAnswer> points, List<String> words, List<String> leftOutBy) {
    record PointsAnswer(String criterion, int points, int most) {}

    static MatchAnswer of(Match one) {
        var points = one.points().stream().map(it -> new PointsAnswer(it.criterion().name(), it.points(), it.criterion().most())).toList();
        return new MatchAnswer(one.id(), one.score(), one.most(), points, one.words(), one.leftOut().stream().sorted().map(Enum::name).toList());
    }
}
