// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Days as people of a Living-Lab live them: those of Paris, wherever the machine stands. Written {@code 2026-11-26}; an absent one as nothing. */
public final class Days {
    /** Where the days of the product begin and end. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Days() {}

    /** The day in Paris of the clock’s instant. */
    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    /** The day of a moment. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, PARIS);
    }

    /** The moment a day begins. */
    public static Instant begin(LocalDate day) {
        return day.atStartOfDay(PARIS).toInstant();
    }

    /** {@code 2026-11-26}; an empty text for an absent day. */
    public static String write(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /**
     * What {@link #write} wrote.
     *
     * @throws java.time.format.DateTimeParseException where it is no day
     */
    public static Optional<LocalDate> read(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
    }
}
