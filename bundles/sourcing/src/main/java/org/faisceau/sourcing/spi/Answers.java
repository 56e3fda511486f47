// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.faisceau.kernel.api.Unseen;

/** Checks answers. Pure. */
final class Answers {
    private Answers() {}

    static Optional<String> problem(Question asked, String answer) {
        if (Unseen.is(answer)) return asked.isRequired() ? Optional.of("required") : Optional.empty();
        return switch (asked.type()) {
            case LINE, AREA, LINES, FILE -> answer.length() > asked.most() ? Optional.of("tooLong") : Optional.empty();
            case NUMBER -> number(asked, answer.strip());
            case DAY -> day(answer.strip());
            case CHOICE -> asked.options().stream().anyMatch(one -> one.word().equals(answer)) ? Optional.empty() : Optional.of("unknownChoice");
            case TICK -> Optional.empty();
        };
    }

    /** @param answer a day, or nothing */
    static Optional<String> problem(Question asked, String answer, LocalDate today) {
        if (asked.type() != Question.Type.DAY || Unseen.is(answer)) return Optional.empty();
        var day = LocalDate.parse(answer.strip());
        if (asked.isAhead() && day.isBefore(today)) return Optional.of("dayOver");
        return asked.isBehind() && day.isAfter(today) ? Optional.of("dayToCome") : Optional.empty();
    }

    private static Optional<String> number(Question asked, String answer) {
        if (!answer.matches("\\d{1,9}")) return Optional.of("notANumber");
        int number = Integer.parseInt(answer);
        return number < asked.least() || number > asked.most() ? Optional.of("notANumber") : Optional.empty();
    }

    private static Optional<String> day(String answer) {
        try {
            int year = LocalDate.parse(answer).getYear();
            return year < 1900 || year > 2200 ? Optional.of("notADay") : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.of("notADay");
        }
    }
}
