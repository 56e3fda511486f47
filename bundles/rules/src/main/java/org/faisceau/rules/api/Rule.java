// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.kernel.api.Ref;

/**
 * One row of the rule book: a value of law for some buyers and contracts, from a day to a day.
 *
 * @param key stable word, capitals, digits and dashes, such as {@code INNO-R2122-9-1}
 * @param line word that rows share which followed one another, such as {@code innovation}
 * @param buyers whom it rules; not empty
 * @param contracts what it rules; not empty
 * @param lastDay empty where no end is known
 * @param article law, decree or regulation it lies in
 * @param sources addresses or words, at most twenty
 * @param isOn false where it never counts: disputed or being written
 * @param conditions one per line
 * @param note what a reader must know; where the row is disputed, why it is off
 * @param version for optimistic writes; the version used is kept by who concludes something
 */
public record Rule(
        String key, String line, RuleKind kind, Wording label, Quantity value, Set<ThresholdCategory> buyers, Set<ContractType> contracts,
        LocalDate firstDay, Optional<LocalDate> lastDay, String article, List<String> sources, Confidence confidence, boolean isOn,
        Wording conditions, Wording note, Check check, Provenance provenance, int version) {
    /** The kind's word. */
    public static final String KIND = "rule";
    public static final int LABEL_MAX = 200;
    public static final int TEXT_MAX = 2000;
    public static final int SOURCES_MOST = 20;

    public Rule {
        if (!key.matches("[A-Z][A-Z0-9-]{1,39}")) throw new IllegalArgumentException("key: capitals, digits, dashes, got " + key);
        if (buyers.isEmpty() || contracts.isEmpty()) throw new IllegalArgumentException("a rule rules somebody and something: " + key);
        lastDay.filter(firstDay::isAfter).ifPresent(day -> {
            throw new IllegalArgumentException("last day " + day + " is before first day " + firstDay);
        });
        buyers = Set.copyOf(buyers);
        contracts = Set.copyOf(contracts);
        sources = List.copyOf(sources);
    }

    /** This record as others point to it. */
    public Ref ref() {
        return new Ref(KIND, key);
    }

    /** True from its first to its last day, both included. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && lastDay.filter(day::isAfter).isEmpty();
    }

    public RuleStatus status(LocalDate day) {
        if (!isOn) return confidence == Confidence.DISPUTED ? RuleStatus.DISPUTED : RuleStatus.DRAFT;
        if (day.isBefore(firstDay)) return RuleStatus.COMING;
        return covers(day) ? RuleStatus.IN_FORCE : RuleStatus.EXPIRED;
    }

    public boolean rules(ThresholdCategory buyer, ContractType contract) {
        return buyers.contains(buyer) && contracts.contains(contract);
    }

    public Rule withVersion(int other) {
        return new Rule(key, line, kind, label, value, buyers, contracts, firstDay, lastDay, article, sources, confidence, isOn, conditions, note, check, provenance, other);
    }

    public Rule withProvenance(Provenance other) {
        return new Rule(key, line, kind, label, value, buyers, contracts, firstDay, lastDay, article, sources, confidence, isOn, conditions, note, check, other, version);
    }

    public Rule withCheck(Check other) {
        return new Rule(key, line, kind, label, value, buyers, contracts, firstDay, lastDay, article, sources, confidence, isOn, conditions, note, other, provenance, version);
    }

    /** True where nothing is judged otherwise by the other: it differs at most in its words, sources, confidence, and who wrote and checked it. */
    public boolean judgesAs(Rule other) {
        return line.equals(other.line) && kind == other.kind && value.equals(other.value) && buyers.equals(other.buyers) && contracts.equals(other.contracts)
                && firstDay.equals(other.firstDay) && lastDay.equals(other.lastDay) && isOn == other.isOn && conditions.equals(other.conditions);
    }

    /** The same, ended on that day. */
    public Rule withLastDay(LocalDate other) {
        return new Rule(key, line, kind, label, value, buyers, contracts, firstDay, Optional.of(other), article, sources, confidence, isOn, conditions, note, check, provenance, version);
    }

    /** True where both say the same law, whoever wrote and checked it. */
    public boolean saysTheSame(Rule other) {
        return withVersion(0).withProvenance(Provenance.SHIPPED).withCheck(Check.none())
                .equals(other.withVersion(0).withProvenance(Provenance.SHIPPED).withCheck(Check.none()));
    }
}
