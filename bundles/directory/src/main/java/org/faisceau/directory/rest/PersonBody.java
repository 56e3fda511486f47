// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.faisceau.console.spi.Faults;
import org.faisceau.console.spi.Problem;
import org.faisceau.directory.api.PersonContent;
import org.faisceau.directory.api.PersonSide;
import org.jspecify.annotations.Nullable;

/**
 * A person as a caller writes it: what is left out is empty; purpose and end are required.
 *
 * @param side ELECTED_OFFICIAL, TECHNICAL_STAFF, PURCHASER, COMPANY, MENTOR, ECOLAB, CLUSTER
 */
record PersonBody(
        @Nullable String name,
        @Nullable String side,
        @Nullable String job,
        @Nullable String organisation,
        @Nullable String mail,
        @Nullable String phone,
        @Nullable String from,
        @Nullable String until,
        @Nullable String purpose,
        @Nullable String endsOn) {
    /** What can be read; what cannot is noted. */
    PersonContent content(Faults faults) {
        return new PersonContent(text(name), text(job), text(organisation), text(mail), text(phone), faults.read(this::which, PersonSide.COMPANY),
                faults.read(() -> day("from", from), Optional.empty()), faults.read(() -> day("until", until), Optional.empty()), text(purpose), faults.read(this::end, LocalDate.EPOCH));
    }

    private PersonSide which() {
        return Arrays.stream(PersonSide.values()).filter(one -> one.name().equals(side)).findFirst()
                .orElseThrow(() -> Problem.invalid("side", "One of " + Arrays.toString(PersonSide.values()) + "."));
    }

    private LocalDate end() {
        return day("endsOn", endsOn).orElseThrow(() -> Problem.invalid("endsOn", "The last day the record is kept, such as 2029-12-18."));
    }

    private static Optional<LocalDate> day(String field, @Nullable String text) {
        if (text == null || text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            throw Problem.invalid(field, "A day such as 2026-12-18.");
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
