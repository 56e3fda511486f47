// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.rules.api.Comparison;
import org.faisceau.rules.api.Confidence;
import org.faisceau.rules.api.ContractType;
import org.faisceau.rules.api.Provenance;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleKind;
import org.faisceau.rules.api.RuleStatus;
import org.faisceau.rules.api.Unit;
import org.jspecify.annotations.Nullable;

/** A rule as a caller reads it: amounts in euros excluding taxes, shares as 0.2, days ISO; null for no end. */
record RuleAnswer(
        String key, String line, RuleKind kind, String labelFr, String labelEn, Comparison comparison, List<BigDecimal> numbers, Unit unit,
        List<ThresholdCategory> buyers, List<ContractType> contracts, String firstDay, @Nullable String lastDay, String article, List<String> sources,
        RuleStatus status, Confidence confidence, boolean isOn, String conditionsFr, String conditionsEn, String noteFr, String noteEn,
        @Nullable String checkedOn, @Nullable String nextReview, Provenance provenance, int version) {
    /** @param day the day its status is told of */
    static RuleAnswer of(Rule rule, LocalDate day) {
        return new RuleAnswer(rule.key(), rule.line(), rule.kind(), rule.label().fr(), rule.label().en(), rule.value().comparison(), rule.value().numbers(),
                rule.value().unit(), rule.buyers().stream().sorted().toList(), rule.contracts().stream().sorted().toList(), rule.firstDay().toString(),
                rule.lastDay().map(LocalDate::toString).orElse(null), rule.article(), rule.sources(), rule.status(day), rule.confidence(), rule.isOn(),
                rule.conditions().fr(), rule.conditions().en(), rule.note().fr(), rule.note().en(), rule.check().on().map(LocalDate::toString).orElse(null),
                rule.check().nextReview().map(LocalDate::toString).orElse(null), rule.provenance(), rule.version());
    }
}
