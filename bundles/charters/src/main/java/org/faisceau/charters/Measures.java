// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import org.faisceau.charters.Measure.Measured;
import org.faisceau.charters.api.Indicator;
import org.faisceau.charters.api.Residency;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Deed;

/** The measure of each indicator. */
final class Measures {
    private static final String PUBLISHED = "need-published";
    private static final String NOTIFIED = "contract-notified";
    /** Needs published longer ago are not followed any more. */
    private static final int DELAY_YEARS = 5;
    private static final Map<String, Measure> BY_WORD = new HashMap<>();

    static {
        counts("innovative-contracts", "contract-innovative");
        BY_WORD.put("innovative-share", Asked.of((ledger, year) -> Measured.share(ledger.count("contract-innovative", year), ledger.count(NOTIFIED, year)), "contract-innovative", NOTIFIED));
        counts("needs-published", PUBLISHED);
        BY_WORD.put("needs-in-functions", Asked.of((ledger, year) -> Measured.share(ledger.count("need-in-functions", year), ledger.count(PUBLISHED, year)), "need-in-functions", PUBLISHED));
        BY_WORD.put("needs-sourced", Asked.of(Measures::sourced, PUBLISHED, "offer-found"));
        BY_WORD.put("first-direct", Asked.of(Measures::firstDirect, "contract-direct"));
        BY_WORD.put("need-to-contract", Asked.of(Measures::delay, PUBLISHED, NOTIFIED));
        BY_WORD.put("residents", (ledger, year) -> Measured.count(ledger.residents().stream().filter(one -> wasHere(one, year)).count()));
        BY_WORD.put("resident-contracts", (ledger, year) -> Measured.count(outcome(ledger, year, one -> one.outcome().contracts())));
        BY_WORD.put("resident-jobs", (ledger, year) -> Measured.count(outcome(ledger, year, one -> one.outcome().jobs())));
        BY_WORD.put("demonstrators", (ledger, year) -> Measured.count(ledger.demonstrators().stream()
                .filter(one -> !one.content().from().isAfter(year.last()) && one.content().until().filter(day -> day.isBefore(year.first())).isEmpty()).count()));
        counts("gatherings", "gathering-held");
        counts("contacts", "gathering-contact");
        counts("introductions", "introduction-made");
        counts("groups", "group-opened");
        BY_WORD.put("ecolab-answers", (ledger, year) -> Measured.count(ledger.supports().stream().filter(one -> one.content().answeredOn().filter(year::contains).isPresent()).count()));
    }

    private Measures() {}

    /** Empty for one that people count. */
    static Optional<Measure> of(Indicator indicator) {
        return Optional.ofNullable(BY_WORD.get(indicator.word()));
    }

    private static void counts(String indicator, String deed) {
        BY_WORD.put(indicator, Asked.of((ledger, year) -> Measured.count(ledger.count(deed, year)), deed));
    }

    /** Of the needs published in the year, those for which the state of the offer was found until its end. */
    private static Measured sourced(Ledger ledger, Period year) {
        var needs = needs(ledger, year).keySet();
        return Measured.share(needs.stream().filter(need -> ledger.about("offer-found", need).stream().anyMatch(done -> !done.day().isAfter(year.last()))).count(), needs.size());
    }

    /** Buyers whose first contract without publicity and competition was notified in the year. */
    private static Measured firstDirect(Ledger ledger, Period year) {
        var first = new HashMap<Ref, LocalDate>();
        ledger.until("contract-direct", year.last()).forEach(done -> done.refs().stream().filter(ref -> ref.kind().equals(Organisation.KIND)).forEach(buyer -> first.putIfAbsent(buyer, done.day())));
        return Measured.count(first.values().stream().filter(year::contains).count());
    }

    /** The middle one of the days between a need's publication and the first contract that came of it, for contracts notified in the year. */
    private static Measured delay(Ledger ledger, Period year) {
        var days = new ArrayList<Long>();
        needs(ledger, new Period(year.first().minusYears(DELAY_YEARS), year.last())).forEach((need, published) -> ledger.about(NOTIFIED, need).stream().map(Deed.Done::day).filter(day -> !day.isBefore(published))
                .findFirst().filter(year::contains).ifPresent(day -> days.add(ChronoUnit.DAYS.between(published, day))));
        Collections.sort(days);
        return days.isEmpty() ? new Measured(Optional.empty(), 0) : new Measured(Optional.of(days.get((days.size() - 1) / 2)), days.size());
    }

    /** Needs published in that time, with the first day they were. */
    private static Map<Ref, LocalDate> needs(Ledger ledger, Period period) {
        var needs = new LinkedHashMap<Ref, LocalDate>();
        ledger.all(PUBLISHED, period).stream().filter(done -> !done.refs().isEmpty()).forEach(done -> needs.putIfAbsent(done.refs().get(0), done.day()));
        return needs;
    }

    private static boolean wasHere(Residency one, Period year) {
        boolean came = one.state() == Residency.State.HOSTED || one.state() == Residency.State.LEFT;
        return came && one.content().arrivesOn().filter(day -> !day.isAfter(year.last())).isPresent() && one.content().leavesOn().filter(day -> day.isBefore(year.first())).isEmpty();
    }

    /** Of stays that ended in the year. */
    private static long outcome(Ledger ledger, Period year, ToLongFunction<Residency> what) {
        return ledger.residents().stream().filter(one -> one.state() == Residency.State.LEFT && one.content().leavesOn().filter(year::contains).isPresent()).mapToLong(what).filter(count -> count > 0).sum();
    }

    /** A measure with the deeds it asks. */
    private record Asked(BiFunction<Ledger, Period, Measured> work, Set<String> deeds) implements Measure {
        static Measure of(BiFunction<Ledger, Period, Measured> work, String... deeds) {
            return new Asked(work, Set.of(deeds));
        }

        @Override
        public Measured measure(Ledger ledger, Period year) {
            return work.apply(ledger, year);
        }
    }
}
