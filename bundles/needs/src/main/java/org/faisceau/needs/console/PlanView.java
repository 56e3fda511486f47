// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.needs.api.KeptPlan;
import org.faisceau.needs.api.PlanChange;
import org.faisceau.needs.api.PlanQuarter;
import org.faisceau.needs.api.PlanYear;

/**
 * An authority's plan of a year as one reader sees it.
 *
 * @param lines in the order of their days; the first ones where there are more
 * @param undated forecasts without a day, which no plan shows
 * @param changes since the year before; none for strangers
 * @param home where needs are read: {@code /needs} or {@code /public/needs}
 */
record PlanView(PlanYear plan, String authority, List<NeedLine> lines, boolean isWhole, int undated, boolean isOurs, List<PlanChange> changes,
        Optional<KeptPlan> kept, boolean mayKeep, String home) {
    private static final int MONTHS = 3;
    private static final int CHANGES_MOST = 400;

    /** The first ones; {@link #changes} counts them all. */
    List<PlanChange> changesShown() {
        return changes.stream().limit(CHANGES_MOST).toList();
    }

    boolean hidesChanges() {
        return changes.size() > CHANGES_MOST;
    }

    int year() {
        return plan.year();
    }

    PlanQuarter quarter(int number) {
        return plan.quarters().get(number - 1);
    }

    List<NeedLine> lines(int quarter) {
        return lines.stream().filter(line -> line.need().content().publicationOn().filter(day -> (day.getMonthValue() + MONTHS - 1) / MONTHS == quarter).isPresent()).toList();
    }

    String organisation() {
        return plan.organisation();
    }
}
