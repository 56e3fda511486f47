// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.match;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.faisceau.sourcing.api.MatchFilter;
import org.faisceau.sourcing.api.MatchQuery;
import org.faisceau.sourcing.api.MatchReach;

/** What is left out whatever its points, as a query asks it for a place. One thread. */
final class Filters {
    private final MatchQuery query;
    private final String territory;
    private final Map<String, MatchReach> reaches = new HashMap<>();

    Filters(MatchQuery query, String territory) {
        this.query = query;
        this.territory = territory;
    }

    /** Few places are named by many: each is looked at once. */
    MatchReach reach(Profile one) {
        return reaches.computeIfAbsent(one.territory(), there -> Places.between(territory, there));
    }

    /** Every reason that leaves one out; empty where it stays. */
    Set<MatchFilter> against(Profile one) {
        var reasons = EnumSet.noneOf(MatchFilter.class);
        if (!one.isOffered()) reasons.add(MatchFilter.STATE);
        if (!query.kinds().isEmpty() && !query.kinds().contains(one.kind())) reasons.add(MatchFilter.KIND);
        if (!query.themes().isEmpty() && one.themes().stream().noneMatch(query.themes()::contains)) reasons.add(MatchFilter.THEME);
        if (reach(one).compareTo(query.reach()) > 0) reasons.add(MatchFilter.TERRITORY);
        if (query.kilometres() > 0 && Places.kilometres(territory, one.territory()).orElse(0) > query.kilometres()) reasons.add(MatchFilter.RADIUS);
        if (one.trl() < query.trlLeast()) reasons.add(MatchFilter.READINESS);
        return reasons;
    }

    /** Those that were set. */
    Set<MatchFilter> set() {
        var set = EnumSet.noneOf(MatchFilter.class);
        if (!query.kinds().isEmpty()) set.add(MatchFilter.KIND);
        if (!query.themes().isEmpty()) set.add(MatchFilter.THEME);
        if (query.reach() != MatchReach.ANYWHERE) set.add(MatchFilter.TERRITORY);
        if (query.kilometres() > 0) set.add(MatchFilter.RADIUS);
        if (query.trlLeast() > 0) set.add(MatchFilter.READINESS);
        return set;
    }
}
