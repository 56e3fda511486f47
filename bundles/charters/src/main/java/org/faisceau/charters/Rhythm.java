// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.charters.api.Finding;
import org.faisceau.charters.api.Finding.State;

/** What recurs: kept while the last time is no longer ago than the rhythm, due while the first one still has time. */
record Rhythm(String rule) {

    /** @param days on which it happened, of any year until the day that is judged */
    Finding find(Evidence evidence, Stream<LocalDate> days) {
        var obligation = evidence.obligation();
        var past = days.filter(day -> !day.isAfter(evidence.day())).toList();
        int count = (int) past.stream().filter(evidence::isWithin).count();
        Optional<LocalDate> last = past.stream().max(Comparator.naturalOrder());
        var until = last.orElse(evidence.year().first()).plusMonths(obligation.months());
        boolean isInTime = !evidence.day().isAfter(until);
        if (last.isPresent() && isInTime) return new Finding(State.KEPT, rule + ".kept", count, last, List.of(), obligation.isProposed());
        return new Finding(isInTime ? State.DUE : State.LATE, rule + (isInTime ? ".due" : ".late"), count, Optional.of(until), List.of(), obligation.isProposed());
    }
}
