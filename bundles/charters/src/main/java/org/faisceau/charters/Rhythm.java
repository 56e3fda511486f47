// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.charters.api.Finding;
import org.faisceau.charters.api.Finding.State;

/**
 * What recurs: kept while the last time is no longer ago than the rhythm, due while the first one still has time. A year that is over is
 * judged on all of its days: nothing is due in it any more, and its longest silence is said.
 */
record Rhythm(String rule) {

    /** @param days on which it happened, of any year until the day that is judged */
    Finding find(Evidence evidence, Stream<LocalDate> days) {
        var obligation = evidence.obligation();
        var past = days.filter(day -> !day.isAfter(evidence.day())).sorted().toList();
        int count = (int) past.stream().filter(evidence::isWithin).count();
        Optional<LocalDate> last = past.stream().max(Comparator.naturalOrder());
        var until = last.orElse(evidence.year().first()).plusMonths(obligation.months());
        boolean isInTime = !evidence.day().isAfter(until);
        if (evidence.isOver() && !past.isEmpty() && count > 0) return over(evidence, past, count);
        if (last.isPresent() && isInTime) return new Finding(State.KEPT, rule + ".kept", count, last, List.of(), obligation.isProposed());
        boolean isDue = isInTime && !evidence.isOver();
        return new Finding(isDue ? State.DUE : State.LATE, rule + (isDue ? ".due" : ".late"), count, Optional.of(until), List.of(), obligation.isProposed());
    }

    /** What was done before the year counts for its beginning; without it the rhythm runs from the first day. */
    private Finding over(Evidence evidence, List<LocalDate> past, int count) {
        var obligation = evidence.obligation();
        var silent = evidence.year().first();
        long longest = 0;
        var mark = past.stream().filter(day -> day.isBefore(evidence.year().first())).max(Comparator.naturalOrder()).orElse(evidence.year().first());
        for (var next : Stream.concat(past.stream().filter(evidence::isWithin), Stream.of(evidence.year().last())).toList()) {
            long length = ChronoUnit.DAYS.between(mark, next);
            if (next.isAfter(mark.plusMonths(obligation.months())) && length > longest) {
                silent = mark;
                longest = length;
            }
            mark = next;
        }
        if (longest > 0) return new Finding(State.INCOMPLETE, rule + ".gap", (int) longest, Optional.of(silent), List.of(), obligation.isProposed());
        return new Finding(State.KEPT, rule + ".kept", count, Optional.of(past.get(past.size() - 1)), List.of(), obligation.isProposed());
    }
}
