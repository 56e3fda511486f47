// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.charters.api.Demonstrator;
import org.faisceau.charters.api.Residency;
import org.faisceau.charters.api.Support;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Deed;

/**
 * What indicators are measured on: deeds of running modules, asked as the system because sums alone are shown, and the lab's own records.
 *
 * @param deeds by their words
 */
record Ledger(Map<String, Deed> deeds, List<Residency> residents, List<Demonstrator> demonstrators, List<Support> supports) {
    private static final int ABOUT_MOST = 50;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    Ledger {
        deeds = Map.copyOf(deeds);
        residents = List.copyOf(residents);
        demonstrators = List.copyOf(demonstrators);
        supports = List.copyOf(supports);
    }

    /** How many there are in that time. */
    long count(String word, Period period) {
        return Optional.ofNullable(deeds.get(word)).map(deed -> deed.count(Actor.system(), period)).orElse(0L);
    }

    /** Those of that time, the oldest first. */
    List<Deed.Done> all(String word, Period period) {
        var all = new ArrayList<Deed.Done>();
        Optional.ofNullable(deeds.get(word)).ifPresent(deed -> deed.each(Actor.system(), period, all::add));
        return all;
    }

    /** Those until that day, the oldest first. */
    List<Deed.Done> until(String word, LocalDate day) {
        return all(word, new Period(FIRST, day));
    }

    /** Those about one record, the oldest first; fifty at most. */
    List<Deed.Done> about(String word, Ref ref) {
        return Optional.ofNullable(deeds.get(word)).map(deed -> deed.about(Actor.system(), ref, ABOUT_MOST)).orElse(List.of());
    }
}
