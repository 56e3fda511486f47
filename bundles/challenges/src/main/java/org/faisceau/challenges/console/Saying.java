// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.challenges.api.Application.State;
import org.faisceau.challenges.api.ApplicantSort;
import org.faisceau.challenges.api.Score;
import org.faisceau.challenges.api.Stage;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;

/** How things of challenges are shown. */
final class Saying {
    private static final double HUNDREDTHS = 100;

    private Saying() {}

    static String date(Words words, Instant at) {
        return words.day(Days.of(at));
    }

    static String day(Words words, Optional<LocalDate> day) {
        return day.map(words::day).orElse(words.say("fact.unsaid"));
    }

    /** A minute of Paris, said so. */
    static String minute(Words words, Optional<LocalDateTime> minute) {
        return minute.map(one -> words.say("saying.paris", words.moment(one.atZone(Days.PARIS).toInstant()))).orElse(words.say("fact.unsaid"));
    }

    /** From a day to another, of which either may be unsaid. */
    static String span(Words words, Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isPresent() && until.isPresent()) return words.say("saying.span", words.day(from.get()), words.day(until.get()));
        return from.map(day -> words.say("saying.from", words.day(day))).or(() -> until.map(day -> words.say("saying.until", words.day(day)))).orElse(words.say("fact.unsaid"));
    }

    static String sorts(Words words, Collection<ApplicantSort> sorts) {
        return sorts.isEmpty() ? words.say("sort.everybody") : sorts.stream().sorted().map(one -> words.say("sort." + one)).collect(Collectors.joining(", "));
    }

    /** Hundredths as points with one decimal; a dash for nothing. */
    static String points(Words words, int hundredths) {
        return hundredths < 0 ? words.say("fact.none") : String.format(words.locale(), "%.1f", hundredths / HUNDREDTHS);
    }

    /** « from 2.0 to 4.5 »; a dash for nothing. */
    static String spread(Words words, Score score) {
        return score.rated() == 0 ? words.say("fact.none") : words.say("saying.points", points(words, score.lowest()), points(words, score.highest()));
    }

    static String tone(State state) {
        return switch (state) {
            case DRAFT -> "violet";
            case SENT -> "warn";
            case ADMITTED -> "info";
            case WINNER -> "good";
            case NOT_ADMITTED, NOT_KEPT, WITHDRAWN -> "";
        };
    }

    static String tone(Stage stage) {
        return switch (stage) {
            case DRAFT -> "violet";
            case COMING -> "info";
            case OPEN -> "good";
            case JURY -> "warn";
            case CONCLUDED -> "done";
        };
    }
}
