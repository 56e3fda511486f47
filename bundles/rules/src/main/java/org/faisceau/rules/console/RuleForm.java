// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Form;
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

/** A row in a form, there and back. */
final class RuleForm {
    private static final int ARTICLE_MAX = 300;

    private RuleForm() {}

    /** The row that follows that one: it says the same until somebody types what changes, and begins where the other ends. */
    static Form following(Rule rule, Locale locale) {
        return filled(rule, locale).with("after", rule.key()).with("key", "").with("firstDay", rule.lastDay().map(last -> last.plusDays(1).toString()).orElse("")).with("lastDay", "")
                .with("nextReview", "").with("version", "0");
    }

    static Form filled(Rule rule, Locale locale) {
        char point = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        var form = Form.blank().with("key", rule.key()).with("line", rule.line()).with("kind", rule.kind().name()).with("labelFr", rule.label().fr()).with("labelEn", rule.label().en())
                .with("comparison", rule.value().comparison().name()).with("unit", rule.value().unit().name())
                .with("numbers", rule.value().numbers().stream().map(number -> number.toPlainString().replace('.', point)).collect(Collectors.joining(" ; ")))
                .with("buyers", rule.buyers().stream().map(Enum::name).toList()).with("contracts", rule.contracts().stream().map(Enum::name).toList())
                .with("firstDay", rule.firstDay().toString()).with("lastDay", rule.lastDay().map(LocalDate::toString).orElse("")).with("article", rule.article())
                .with("sources", String.join("\n", rule.sources())).with("confidence", rule.confidence().name()).with("conditionsFr", rule.conditions().fr())
                .with("conditionsEn", rule.conditions().en()).with("noteFr", rule.note().fr()).with("noteEn", rule.note().en())
                .with("nextReview", rule.check().nextReview().map(LocalDate::toString).orElse("")).with("version", String.valueOf(rule.version()));
        return rule.isOn() ? form.with("isOn", "yes") : form;
    }

    /** The row as typed; empty where the form has problems, which are told beside their fields. */
    static Optional<Rule> rule(Form form, String key) {
        var kind = form.choice("kind", RuleKind.class);
        var label = new Wording(form.text("labelFr", Rule.LABEL_MAX), form.optional("labelEn", Rule.LABEL_MAX));
        var quantity = quantity(form);
        if (kind.filter(RuleKind.LOT_SHARE::equals).isPresent() && quantity.filter(RuleForm::isBeyondWhole).isPresent()) form.reject("numbers", "edit.share");
        var buyers = some(form, "buyers", ThresholdCategory.class);
        var contracts = some(form, "contracts", ContractType.class);
        var first = form.day("firstDay");
        var last = form.day("lastDay");
        var confidence = form.choice("confidence", Confidence.class);
        var review = form.day("nextReview");
        if (!key.matches("[A-Z][A-Z0-9-]{1,39}")) form.reject("key", "edit.key");
        if (first.isEmpty()) form.reject("firstDay", "form.required");
        if (first.isPresent() && last.filter(first.get()::isAfter).isPresent()) form.reject("lastDay", "edit.lastDay");
        var line = form.text("line", 40);
        var article = form.text("article", ARTICLE_MAX);
        var sources = form.optional("sources", Rule.TEXT_MAX).lines().map(String::strip).filter(source -> !source.isEmpty()).limit(Rule.SOURCES_MOST).toList();
        var conditions = new Wording(form.optional("conditionsFr", Rule.TEXT_MAX), form.optional("conditionsEn", Rule.TEXT_MAX));
        var note = new Wording(form.optional("noteFr", Rule.TEXT_MAX), form.optional("noteEn", Rule.TEXT_MAX));
        if (form.hasProblems() || quantity.isEmpty()) return Optional.empty();
        return Optional.of(new Rule(key, line, kind.orElseThrow(), label, quantity.get(), buyers, contracts, first.orElseThrow(), last, article, sources,
                confidence.orElseThrow(), form.flag("isOn"), conditions, note, new Check("", Optional.empty(), review), Provenance.LOCAL, form.version()));
    }

    private static Optional<Quantity> quantity(Form form) {
        var comparison = form.choice("comparison", Comparison.class);
        var unit = form.choice("unit", Unit.class);
        var typed = Stream.of(form.value("numbers").split("[;\\n]")).map(number -> number.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.')).filter(number -> !number.isEmpty()).toList();
        if (typed.size() > Quantity.MOST || !typed.stream().allMatch(number -> number.matches("\\d{1,15}(\\.\\d{1,6})?"))) {
            form.reject("numbers", "edit.numbers");
            return Optional.empty();
        }
        if (comparison.isEmpty() || unit.isEmpty()) return Optional.empty();
        if (typed.isEmpty() != (unit.get() == Unit.NONE)) {
            form.reject("numbers", "edit.numbersUnit");
            return Optional.empty();
        }
        return Optional.of(new Quantity(comparison.get(), typed.stream().map(BigDecimal::new).toList(), unit.get()));
    }

    private static boolean isBeyondWhole(Quantity quantity) {
        return quantity.unit() == Unit.RATIO && quantity.numbers().stream().anyMatch(number -> number.compareTo(BigDecimal.ONE) > 0);
    }

    private static <E extends Enum<E>> Set<E> some(Form form, String field, Class<E> type) {
        var chosen = EnumSet.noneOf(type);
        for (var each : List.of(type.getEnumConstants())) if (form.has(field, each.name())) chosen.add(each);
        if (chosen.isEmpty()) form.reject(field, "form.required");
        return chosen;
    }
}
