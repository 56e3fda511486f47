// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.purchases.api.ContractContent;
import org.faisceau.purchases.api.Identity;
import org.faisceau.purchases.api.Purchases.Saving;

/** What a person may not write, and a file from elsewhere may have said: what it said stays until somebody touches that very field. Pure. */
final class ContractFaults {
    private ContractFaults() {}

    /** Of a new contract. */
    static Optional<Saving> of(ContractContent content, LocalDate today) {
        return number(content).or(() -> publication(content, today));
    }

    /** Of a changed one. */
    static Optional<Saving> of(ContractContent before, ContractContent after, LocalDate today) {
        boolean isRenumbered = !before.identity().number().equals(after.identity().number());
        var here = before.execution();
        var there = after.execution();
        boolean isDated = !here.publishedOn().equals(there.publishedOn()) || !here.notifiedOn().equals(there.notifiedOn());
        return (isRenumbered ? number(after) : Optional.<Saving>empty()).or(() -> isDated ? publication(after, today) : Optional.empty());
    }

    private static Optional<Saving> number(ContractContent content) {
        return content.identity().number().length() <= Identity.NUMBER_MAX ? Optional.empty() : Optional.of(new Saving.Invalid("id", "contract.longNumber"));
    }

    /** A duty is met on a day that has come, and not before there was a contract. */
    private static Optional<Saving> publication(ContractContent content, LocalDate today) {
        var published = content.execution().publishedOn();
        if (published.filter(today::isBefore).isPresent()) return Optional.of(new Saving.Invalid("datePublicationDonnees", "contract.publishedLater"));
        boolean isBefore = published.isPresent() && content.execution().notifiedOn().filter(published.get()::isBefore).isPresent();
        return isBefore ? Optional.of(new Saving.Invalid("datePublicationDonnees", "contract.publishedBefore")) : Optional.empty();
    }
}
