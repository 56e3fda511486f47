// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Finding;
import org.faisceau.charters.api.Obligation;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.spi.Deed;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Reads how a charter stands now: takes what a lab wrote and what other modules did, and asks the rule of each obligation. Deeds are asked as
 * the system: the cockpit shows sums and names of residents, nothing of the records.
 */
@Component(service = Reader.class)
public final class Reader {
    private final Clock clock;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Deed> deeds = List.of();

    @Activate
    public Reader(@Reference Clock clock) {
        this.clock = clock;
    }

    /** With deeds at hand, outside the framework. */
    Reader(Clock clock, List<Deed> deeds) {
        this.clock = clock;
        this.deeds = List.copyOf(deeds);
    }

    /** When it reads. */
    Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    /** Words of deeds that an obligation is read from and nobody tells now. */
    Set<String> silent(Obligation obligation) {
        var asked = new TreeSet<>(Obligations.rule(obligation).deeds());
        deeds.forEach(deed -> asked.remove(deed.word()));
        return asked;
    }

    /** One finding a year, for each of these obligations; of one that is silent, from what the lab wrote itself. */
    Map<String, List<Finding>> read(Charter charter, List<Obligation> obligations, Known known) {
        var today = Days.today(clock);
        var told = new HashMap<String, List<Told>>();
        var findings = new HashMap<String, List<Finding>>();
        for (var obligation : obligations) {
            var rule = Obligations.rule(obligation);
            var some = new ArrayList<Told>();
            rule.deeds().stream().sorted().forEach(word -> some.addAll(told.computeIfAbsent(word, one -> told(one, charter, today, obligation.months()))));
            findings.put(obligation.word(), charter.years().stream().map(year -> finding(rule, obligation, year, today, known, some)).toList());
        }
        return findings;
    }

    private static Finding finding(Rule rule, Obligation obligation, Period year, LocalDate today, Known known, List<Told> told) {
        if (year.first().isAfter(today)) return new Finding(Finding.State.AHEAD, "ahead", 0, Optional.of(year.first()), List.of(), false);
        return rule.find(new Evidence(obligation, year, today, known.proofs(obligation), known.referents(), known.residents(), told));
    }

    /** @param months of the rhythm: deeds that old still count for the first year. No word is read by two obligations. */
    private List<Told> told(String word, Charter charter, LocalDate today, int months) {
        var last = charter.terms().endsOn().isBefore(today) ? charter.terms().endsOn() : today;
        var first = charter.terms().startsOn().minusMonths(months);
        var found = new ArrayList<Told>();
        if (last.isBefore(first)) return found;
        deeds.stream().filter(deed -> deed.word().equals(word)).findFirst()
                .ifPresent(deed -> deed.each(Actor.system(), new Period(first, last), done -> found.add(new Told(word, done.day(), done.refs()))));
        return found;
    }
}
