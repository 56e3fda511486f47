// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.kernel.api.SortKey;

/**
 * What the list of rules is narrowed to; an empty set or text narrows nothing.
 *
 * @param text part of a label, a note, a key or an article
 * @param at the row covers that day
 * @param due true for rows alone whose review day has come
 * @param unverified true for rows alone that nobody verified, or that are disputed
 */
public record RuleFilter(
        String text, Set<RuleKind> kinds, Set<ThresholdCategory> buyers, Set<ContractType> contracts, Set<RuleStatus> statuses, Optional<LocalDate> at, boolean unverified,
        boolean due) {
    public RuleFilter {
        kinds = Set.copyOf(kinds);
        buyers = Set.copyOf(buyers);
        contracts = Set.copyOf(contracts);
        statuses = Set.copyOf(statuses);
    }

    /** Narrows nothing. */
    public static RuleFilter all() {
        return new RuleFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), false, false);
    }

    /** @param today the day its status is told of */
    public boolean matches(Rule rule, LocalDate today) {
        return (kinds.isEmpty() || kinds.contains(rule.kind()))
                && (buyers.isEmpty() || buyers.stream().anyMatch(rule.buyers()::contains))
                && (contracts.isEmpty() || contracts.stream().anyMatch(rule.contracts()::contains))
                && (statuses.isEmpty() || statuses.contains(rule.status(at.orElse(today))))
                && at.filter(day -> !rule.covers(day)).isEmpty()
                && (!unverified || rule.confidence() != Confidence.READ)
                && (!due || rule.check().nextReview().filter(day -> !day.isAfter(today)).isPresent())
                && says(rule);
    }

    private boolean says(Rule rule) {
        var all = String.join(" ", rule.key(), rule.article(), rule.label().fr(), rule.label().en(), rule.note().fr(), rule.note().en());
        return SortKey.of(all).contains(SortKey.of(text));
    }
}
