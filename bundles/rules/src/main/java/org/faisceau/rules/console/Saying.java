// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Words;
import org.faisceau.rules.api.Confidence;
import org.faisceau.rules.api.Quantity;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleStatus;
import org.faisceau.rules.api.Unit;

/** How a rule is said and coloured. */
final class Saying {
    private static final String NOTHING = "—";

    /** The law of public contracts knows four; the fifth, defence, has its own rows. */
    private static final int ALL_BUYERS = 4;

    private Saying() {}

    /** « moins de 100 000 € », « à partir de 25 % », « 35 jours au moins, ou 30, ou 15 ». */
    static String value(Words words, Quantity value) {
        if (value.numbers().isEmpty()) return NOTHING;
        var said = new ArrayList<String>();
        value.numbers().forEach(number -> said.add(number(words, value.unit(), number)));
        var first = words.say("compared." + value.comparison(), said.get(0));
        return said.size() == 1 ? first : words.say("value.others", first, String.join(words.say("value.or"), said.subList(1, said.size())));
    }

    /** The ordinary number alone. */
    static String number(Words words, Quantity value) {
        return value.number().map(number -> number(words, value.unit(), number)).orElse(NOTHING);
    }

    private static String number(Words words, Unit unit, BigDecimal number) {
        return switch (unit) {
            case EUROS -> words.say("unit.euros", words.euros(Euros.of(number)));
            case RATIO -> number.compareTo(BigDecimal.ONE) > 0 ? words.say("unit.times", decimal(words, number)) : words.say("unit.percent", decimal(words, number.movePointRight(2)));
            case DAYS -> words.say("unit.days", number.longValue());
            case MONTHS -> words.say("unit.months", number.longValue());
            case COUNT -> words.number(number.longValue());
            case NONE -> NOTHING;
        };
    }

    static String decimal(Words words, BigDecimal number) {
        return NumberFormat.getNumberInstance(words.locale()).format(number);
    }

    static String period(Words words, Rule rule) {
        return rule.lastDay().map(last -> words.say("period.closed", words.day(rule.firstDay()), words.day(last)))
                .orElseGet(() -> words.say("period.open", words.day(rule.firstDay())));
    }

    static String buyers(Words words, Rule rule) {
        return rule.buyers().size() >= ALL_BUYERS ? words.say("buyers.all") : named(words, "buyer.", rule.buyers());
    }

    static String contracts(Words words, Rule rule) {
        return named(words, "contract.", rule.contracts());
    }

    static String named(Words words, String prefix, Collection<? extends Enum<?>> some) {
        return some.stream().sorted(Comparator.comparing(Enum::ordinal)).map(each -> words.say(prefix + each.name())).collect(Collectors.joining(", "));
    }

    static String tone(RuleStatus status) {
        return switch (status) {
            case IN_FORCE -> "good";
            case COMING -> "info";
            case EXPIRED, DRAFT -> "";
            case DISPUTED -> "bad";
        };
    }

    static String tone(Confidence confidence) {
        return confidence == Confidence.DISPUTED ? "bad" : "warn";
    }

    static String day(Words words, Optional<LocalDate> day) {
        return day.map(words::day).orElse(NOTHING);
    }

    static String text(String text) {
        return text.isBlank() ? NOTHING : text;
    }

    /** A source as one can follow it; the others are words. */
    static boolean isAddress(String source) {
        return source.startsWith("https://") || source.startsWith("http://");
    }

    /** The host of an address, for a link that is short. */
    static String shown(String source) {
        return isAddress(source) ? source.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/?].*$", "") : source;
    }

    static List<String> conditions(Words words, Rule rule) {
        return rule.conditions().lines(words.locale());
    }
}
