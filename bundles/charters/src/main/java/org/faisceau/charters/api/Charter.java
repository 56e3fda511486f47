// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;

/**
 * A charter that was signed. {@code to come → running → over}, by its days alone; a renewal is the next charter, and the former stays.
 *
 * @param number 1 for the first of its lab, then 2 …
 */
public record Charter(String id, String lab, int number, Terms terms, int version) {
    /** The kind's word. */
    public static final String KIND = "charter";

    /** The charter as a record. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Its years from its first day on, the last one perhaps shorter; never empty. */
    public List<Period> years() {
        var years = new ArrayList<Period>();
        for (var first = terms.startsOn(); !first.isAfter(terms.endsOn()); first = terms.startsOn().plusYears(years.size())) {
            var last = terms.startsOn().plusYears(years.size() + 1L).minusDays(1);
            years.add(new Period(first, last.isAfter(terms.endsOn()) ? terms.endsOn() : last));
        }
        return List.copyOf(years);
    }

    /** The number of the year that holds this day, from 1; empty before its start and after its end. */
    public Optional<Integer> year(LocalDate day) {
        var years = years();
        for (int at = 0; at < years.size(); at++) if (years.get(at).contains(day)) return Optional.of(at + 1);
        return Optional.empty();
    }

    /** True while it runs. */
    public boolean isRunning(LocalDate day) {
        return !day.isBefore(terms.startsOn()) && !day.isAfter(terms.endsOn());
    }

    /**
     * What was signed.
     *
     * @param endsOn the last day, never before the first
     * @param forBearer function of who signed for the authority
     * @param forState function of who signed for the State
     * @param document where the signed paper lies; may be empty
     */
    public record Terms(LocalDate signedOn, LocalDate startsOn, LocalDate endsOn, String forBearer, String forState, String document) {
        public Terms {
            if (endsOn.isBefore(startsOn)) throw new IllegalArgumentException("endsOn: from " + startsOn + ", got " + endsOn);
        }
    }
}
