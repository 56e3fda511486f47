// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faisceau.console.spi.Faults;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Description;
import org.faisceau.needs.api.NeedKind;
import org.jspecify.annotations.Nullable;

/**
 * A need as a caller writes it: what is left out is empty. Amounts are cents excluding taxes, days ISO.
 *
 * @param kind NEED where absent
 * @param confidentiality INTERNAL where absent
 */
record NeedBody(
        @Nullable String title,
        @Nullable NeedKind kind,
        @Nullable String objectives,
        @Nullable String expectedResults,
        @Nullable String functions,
        @Nullable String organisation,
        @Nullable List<String> themes,
        @Nullable List<String> cpv,
        @Nullable String territory,
        @Nullable Long amountLeastCents,
        @Nullable Long amountMostCents,
        @Nullable String publicationOn,
        @Nullable String startsOn,
        @Nullable String deadline,
        @Nullable Confidentiality confidentiality,
        @Nullable String procedure,
        @Nullable String link) {
    /** What can be read; what cannot is noted. */
    Content content(Faults faults) {
        return new Content(
                kind == null ? NeedKind.NEED : kind, text(title),
                new Description(text(objectives), text(expectedResults), text(functions)), text(organisation), list("themes", themes, faults), list("cpv", cpv, faults),
                text(territory), amount(faults), day("publicationOn", publicationOn, faults), day("startsOn", startsOn, faults), day("deadline", deadline, faults),
                confidentiality == null ? Confidentiality.INTERNAL : confidentiality, text(procedure), text(link));
    }

    private Amount amount(Faults faults) {
        var least = faults.read(() -> euros("amountLeastCents", amountLeastCents), Optional.<Euros>empty());
        var most = faults.read(() -> euros("amountMostCents", amountMostCents), Optional.<Euros>empty());
        boolean isCrossed = least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0;
        if (!isCrossed) return new Amount(least, most);
        faults.add("amountMostCents", "Not less than amountLeastCents.");
        return Amount.unknown();
    }

    private static Optional<LocalDate> day(String field, @Nullable String text, Faults faults) {
        return faults.read(() -> day(field, text), Optional.<LocalDate>empty());
    }

    private static Optional<Euros> euros(String field, @Nullable Long cents) {
        if (cents == null) return Optional.empty();
        if (cents < 0 || cents > Euros.LIMIT_CENTS) throw Problem.invalid(field, "0 to " + Euros.LIMIT_CENTS + " cents.");
        return Optional.of(new Euros(cents));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static List<String> list(String field, @Nullable List<String> values, Faults faults) {
        if (values == null) return List.of();
        if (values.stream().allMatch(Objects::nonNull)) return values;
        faults.add(field, "A list of texts.");
        return List.of();
    }

    private static Optional<LocalDate> day(String field, @Nullable String text) {
        if (text == null || text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1900 && day.getYear() <= 2200).or(() -> {
                throw Problem.invalid(field, "A year from 1900 to 2200.");
            });
        } catch (DateTimeException notADay) {
            throw Problem.invalid(field, "A day such as 2026-12-18.");
        }
    }
}
