// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.gatherings.api.GatheringId;
import org.jspecify.annotations.Nullable;

/** What bodies and paths bring, or the problem that says which field is off. */
final class Read {
    private Read() {}

    static GatheringId id(Call call) {
        if (call.path("id").isBlank()) throw Problem.notFound();
        return new GatheringId(call.path("id"));
    }

    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    static LocalDate day(String field, @Nullable String typed) {
        try {
            return LocalDate.parse(text(typed).strip());
        } catch (DateTimeException noDay) {
            throw Problem.invalid(field, "A day as 2027-05-10.");
        }
    }

    static <E extends Enum<E>> E choice(String field, Class<E> type, @Nullable String typed) {
        return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(typed)).findFirst().orElseThrow(() -> Problem.invalid(field, "One of " + Arrays.toString(type.getEnumConstants()) + "."));
    }
}
