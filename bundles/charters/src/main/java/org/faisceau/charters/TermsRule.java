// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Charters;
import org.faisceau.charters.api.Charters.Signing;

/** What a charter's days must keep to. */
final class TermsRule {
    /** Source: « charte d'engagements et d'opportunités », three years; presentation « Innovations et marchés publics », 5 June 2025. */
    private static final int YEARS = 3;

    private TermsRule() {}

    static LocalDate end(LocalDate startsOn) {
        return startsOn.plusYears(YEARS).minusDays(1);
    }

    /** @param others the other charters of the lab */
    static Optional<Signing.Invalid> fault(Charter.Terms terms, List<Charter> others, LocalDate today) {
        if (terms.signedOn().isAfter(today)) return Optional.of(new Signing.Invalid("signedOn", "charter.signedLater"));
        if (terms.startsOn().isBefore(terms.signedOn())) return Optional.of(new Signing.Invalid("startsOn", "charter.startsBefore"));
        if (terms.endsOn().isAfter(terms.startsOn().plusYears(Charters.YEARS_MOST))) return Optional.of(new Signing.Invalid("endsOn", "charter.tooLong"));
        boolean overlaps = others.stream().map(Charter::terms).anyMatch(other -> !terms.startsOn().isAfter(other.endsOn()) && !other.startsOn().isAfter(terms.endsOn()));
        return overlaps ? Optional.of(new Signing.Invalid("startsOn", "charter.overlaps")) : Optional.empty();
    }
}
