// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Finding.State;
import org.faisceau.charters.api.Obligation;

/**
 * A charter on the screen.
 *
 * @param year the running one, from 1; the last one where the charter is over
 */
record CockpitView(Charter charter, int year, LocalDate today, List<CockpitRow> commitments, List<CockpitRow> duties, List<CockpitRow> others) {
    long kept() {
        return commitments.stream().filter(CockpitRow::isKept).count();
    }

    long late() {
        return commitments.stream().filter(row -> row.now().reading().finding().state() == State.LATE).count();
    }

    /** The next day something is due of the five; empty for none. */
    Optional<LocalDate> next() {
        return commitments.stream().map(row -> row.now().reading().finding()).filter(one -> one.state() == State.DUE).flatMap(one -> one.day().stream()).min(Comparator.naturalOrder());
    }

    long daysLeft() {
        return Math.max(0, ChronoUnit.DAYS.between(today, charter.terms().endsOn()));
    }

    static boolean isFree(CockpitRow row) {
        return row.obligation().kind() == Obligation.Kind.CHOICE || row.obligation().kind() == Obligation.Kind.PRACTICE;
    }
}
