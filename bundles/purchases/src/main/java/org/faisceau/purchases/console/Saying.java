// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Option;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Words;
import org.faisceau.purchases.api.Aftermath;
import org.faisceau.purchases.api.Official;
import org.faisceau.purchases.api.PriceVariation;

/** How values of a contract are said. */
final class Saying {
    static final String NOTHING = "—";

    private Saying() {}

    static String text(String text) {
        return text.isEmpty() ? NOTHING : text;
    }

    static String day(Words words, Optional<LocalDate> day) {
        return day.map(words::day).orElse(NOTHING);
    }

    /** The day of a moment, in Paris. */
    static String date(Words words, Instant at) {
        return words.day(Days.of(at));
    }

    static String euros(Words words, Optional<Euros> amount) {
        return amount.map(words::euros).orElse(NOTHING);
    }

    static String yes(Words words, Optional<Boolean> said) {
        return words.say(said.map(one -> one ? "said.YES" : "said.NO").orElse("said.UNSAID"));
    }

    static <E extends Enum<E> & Official> String word(Words words, E one) {
        return words.say("word." + one.getDeclaringClass().getSimpleName() + "." + one.name());
    }

    static <E extends Enum<E> & Official> String word(Words words, Optional<E> one) {
        return one.map(it -> word(words, it)).orElse(NOTHING);
    }

    static <E extends Enum<E> & Official> String all(Words words, Collection<E> some) {
        return text(some.stream().sorted().map(one -> word(words, one)).collect(Collectors.joining(", ")));
    }

    static List<Option> answers(Words words) {
        return Option.of(Aftermath.Answer.class, one -> words.say("aftermath." + one));
    }

    static List<Option> shared(Words words) {
        return List.of(new Option("yes", words.say("story.share")));
    }

    static List<Option> acts(Words words) {
        return Stream.of(ActPage.Kind.MODIFICATION, ActPage.Kind.SUBCONTRACT).map(one -> new Option(one.name(), words.say("act." + one))).toList();
    }

    static List<Option> variations(Words words) {
        return Option.of(PriceVariation.class, one -> word(words, one));
    }

    /** A share of a thousand as a percentage. */
    static String percent(Words words, int perMille) {
        return words.say("percent", perMille / 10.0);
    }
}
