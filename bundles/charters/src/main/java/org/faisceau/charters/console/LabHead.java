// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Charters;
import org.faisceau.charters.api.Lab;
import org.faisceau.console.spi.Contributions;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Words;

/**
 * What the pages of one lab begin with.
 *
 * @param charters all that were signed, by their first day
 * @param step the opening's current step; 0 where it is over
 */
record LabHead(Lab lab, String bearer, List<Charter> charters, int step, LocalDate today, boolean mayLead, Contributions others) {
    /** The one of today, else the next, else the last. */
    Optional<Charter> charter() {
        return Charters.current(charters, today);
    }

    /** Months left when the renewal should be thought of. */
    Optional<Integer> renewal() {
        return Charters.renewal(charters, today);
    }

    /** True where an export is narrowed to no lab, or to this one among others. */
    static boolean isWanted(Map<String, List<String>> filter, Lab lab) {
        var wanted = filter.getOrDefault("lab", List.of());
        return wanted.isEmpty() || wanted.contains(lab.id());
    }

    String address() {
        return "/charters/" + lab.id();
    }

    /** Days to come that lie between two charters. */
    List<Period> gaps() {
        var gaps = new ArrayList<Period>();
        for (int at = 1; at < charters.size(); at++) {
            var first = charters.get(at - 1).terms().endsOn().plusDays(1);
            var last = charters.get(at).terms().startsOn().minusDays(1);
            if (!last.isBefore(first) && !last.isBefore(today)) gaps.add(new Period(first, last));
        }
        return List.copyOf(gaps);
    }

    /** Where the charter stands, in words. */
    String standing(Words words) {
        return charter().map(one -> standing(words, one)).orElseGet(() -> words.say(step == 0 ? "standing.unsigned" : "standing.opening", step));
    }

    private String standing(Words words, Charter one) {
        if (today.isBefore(one.terms().startsOn())) return words.say("standing.toCome", words.day(one.terms().startsOn()));
        if (!one.isRunning(today)) return words.say("standing.over", words.day(one.terms().endsOn()));
        return words.say("standing.running", one.year(today).orElse(1), one.years().size(), words.day(one.terms().endsOn()));
    }

    String tone() {
        return charter().map(one -> one.isRunning(today) ? "good" : today.isBefore(one.terms().startsOn()) ? "info" : "warn").orElse("info");
    }

    /** True where signing is what there is to do. */
    boolean isSigningDue() {
        return charter().filter(one -> !today.isAfter(one.terms().endsOn())).isEmpty() || renewal().isPresent();
    }
}
