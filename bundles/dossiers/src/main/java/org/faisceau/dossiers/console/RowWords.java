// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Words;
import org.faisceau.rules.api.Confidence;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.Unit;

/** A row of the rule book in words: never without saying how sure it is. */
final class RowWords {
    private RowWords() {}

    /** « moins de 100 000 € HT »; a row without a number counts or does not. */
    static String value(Words words, Rule rule) {
        var numbers = rule.value().numbers().stream().map(number -> number(words, rule.value().unit(), number)).collect(Collectors.joining(" / "));
        return marked(words, rule, numbers.isEmpty() ? words.say("row.counts") : words.say("row." + rule.value().comparison(), numbers));
    }

    /** Article, label and value, as an outline and a paper quote them. */
    static String quoted(Words words, Rule rule) {
        return words.say("row.quoted", rule.article(), rule.label().in(words.locale()), value(words, rule));
    }

    static boolean isUnsure(Rule rule) {
        return rule.confidence() != Confidence.READ;
    }

    private static String marked(Words words, Rule rule, String said) {
        return isUnsure(rule) ? words.say("row.unsure", said, words.say("row." + rule.confidence())) : said;
    }

    private static String number(Words words, Unit unit, BigDecimal number) {
        return switch (unit) {
            case EUROS -> words.say("row.euros", words.euros(Euros.of(number)));
            case RATIO -> number.compareTo(BigDecimal.ONE) > 0 ? words.say("row.times", decimal(words, number)) : words.say("row.percent", decimal(words, number.movePointRight(2)));
            case DAYS -> words.say("row.days", number.longValue());
            case MONTHS -> words.say("row.months", number.longValue());
            case COUNT, NONE -> decimal(words, number);
        };
    }

    private static String decimal(Words words, BigDecimal number) {
        return NumberFormat.getNumberInstance(words.locale()).format(number);
    }
}
