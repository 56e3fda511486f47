// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.charters.api.Demonstrator;
import org.faisceau.charters.api.Residency;
import org.faisceau.charters.api.Support;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Deed;

/**
 * What indicators are measured on: deeds of running modules, asked as the system because sums alone are shown, and the lab's own records. Of one
 * look, on its thread: deeds that are gone through are asked for once, however many years and needs are measured.
 */
final class Ledger {
    private static final Period EVER = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31));
    private final Map<String, Deed> deeds;
    private final List<Residency> residents;
    private final List<Demonstrator> demonstrators;
    private final List<Support> supports;
    private final Map<String, List<Deed.Done>> ever = new HashMap<>();
    private final Map<String, Map<Ref, List<Deed.Done>>> byRef = new HashMap<>();

    /** @param deeds by their words */
    Ledger(Map<String, Deed> deeds, List<Residency> residents, List<Demonstrator> demonstrators, List<Support> supports) {
        this.deeds = Map.copyOf(deeds);
        this.residents = List.copyOf(residents);
        this.demonstrators = List.copyOf(demonstrators);
        this.supports = List.copyOf(supports);
    }

    Map<String, Deed> deeds() {
        return deeds;
    }

    List<Residency> residents() {
        return residents;
    }

    List<Demonstrator> demonstrators() {
        return demonstrators;
    }

    List<Support> supports() {
        return supports;
    }

    /** How many there are in that time. */
    long count(String word, Period period) {
        return Optional.ofNullable(deeds.get(word)).map(deed -> deed.count(Actor.system(), period)).orElse(0L);
    }

    /** Those of that time, the oldest first. */
    List<Deed.Done> all(String word, Period period) {
        return ever(word).stream().filter(done -> period.contains(done.day())).toList();
    }

    /** Those until that day, the oldest first. */
    List<Deed.Done> until(String word, LocalDate day) {
        return ever(word).stream().filter(done -> !done.day().isAfter(day)).toList();
    }

    /** Those about one record, the oldest first. */
    List<Deed.Done> about(String word, Ref ref) {
        return byRef.computeIfAbsent(word, this::index).getOrDefault(ref, List.of());
    }

    private Map<Ref, List<Deed.Done>> index(String word) {
        var index = new HashMap<Ref, List<Deed.Done>>();
        ever(word).forEach(done -> Set.copyOf(done.refs()).forEach(ref -> index.computeIfAbsent(ref, none -> new ArrayList<>()).add(done)));
        return index;
    }

    private List<Deed.Done> ever(String word) {
        return ever.computeIfAbsent(word, asked -> {
            var all = new ArrayList<Deed.Done>();
            Optional.ofNullable(deeds.get(asked)).ifPresent(deed -> deed.each(Actor.system(), EVER, all::add));
            return all;
        });
    }
}
