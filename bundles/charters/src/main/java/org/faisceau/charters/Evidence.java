// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.charters.api.Obligation;
import org.faisceau.charters.api.Proof;
import org.faisceau.charters.api.Referent;
import org.faisceau.charters.api.Residency;
import org.faisceau.kernel.api.Period;

/**
 * What is known of one obligation in one year of a charter, for a rule to judge.
 *
 * @param year whole
 * @param today never before the year's first day
 * @param proofs of this obligation, of any day
 * @param deeds of the words the rule asks for, from one rhythm before the year on
 */
record Evidence(Obligation obligation, Period year, LocalDate today, List<Proof> proofs, List<Referent> referents, List<Residency> residents, List<Told> deeds) {

    /** The day that is judged: the year's last, or today within it. */
    LocalDate day() {
        return today.isAfter(year.last()) ? year.last() : today;
    }

    boolean isOver() {
        return today.isAfter(year.last());
    }

    /** From the year's first day until the day that is judged. */
    boolean isWithin(LocalDate day) {
        return !day.isBefore(year.first()) && !day.isAfter(day());
    }

    /** Days of pieces brought by hand, until the day that is judged. */
    Stream<LocalDate> proven() {
        return proofs.stream().map(proof -> proof.content().heldOn()).filter(day -> !day.isAfter(day()));
    }

    /** Companies hosted on that day. */
    List<Residency> residents(LocalDate day) {
        return residents.stream().filter(one -> one.covers(day)).toList();
    }

    /** The last day of the year, until the one that is judged, on which a company was hosted. */
    Optional<LocalDate> lastHosted() {
        return residents.stream().map(one -> one.content().leavesOn().filter(day -> day.isBefore(day())).filter(one::covers).or(() -> Optional.of(day()).filter(one::covers)))
                .flatMap(Optional::stream).filter(this::isWithin).max(Comparator.naturalOrder());
    }

    /** The same of the year's days until that one. */
    Evidence until(LocalDate last) {
        return new Evidence(obligation, new Period(year.first(), last), today, proofs, referents, residents, deeds);
    }
}
