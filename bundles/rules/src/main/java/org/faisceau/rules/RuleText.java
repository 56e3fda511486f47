// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.rules.api.Check;
import org.faisceau.rules.api.Comparison;
import org.faisceau.rules.api.Confidence;
import org.faisceau.rules.api.ContractType;
import org.faisceau.rules.api.Provenance;
import org.faisceau.rules.api.Quantity;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleKind;
import org.faisceau.rules.api.Unit;
import org.faisceau.rules.api.Wording;
import org.jspecify.annotations.Nullable;

/** A rule as it stands in the shipped book, in a signed file and in a proposal. What is absent is empty. */
record RuleText(
        @Nullable String key, @Nullable String line, @Nullable RuleKind kind, @Nullable String labelFr, @Nullable String labelEn,
        @Nullable Comparison comparison, @Nullable List<String> numbers, @Nullable Unit unit, @Nullable List<ThresholdCategory> buyers,
        @Nullable List<ContractType> contracts, @Nullable String firstDay, @Nullable String lastDay, @Nullable String article,
        @Nullable List<String> sources, @Nullable Confidence confidence, @Nullable Boolean isOn, @Nullable String conditionsFr,
        @Nullable String conditionsEn, @Nullable String noteFr, @Nullable String noteEn, @Nullable String checkedBy, @Nullable String checkedOn,
        @Nullable String nextReview) {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    /** @throws JsonParseException where it is no rule's text */
    static RuleText read(String json) {
        return GSON.fromJson(json, RuleText.class);
    }

    static RuleText of(Rule rule) {
        return new RuleText(rule.key(), rule.line(), rule.kind(), rule.label().fr(), rule.label().en(), rule.value().comparison(),
                rule.value().numbers().stream().map(BigDecimal::toPlainString).toList(), rule.value().unit(), rule.buyers().stream().sorted().toList(),
                rule.contracts().stream().sorted().toList(), rule.firstDay().toString(), rule.lastDay().map(LocalDate::toString).orElse(""), rule.article(),
                rule.sources(), rule.confidence(), rule.isOn(), rule.conditions().fr(), rule.conditions().en(), rule.note().fr(), rule.note().en(),
                rule.check().by(), rule.check().on().map(LocalDate::toString).orElse(""), rule.check().nextReview().map(LocalDate::toString).orElse(""));
    }

    String json() {
        return GSON.toJson(this);
    }

    /**
     * The rule it tells.
     *
     * @throws IllegalArgumentException where a part is missing or off, naming it
     */
    Rule rule(Provenance provenance, int version) {
        var value = new Quantity(given("comparison", comparison), texts(numbers).stream().map(RuleText::number).toList(), given("unit", unit));
        return new Rule(text(key), text(line), given("kind", kind), new Wording(text(labelFr), text(labelEn)), value,
                some("buyers", ThresholdCategory.class, buyers), some("contracts", ContractType.class, contracts),
                day(firstDay).orElseThrow(() -> new IllegalArgumentException("firstDay is missing")), day(lastDay), text(article), texts(sources),
                given("confidence", confidence), isOn != null && isOn, new Wording(text(conditionsFr), text(conditionsEn)),
                new Wording(text(noteFr), text(noteEn)), new Check(text(checkedBy), day(checkedOn), day(nextReview)), provenance, version);
    }

    private static BigDecimal number(String text) {
        if (!text.matches("\\d{1,15}(\\.\\d{1,6})?")) throw new IllegalArgumentException("numbers: digits, got " + text);
        return new BigDecimal(text);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static List<String> texts(@Nullable List<String> values) {
        return values == null ? List.of() : values.stream().map(RuleText::text).filter(text -> !text.isEmpty()).toList();
    }

    private static <T> T given(String name, @Nullable T value) {
        if (value == null) throw new IllegalArgumentException(name + " is missing or unknown");
        return value;
    }

    private static <E extends Enum<E>> Set<E> some(String name, Class<E> type, @Nullable List<E> values) {
        var all = EnumSet.noneOf(type);
        if (values != null) for (E value : values) all.add(given(name, value));
        return all;
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        return text(text).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(text)));
    }
}
