// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;
import org.faisceau.rules.api.ContractType;
import org.faisceau.rules.api.Market;
import org.faisceau.rules.api.Question;
import org.faisceau.rules.api.QuestionParameters;
import org.faisceau.rules.api.RuleParameters;

/** The questions of the adviser, read from an address: it can be sent to a colleague. */
final class AdviserForm {
    static final String SECOND_DAY = "day2";
    static final String THIRD_DAY = "day3";
    private static final List<String> EXTRAS = List.of(SECOND_DAY, THIRD_DAY, "about");
    private final Organisations organisations;
    private final Clock clock;

    AdviserForm(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** As the address fills it; a question that was not asked yet gets the person's own buyer and today. */
    Form filled(Visit visit) {
        return filled(visit, Map.of());
    }

    /** @param facts what the record it is about tells, by the names of fields; {@code siren} is its buyer's */
    Form filled(Visit visit, Map<String, String> facts) {
        var form = Form.blank();
        Stream.concat(QuestionParameters.NAMES.stream(), EXTRAS.stream()).filter(name -> !visit.query(name).isEmpty()).forEach(name -> form.with(name, visit.query(name)));
        if (!isAsked(visit)) facts.forEach((name, value) -> {
            if (form.value(name).isEmpty()) fill(visit, form, name, value);
        });
        if (form.value("day").isEmpty()) form.with("day", Days.today(clock).toString());
        if (form.value("buyer").isEmpty()) ownCategory(visit).ifPresent(category -> form.with("buyer", category));
        if (isAsked(visit)) check(form);
        return form;
    }

    /** What another page knows, such as the state of the market, fills the form and asks nothing yet. */
    boolean isAsked(Visit visit) {
        return !visit.query("asked").isEmpty() || !visit.query("market").isEmpty() && !visit.query("contract").isEmpty();
    }

    static Optional<Question> question(Form form) {
        return form.hasProblems() ? Optional.empty() : QuestionParameters.question(form::value);
    }

    /** The days of a comparison: those asked for, else one and three years before. */
    static List<LocalDate> days(Form form, LocalDate day) {
        return List.of(RuleParameters.day(form.value(SECOND_DAY)).orElse(day.minusYears(1)), RuleParameters.day(form.value(THIRD_DAY)).orElse(day.minusYears(3)));
    }

    static List<Option> markets(Words words) {
        return Stream.of(Market.values()).map(market -> new Option(market.name(), words.say("market." + market), words.say("market." + market + ".hint"))).toList();
    }

    /** What an authority buys in a year is no contract. */
    static List<Option> contracts(Words words) {
        return RuleSearch.contracts(words).stream().filter(option -> !option.value().equals(ContractType.YEARLY_PURCHASES.name())).toList();
    }

    private static void check(Form form) {
        form.choice("market", Market.class);
        form.euros("value");
        form.choice("contract", ContractType.class);
        form.choice("buyer", ThresholdCategory.class);
        if (form.day("day").isEmpty()) form.reject("day", "form.required");
        form.day(SECOND_DAY);
        form.day(THIRD_DAY);
        var lot = form.euros("lot");
        form.euros("waived");
        var value = form.euros("value");
        if (lot.isPresent() && value.isPresent() && lot.get().compareTo(value.get()) > 0) form.reject("lot", "lot.beyondWhole");
    }

    private void fill(Visit visit, Form form, String name, String value) {
        if (!name.equals("siren")) form.with(name, value);
        else organisations.bySiren(visit.actor(), value).flatMap(Organisation::category).ifPresent(category -> form.with("buyer", category.name()));
    }

    private Optional<String> ownCategory(Visit visit) {
        var own = visit.actor().organisation();
        return own.isEmpty() ? Optional.empty() : organisations.find(visit.actor(), own).flatMap(Organisation::category).map(Enum::name);
    }
}
