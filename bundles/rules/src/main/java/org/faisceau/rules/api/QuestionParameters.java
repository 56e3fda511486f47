// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.kernel.api.Euros;

/** A question as query parameters: an address of the adviser can be sent to a colleague. */
public final class QuestionParameters {
    /** In the order of the form. */
    public static final List<String> NAMES = List.of("market", "value", "contract", "buyer", "day", "lot", "waived", "urgent", "research",
            "reference", "authority", "perimeter", "duration");

    private static final int TEXT_MAX = 300;

    private QuestionParameters() {}

    /**
     * The question of an address; empty where market, contract, buyer or day is missing or unknown. Amounts are euros with a point.
     *
     * @param values of a parameter; empty where absent
     */
    public static Optional<Question> question(Function<String, String> values) {
        var market = one(Market.class, values.apply("market"));
        var contract = one(ContractType.class, values.apply("contract")).filter(type -> type != ContractType.YEARLY_PURCHASES);
        var buyer = one(ThresholdCategory.class, values.apply("buyer"));
        var day = RuleParameters.day(values.apply("day"));
        if (market.isEmpty() || contract.isEmpty() || buyer.isEmpty() || day.isEmpty()) return Optional.empty();
        var lots = euros(values.apply("lot")).map(lot -> new Question.Lots(lot, euros(values.apply("waived")).orElse(new Euros(0))));
        var experiment = new Question.Experiment(text(values, "reference"), text(values, "authority"), text(values, "perimeter"), text(values, "duration"));
        return Optional.of(new Question(market.get(), euros(values.apply("value")), contract.get(), buyer.get(), day.get(), lots,
                values.apply("urgent").equals("yes"), values.apply("research").equals("yes"), experiment));
    }

    /** The question as the query of an address, without question mark; it reads back as the same question. */
    public static String query(Question question) {
        return values(question).entrySet().stream().map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    /** The question as parameters, empty ones left out, in the order of the form. */
    public static Map<String, String> values(Question question) {
        var all = new LinkedHashMap<String, String>();
        all.put("market", question.market().name());
        all.put("value", question.value().map(QuestionParameters::plain).orElse(""));
        all.put("contract", question.contract().name());
        all.put("buyer", question.buyer().name());
        all.put("day", question.day().toString());
        all.put("lot", question.lots().map(lots -> plain(lots.lot())).orElse(""));
        all.put("waived", question.lots().map(lots -> plain(lots.waived())).orElse(""));
        all.put("urgent", question.urgent() ? "yes" : "");
        all.put("research", question.research() ? "yes" : "");
        all.put("reference", question.experiment().reference());
        all.put("authority", question.experiment().authority());
        all.put("perimeter", question.experiment().perimeter());
        all.put("duration", question.experiment().duration());
        all.values().removeIf(String::isEmpty);
        return all;
    }

    /** The same question on other days. */
    public static List<Question> on(Question question, List<LocalDate> days) {
        return Stream.concat(Stream.of(question), days.stream().map(question::on)).toList();
    }

    private static String plain(Euros amount) {
        return amount.amount().stripTrailingZeros().toPlainString();
    }

    private static Optional<Euros> euros(String text) {
        var plain = text.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        return plain.matches("\\d{1,12}(\\.\\d{1,2})?") ? Optional.of(Euros.of(new BigDecimal(plain))) : Optional.empty();
    }

    private static String text(Function<String, String> values, String name) {
        var text = values.apply(name).strip();
        return text.substring(0, Math.min(TEXT_MAX, text.length()));
    }

    private static <E extends Enum<E>> Optional<E> one(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst();
    }
}
