// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.PlanChange;
import org.faisceau.needs.api.PlanQuarter;

/** How changes between two plans are said and coloured. */
final class PlanSaying {
    private static final String NOTHING = "—";

    private PlanSaying() {}

    /** How many forecasts there are and what they come to, as far as that is known. */
    static String sum(Words words, PlanQuarter quarter) {
        return quarter.lines() == quarter.unknown() ? words.say("forecasts.sumUnknown", quarter.lines())
                : words.say("forecasts.sum", quarter.lines(), words.euros(quarter.total()), quarter.unknown());
    }

    static String tone(PlanChange.Kind kind) {
        return switch (kind) {
            case NEW -> "good";
            case POSTPONED -> "warn";
            case REPEATED -> "info";
            case NOT_REPEATED, ABANDONED -> "";
        };
    }

    /** How many there are of each kind, those without left out. */
    static String summary(Words words, List<PlanChange> changes) {
        var counts = changes.stream().collect(Collectors.groupingBy(PlanChange::kind, Collectors.counting()));
        return Arrays.stream(PlanChange.Kind.values()).filter(counts::containsKey).map(kind -> words.say("planChange." + kind + ".count", counts.get(kind)))
                .collect(Collectors.joining(", "));
    }

    static String planned(Words words, int quarter, Optional<Euros> amount) {
        if (quarter == 0) return NOTHING;
        return words.say("forecasts.shortQuarter", quarter) + " · " + amount.map(words::euros).orElse(words.say("amount.unknown"));
    }

    static String difference(Words words, PlanChange change) {
        if (change.before().isEmpty() || change.now().isEmpty()) return NOTHING;
        long cents = change.now().get().cents() - change.before().get().cents();
        if (cents == 0) return words.say("forecasts.sameAmount");
        return (cents > 0 ? "+ " : "− ") + words.euros(new Euros(Math.abs(cents)));
    }
}
