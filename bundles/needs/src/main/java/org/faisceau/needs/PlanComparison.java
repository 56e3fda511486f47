// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.needs.api.PlanChange;
import org.faisceau.needs.api.PlanChange.Kind;

/** One year's plan beside the next: a forecast is known again by itself, else by its title. */
final class PlanComparison {
    private PlanComparison() {}

    /** @param abandoned which of the earlier forecasts were given up */
    static List<PlanChange> of(List<PlanLine> before, List<PlanLine> now, Set<String> abandoned) {
        if (before.isEmpty()) return List.of();
        var byNeed = before.stream().collect(Collectors.toMap(PlanLine::need, line -> line));
        var byTitle = before.stream().collect(Collectors.toMap(line -> SortKey.of(line.title()), line -> line, (one, other) -> one));
        var moved = now.stream().map(PlanLine::need).collect(Collectors.toSet());
        var met = new HashSet<String>();
        var changes = new ArrayList<PlanChange>();
        for (var line : now) {
            var earlier = earlier(line, byNeed, byTitle, moved).filter(one -> met.add(one.need()));
            var kind = earlier.isEmpty() ? Kind.NEW : earlier.get().need().equals(line.need()) ? Kind.POSTPONED : Kind.REPEATED;
            changes.add(new PlanChange(kind, line.need(), line.title(), earlier.map(PlanLine::quarter).orElse(0), line.quarter(),
                    earlier.flatMap(PlanLine::amount), line.amount()));
        }
        before.stream().filter(line -> !met.contains(line.need())).forEach(line -> changes.add(new PlanChange(
                abandoned.contains(line.need()) ? Kind.ABANDONED : Kind.NOT_REPEATED, line.need(), line.title(), line.quarter(), 0, line.amount(), Optional.empty())));
        changes.sort(Comparator.comparing(PlanChange::kind));
        return changes;
    }

    /** By its title only where that earlier forecast is not itself planned again. */
    private static Optional<PlanLine> earlier(PlanLine line, Map<String, PlanLine> byNeed, Map<String, PlanLine> byTitle, Set<String> moved) {
        return Optional.ofNullable(byNeed.get(line.need()))
                .or(() -> Optional.ofNullable(byTitle.get(SortKey.of(line.title()))).filter(one -> !moved.contains(one.need())));
    }
}
