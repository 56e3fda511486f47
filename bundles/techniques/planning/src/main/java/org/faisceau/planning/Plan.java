// SPDX-License-Identifier: Apache-2.0
package org.faisceau.planning;

import java.time.LocalDate;
import java.util.List;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.spi.State;

/** What may be said of the lines of a plan. Pure. */
final class Plan {
    private static final int MONTHS = 3;
    private static final long HUNDRED = 100;
    /** Ends of the bands, in euros. Source: the bands of APProch's open data. */
    private static final List<Long> BANDS = List.of(25_000L, 90_000L, 100_000L, 500_000L, 1_000_000L, 5_000_000L);

    private Plan() {}

    /** Lines that everybody may read, and that have a day. */
    static List<State> open(State state) {
        return state.list("lines").stream().filter(one -> one.text("open").equals("yes") && !one.text("on").isEmpty()).toList();
    }

    /** Of a day, such as {@code T2 2027}; empty where there is none. */
    static String quarter(Words words, String day) {
        if (day.isEmpty()) return "";
        var on = LocalDate.parse(day);
        return words.say("quarter", (on.getMonthValue() + MONTHS - 1) / MONTHS, String.valueOf(on.getYear()));
    }

    /** As those who buy want it said: exactly, as a band, or not at all. */
    static String amount(Words words, State state, State line) {
        var most = line.text("most").isEmpty() ? line.text("least") : line.text("most");
        if (most.isEmpty() || state.text("amounts").equals("hide")) return "—";
        if (state.text("amounts").equals("band")) return band(words, Long.parseLong(most) / HUNDRED);
        var least = line.text("least").isEmpty() ? most : line.text("least");
        return least.equals(most) ? euros(words, most) : words.say("amount.range", euros(words, least), euros(words, most));
    }

    private static String euros(Words words, String cents) {
        return words.euros(new Euros(Long.parseLong(cents)));
    }

    private static String band(Words words, long euros) {
        long below = 0;
        for (var end : BANDS) {
            if (euros < end) return below == 0 ? words.say("amount.below", words.euros(Euros.of(end))) : words.say("amount.range", words.euros(Euros.of(below)), words.euros(Euros.of(end)));
            below = end;
        }
        return words.say("amount.above", words.euros(Euros.of(below)));
    }
}
