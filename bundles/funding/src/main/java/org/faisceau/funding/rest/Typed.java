// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.faisceau.console.spi.Problem;
import org.jspecify.annotations.Nullable;

/** What a body holds, read with a problem that names its field. */
final class Typed {
    private Typed() {}

    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    static Optional<LocalDate> day(String field, @Nullable String typed) {
        try {
            return text(typed).isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text(typed).strip()));
        } catch (DateTimeException none) {
            throw Problem.invalid(field, "A day as 2027-05-10.");
        }
    }

    static <E extends Enum<E>> E one(String field, Class<E> type, @Nullable String typed) {
        return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(typed)).findFirst()
                .orElseThrow(() -> Problem.invalid(field, "One of " + Arrays.toString(type.getEnumConstants()) + "."));
    }
}
