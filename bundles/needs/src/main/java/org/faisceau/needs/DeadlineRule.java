// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.OptionalInt;
import org.faisceau.kernel.api.WorkingDays;

/** Which reminder of a deadline is due on a day. Who was away for a week, or switched off, gets the latest one alone. */
final class DeadlineRule {
    private DeadlineRule() {}

    /**
     * @param daysBefore on how many days before the deadline to remind; a day off moves that day earlier
     * @return the smallest of them whose day has come; empty before the first and after the deadline
     */
    static OptionalInt due(LocalDate deadline, LocalDate today, Collection<Integer> daysBefore, WorkingDays working) {
        if (today.isAfter(deadline)) return OptionalInt.empty();
        return daysBefore.stream().sorted(Comparator.naturalOrder()).mapToInt(Integer::intValue)
                .filter(days -> !today.isBefore(working.orEarlier(deadline.minusDays(days)))).findFirst();
    }
}
