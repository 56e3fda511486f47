// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.NeedState;

/** How values of a need are said and coloured. */
final class Saying {
    private static final String NOTHING = "—";

    private Saying() {}

    static String amount(Words words, Amount amount) {
        if (!amount.isKnown()) return words.say("amount.unknown");
        if (amount.isExact()) return words.euros(amount.least().orElseThrow());
        if (amount.most().isEmpty()) return words.say("amount.from", words.euros(amount.least().orElseThrow()));
        if (amount.least().isEmpty()) return words.say("amount.upTo", words.euros(amount.most().orElseThrow()));
        return words.say("amount.between", words.euros(amount.least().orElseThrow()), words.euros(amount.most().orElseThrow()));
    }

    static String day(Words words, Optional<LocalDate> day) {
        return day.map(words::day).orElse(NOTHING);
    }

    /** The day of a moment, in Paris. */
    static String date(Words words, Instant at) {
        return words.day(Days.of(at));
    }

    static String text(String text) {
        return text.isEmpty() ? NOTHING : text;
    }

    /** The colour of a state's tag. */
    static String tone(NeedState state) {
        return switch (state) {
            case DRAFT, ABANDONED -> "";
            case SUBMITTED -> "warn";
            case PUBLISHED -> "good";
            case IN_SOURCING -> "info";
            case ANSWERED -> "violet";
            case CLOSED -> "done";
        };
    }
}
