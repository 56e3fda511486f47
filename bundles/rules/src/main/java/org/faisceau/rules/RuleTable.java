// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import static org.faisceau.rules.db.Tables.RULES_EDITION;
import static org.faisceau.rules.db.Tables.RULES_RULE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.rules.api.Check;
import org.faisceau.rules.api.Comparison;
import org.faisceau.rules.api.Confidence;
import org.faisceau.rules.api.ContractType;
import org.faisceau.rules.api.Provenance;
import org.faisceau.rules.api.Quantity;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleKind;
import org.faisceau.rules.api.Rules;
import org.faisceau.rules.api.Unit;
import org.faisceau.rules.api.Wording;
import org.faisceau.rules.db.tables.records.RulesRuleRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** The rows of the book, for the registers of this bundle: within a transaction of theirs. */
final class RuleTable {
    private static final String NO_DAY = "9999-12-31";

    private RuleTable() {}

    static List<Rule> all(Reading tx) {
        return tx.sql().selectFrom(RULES_RULE).orderBy(RULES_RULE.ID).limit(Rules.MOST).fetch(RuleTable::rule);
    }

    static Optional<Rule> find(Reading tx, String key) {
        return tx.sql().selectFrom(RULES_RULE).where(RULES_RULE.ID.eq(key)).fetchOptional(RuleTable::rule);
    }

    /** A row that was not there; false where it was. */
    static boolean insert(Writing tx, Rule rule) {
        if (find(tx, rule.key()).isPresent()) return false;
        var row = row(rule);
        row.setId(rule.key());
        tx.sql().insertInto(RULES_RULE).set(row).execute();
        tx.changed(rule.ref(), "created", "", rule.label().fr());
        return true;
    }

    /** The row as told, where it still has the version seen; the version grows by one. */
    static boolean update(Writing tx, Rule before, Rule after) {
        var row = row(after.withVersion(before.version() + 1));
        int changed = tx.sql().update(RULES_RULE).set(row).where(RULES_RULE.ID.eq(before.key()), RULES_RULE.VERSION.eq(before.version())).execute();
        if (changed == 1) RuleChanges.between(before, after).forEach(each -> tx.changed(after.ref(), each.field(), each.before(), each.after()));
        return changed == 1;
    }

    static int edition(Reading tx) {
        return tx.sql().select(RULES_EDITION.EDITION).from(RULES_EDITION).where(RULES_EDITION.ID.eq(1)).fetchOptional(RULES_EDITION.EDITION).orElse(0);
    }

    static void edition(Writing tx, int edition) {
        tx.sql().insertInto(RULES_EDITION).set(RULES_EDITION.ID, 1).set(RULES_EDITION.EDITION, edition)
                .onConflict(RULES_EDITION.ID).doUpdate().set(RULES_EDITION.EDITION, edition).execute();
    }

    private static RulesRuleRecord row(Rule rule) {
        var row = new RulesRuleRecord();
        row.setLine(rule.line());
        row.setKind(rule.kind().name());
        row.setLabelFr(rule.label().fr());
        row.setLabelEn(rule.label().en());
        row.setComparison(rule.value().comparison().name());
        row.setNumbers(rule.value().numbers().stream().map(BigDecimal::toPlainString).collect(Collectors.joining("\n")));
        row.setUnit(rule.value().unit().name());
        row.setBuyers(names(rule.buyers()));
        row.setContracts(names(rule.contracts()));
        row.setFirstDay(rule.firstDay().toString());
        row.setLastDay(rule.lastDay().map(LocalDate::toString).orElse(NO_DAY));
        row.setArticle(rule.article());
        row.setSources(String.join("\n", rule.sources()));
        row.setConfidence(rule.confidence().name());
        row.setIsOn(rule.isOn());
        row.setConditionsFr(rule.conditions().fr());
        row.setConditionsEn(rule.conditions().en());
        row.setNoteFr(rule.note().fr());
        row.setNoteEn(rule.note().en());
        row.setCheckedBy(rule.check().by());
        row.setCheckedOn(rule.check().on().map(LocalDate::toString).orElse(""));
        row.setNextReview(rule.check().nextReview().map(LocalDate::toString).orElse(""));
        row.setProvenance(rule.provenance().name());
        row.setVersion(rule.version());
        return row;
    }

    private static Rule rule(RulesRuleRecord row) {
        var value = new Quantity(Comparison.valueOf(row.getComparison()), row.getNumbers().lines().map(BigDecimal::new).toList(), Unit.valueOf(row.getUnit()));
        return new Rule(row.getId(), row.getLine(), RuleKind.valueOf(row.getKind()), new Wording(row.getLabelFr(), row.getLabelEn()), value,
                set(row.getBuyers(), ThresholdCategory::valueOf), set(row.getContracts(), ContractType::valueOf), LocalDate.parse(row.getFirstDay()),
                day(row.getLastDay()), row.getArticle(), row.getSources().lines().toList(), Confidence.valueOf(row.getConfidence()), row.getIsOn(),
                new Wording(row.getConditionsFr(), row.getConditionsEn()), new Wording(row.getNoteFr(), row.getNoteEn()),
                new Check(row.getCheckedBy(), day(row.getCheckedOn()), day(row.getNextReview())), Provenance.valueOf(row.getProvenance()), row.getVersion());
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() || text.equals(NO_DAY) ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static String names(Collection<? extends Enum<?>> some) {
        return some.stream().sorted(Comparator.comparing(Enum::ordinal)).map(Enum::name).collect(Collectors.joining("\n"));
    }

    private static <T> Set<T> set(String lines, Function<String, T> each) {
        return Arrays.stream(lines.split("\n")).map(each).collect(Collectors.toSet());
    }
}
