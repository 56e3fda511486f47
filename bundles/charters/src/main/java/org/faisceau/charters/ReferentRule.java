// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.Finding;
import org.faisceau.charters.api.Finding.State;
import org.faisceau.charters.api.Referent;

/** Commitment 1: somebody is in charge. Days of the year without anybody are counted, and said; of a year that is over they leave it incomplete. */
final class ReferentRule implements Rule {
    @Override
    public Finding find(Evidence evidence) {
        int without = (int) evidence.year().first().datesUntil(evidence.day().plusDays(1)).filter(day -> evidence.referents().stream().noneMatch(one -> one.covers(day))).count();
        var current = evidence.referents().stream().filter(one -> one.covers(evidence.day())).map(Referent::from).min(Comparator.naturalOrder());
        if (current.isEmpty()) {
            var since = evidence.referents().stream().flatMap(one -> one.until().stream()).filter(day -> !day.isAfter(evidence.day())).max(Comparator.naturalOrder());
            return new Finding(State.INCOMPLETE, since.isPresent() ? "referent.none" : "referent.never", without, since, List.of(), false);
        }
        return new Finding(without > 0 && evidence.isOver() ? State.INCOMPLETE : State.KEPT, without == 0 ? "referent.kept" : "referent.gap", without, current, List.of(), false);
    }
}
