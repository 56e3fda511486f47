// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.faisceau.sourcing.api.Conclusion.Offer;
import org.faisceau.sourcing.api.Match;
import org.faisceau.sourcing.api.Match.Points;
import org.faisceau.sourcing.api.MatchCriterion;
import org.faisceau.sourcing.api.MatchFilter;
import org.faisceau.sourcing.api.MatchQuery;
import org.faisceau.sourcing.api.MatchReach;
import org.faisceau.sourcing.api.Matched;

/** Compares what is looked for with what there is. The same question gives the same answer. One thread. */
public final class Matching {
    /** What nobody said is worth half. */
    private static final double UNSAID = 0.5;
    private final Wanted wanted;
    private final Asked words;
    private final List<Asked> vocabulary;
    private final Filters filters;

    public Matching(Wanted wanted, MatchQuery query) {
        this.wanted = wanted;
        this.words = new Asked(wanted.terms());
        this.vocabulary = wanted.vocabulary().stream().map(Asked::new).toList();
        this.filters = new Filters(query, wanted.territory());
    }

    /**
     * Those that stay and those left out, and what each filter does. One without a word in common is none of them: the index knows it by what a person
     * does not read on its sheet, such as the name of its theme, and nothing would explain its place.
     */
    public Matched among(Collection<Profile> some) {
        var matches = new ArrayList<Match>();
        var apart = new ArrayList<Match>();
        Map<MatchFilter, Integer> leftOut = new EnumMap<>(MatchFilter.class);
        for (var one : some) {
            var match = explain(one);
            if (match.words().isEmpty()) continue;
            match.leftOut().forEach(filter -> leftOut.merge(filter, 1, Integer::sum));
            (match.leftOut().isEmpty() ? matches : apart).add(match);
        }
        var bestFirst = Comparator.comparingInt(Match::score).reversed().thenComparing(Match::id);
        matches.sort(bestFirst);
        apart.sort(bestFirst);
        return new Matched(matches, apart, leftOut, Advice.on(filters, leftOut, matches.size(), matches.size() + apart.size()), true);
    }

    /** The points of one, and the filters that leave it out. */
    public Match explain(Profile one) {
        var spoken = new Spoken(one);
        var points = new ArrayList<Points>();
        points.add(given(MatchCriterion.TEXT, words.share(spoken)));
        if (!wanted.themes().isEmpty()) points.add(given(MatchCriterion.THEMES, themes(one)));
        if (!vocabulary.isEmpty()) points.add(given(MatchCriterion.CPV, vocabulary(spoken)));
        if (!wanted.territory().isBlank()) points.add(given(MatchCriterion.TERRITORY, territory(one)));
        wanted.offer().ifPresent(offer -> points.add(given(MatchCriterion.READINESS, readiness(offer, one.trl()))));
        wanted.likeness().ifPresent(all -> points.add(given(MatchCriterion.MODEL, all.getOrDefault(one.id(), 0.0))));
        return new Match(one.id(), points, spoken.of(wanted.terms()), filters.against(one));
    }

    private static Points given(MatchCriterion criterion, double share) {
        return new Points(criterion, criterion.points(share));
    }

    private double themes(Profile one) {
        return (double) one.themes().stream().filter(wanted.themes()::contains).count() / Math.min(wanted.themes().size(), Math.max(1, one.themes().size()));
    }

    /** The words of the leaf count whole; each step up counts less. */
    private double vocabulary(Spoken spoken) {
        double best = 0;
        for (int up = 0; up < vocabulary.size(); up++) best = Math.max(best, vocabulary.get(up).share(spoken) / (1 + 0.5 * up));
        return best;
    }

    private double territory(Profile one) {
        if (one.territory().isBlank()) return UNSAID;
        var reach = filters.reach(one);
        return reach == MatchReach.SAME ? 1 : reach == MatchReach.REGION ? 0.6 : 0;
    }

    /** What is on the market is sought among what is ready; what is not, among what is still being made. */
    private static double readiness(Offer offer, int trl) {
        if (trl == 0) return UNSAID;
        int best = offer == Offer.AVAILABLE ? 9 : offer == Offer.TO_ADAPT ? 7 : 5;
        return 1 - Math.abs(best - trl) / 5.0;
    }
}
