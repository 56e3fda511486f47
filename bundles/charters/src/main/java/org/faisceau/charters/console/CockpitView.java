// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Finding;
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

    /**
     * What is due next of the five, and by when; what is incomplete can be made whole until the year ends. Of one day, what the charter itself
     * dates comes first. Empty for nothing.
     */
    Optional<Due> due() {
        return commitments.stream().flatMap(row -> day(row.now().reading().finding()).map(day -> new Due(day, row)).stream()).min(Comparator.comparing(Due::day).thenComparing(one -> one.row().obligation().isProposed()));
    }

    private Optional<LocalDate> day(Finding one) {
        var last = charter.years().get(year - 1).last();
        return one.state() == State.DUE ? one.day() : one.state() == State.INCOMPLETE && !today.isAfter(last) ? Optional.of(last) : Optional.empty();
    }

    /** One commitment and the last day for it. */
    record Due(LocalDate day, CockpitRow row) {}

    long daysLeft() {
        return Math.max(0, ChronoUnit.DAYS.between(today, charter.terms().endsOn()));
    }

    static boolean isFree(CockpitRow row) {
        return row.obligation().kind() == Obligation.Kind.CHOICE || row.obligation().kind() == Obligation.Kind.PRACTICE;
    }
}
