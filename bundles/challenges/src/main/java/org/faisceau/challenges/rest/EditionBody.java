// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.rest;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.challenges.api.ApplicantSort;
import org.faisceau.challenges.api.Criterion;
import org.faisceau.challenges.api.Edition;
import org.faisceau.console.spi.Problem;
import org.jspecify.annotations.Nullable;

/** What an edition is written from: Gson leaves out what the caller left out. */
record EditionBody(@Nullable String challenge, @Nullable Integer year, @Nullable String theme, @Nullable String aim, @Nullable String rules, @Nullable String prize, @Nullable String place, @Nullable List<String> sorts,
        @Nullable List<String> questions, @Nullable List<CriterionBody> criteria, @Nullable String opensOn, @Nullable String closesAt, @Nullable String decidedBy, @Nullable String experimentFrom, @Nullable String experimentUntil) {
    Edition.Content content() {
        var some = Objects.requireNonNullElse(sorts, List.<String>of()).stream().map(one -> Typed.one("sorts", ApplicantSort.class, one)).collect(Collectors.toSet());
        var weighed = Objects.requireNonNullElse(criteria, List.<CriterionBody>of()).stream().map(EditionBody::criterion).toList();
        return new Edition.Content(Typed.text(challenge), Objects.requireNonNullElse(year, 0), Typed.text(theme), Typed.text(aim), Typed.text(rules), Typed.text(prize), Typed.text(place), some,
                Objects.requireNonNullElse(questions, List.of()), weighed, Typed.day("opensOn", opensOn), minute(), Typed.day("decidedBy", decidedBy), Typed.day("experimentFrom", experimentFrom),
                Typed.day("experimentUntil", experimentUntil));
    }

    private static Criterion criterion(CriterionBody one) {
        try {
            return new Criterion(Typed.text(one.name()), Objects.requireNonNullElse(one.weight(), 1));
        } catch (IllegalArgumentException off) {
            throw Problem.invalid("criteria", "A name, and a weight from 1 to " + Criterion.WEIGHT_MOST + ".");
        }
    }

    private Optional<LocalDateTime> minute() {
        try {
            return Typed.text(closesAt).isBlank() ? Optional.empty() : Optional.of(LocalDateTime.parse(Typed.text(closesAt).strip()));
        } catch (DateTimeException none) {
            throw Problem.invalid("closesAt", "A minute of Paris as 2027-05-10T12:00.");
        }
    }
}
