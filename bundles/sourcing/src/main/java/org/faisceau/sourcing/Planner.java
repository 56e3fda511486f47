// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.WorkingDays;
import org.faisceau.sourcing.spi.Effort;

/**
 * Lays techniques out backwards from the day a consultation is wanted, on working days: some days for the conclusion, before them the
 * meetings, before them what is asked, before that what is announced, before that what is explored. Those of one stage run side by side. Pure.
 */
final class Planner {
    /** Working days kept for the conclusion and what is published before the consultation. */
    static final int CONCLUSION_DAYS = 5;
    private static final List<Effort.Stage> BACKWARDS = List.of(Effort.Stage.MEET, Effort.Stage.ASK, Effort.Stage.ANNOUNCE, Effort.Stage.EXPLORE);
    private static final WorkingDays CALENDAR = WorkingDays.ofFrance();

    private Planner() {}

    /** @param efforts by whatever identifies a technique of the plan */
    static Map<String, Period> backwards(LocalDate wantedOn, Map<String, Effort> efforts) {
        var plan = new LinkedHashMap<String, Period>();
        var end = CALENDAR.plus(wantedOn, -CONCLUSION_DAYS);
        for (var stage : BACKWARDS) {
            var last = end;
            var earliest = end;
            for (var one : efforts.entrySet()) {
                if (one.getValue().stage() != stage) continue;
                var first = CALENDAR.plus(last, 1 - one.getValue().span());
                plan.put(one.getKey(), new Period(first, last));
                if (first.isBefore(earliest)) earliest = first;
            }
            if (efforts.values().stream().anyMatch(effort -> effort.stage() == stage)) end = CALENDAR.plus(earliest, -1);
        }
        return plan;
    }
}
