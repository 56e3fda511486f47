// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Ref;
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

    static Ref ref(String field, @Nullable String typed) {
        try {
            return Ref.of(text(typed));
        } catch (IllegalArgumentException none) {
            throw Problem.invalid(field, "A kind and an identifier, as solution:0192.");
        }
    }

    static List<String> values(Call call, String name) {
        return Arrays.stream(call.query(name).split(",")).map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
    }
}
