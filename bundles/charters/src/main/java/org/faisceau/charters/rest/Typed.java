// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.faisceau.charters.api.Labs;
import org.faisceau.console.spi.Problem;
import org.jspecify.annotations.Nullable;

/** What a body holds, read with a problem that names its field; what a caller left out is empty. */
final class Typed {
    private Typed() {}

    static String line(String field, @Nullable String typed) {
        return bounded(field, typed, Labs.LINE_MAX);
    }

    static String text(String field, @Nullable String typed) {
        return bounded(field, typed, Labs.TEXT_MAX);
    }

    /** One that must say something. */
    static String required(String field, @Nullable String typed, int most) {
        var text = bounded(field, typed, most);
        if (text.isEmpty()) throw Problem.invalid(field, "Missing.");
        return text;
    }

    private static String bounded(String field, @Nullable String typed, int most) {
        var text = Objects.requireNonNullElse(typed, "").strip();
        if (text.length() > most) throw Problem.invalid(field, "At most " + most + " characters.");
        return text;
    }

    static Optional<LocalDate> day(String field, @Nullable String typed) {
        var text = Objects.requireNonNullElse(typed, "").strip();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            throw Problem.invalid(field, "A day as 2027-05-10 is expected.");
        }
    }

    static int number(String field, @Nullable Integer typed, int least, int most, int standard) {
        int number = Objects.requireNonNullElse(typed, standard);
        if (number < least || number > most) throw Problem.invalid(field, least + " to " + most + ".");
        return number;
    }

    static <E extends Enum<E>> E one(String field, Class<E> type, @Nullable String typed) {
        return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(typed)).findFirst()
                .orElseThrow(() -> Problem.invalid(field, "One of " + Arrays.toString(type.getEnumConstants()) + "."));
    }
}
