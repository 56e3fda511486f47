// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.console.spi.Form;
import org.faisceau.directory.api.Siren;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Words;
import org.faisceau.purchases.api.ContractContent;
import org.faisceau.purchases.api.Holder;
import org.faisceau.purchases.api.IdentifierType;
import org.faisceau.purchases.api.PriceVariation;

/** An act as it was typed. */
record ActFields(Optional<ActPage.Kind> kind, Optional<Integer> months, Optional<Euros> amount, Optional<LocalDate> notified, Optional<LocalDate> published, Holder to,
        Optional<PriceVariation> variation) {
    private static final int MONTHS_MOST = 1200;

    /** What is missing or off is told by the form. */
    static ActFields of(Form form) {
        var kind = form.choice("kind", ActPage.Kind.class);
        var months = form.number("dureeMois", 1, MONTHS_MOST);
        var amount = form.euros("montant");
        var notified = form.day("dateNotification");
        var published = form.day("datePublicationDonnees");
        var to = new Holder(IdentifierType.SIRET, Siren.tidy(form.optional("sousTraitant", Holder.IDENTIFIER_MAX)), form.optional("name", Holder.NAME_MAX));
        var variation = form.value("variationPrix").isEmpty() ? Optional.<PriceVariation>empty() : form.choice("variationPrix", PriceVariation.class);
        boolean isSubcontract = kind.filter(ActPage.Kind.SUBCONTRACT::equals).isPresent();
        if (notified.isEmpty()) form.reject("dateNotification", "form.required");
        if (kind.isPresent() && !isSubcontract && months.isEmpty() && amount.isEmpty()) form.reject("montant", "act.nothing");
        if (isSubcontract && to.identifier().isEmpty() && to.name().isEmpty()) form.reject("sousTraitant", "form.required");
        if (isSubcontract && !to.identifier().isEmpty() && !Siren.isSiret(to.identifier())) form.reject("sousTraitant", "act.badSiret");
        if (isSubcontract && amount.isEmpty()) form.reject("montant", "form.required");
        return new ActFields(kind, months, amount, notified, published, to, variation);
    }

    /** An act comes after its contract, is published after it was notified, and on a day that has come; days that stood there before stay. */
    void hold(Form form, ContractContent contract, Form before, LocalDate today, Words words) {
        boolean isMoved = !form.value("dateNotification").equals(before.value("dateNotification"));
        var begun = contract.execution().notifiedOn();
        if (isMoved && begun.isPresent() && notified.filter(begun.get()::isAfter).isPresent()) form.reject("dateNotification", "act.notifiedBefore", words.day(begun.get()));
        if (published.isEmpty() || !isMoved && form.value("datePublicationDonnees").equals(before.value("datePublicationDonnees"))) return;
        if (published.get().isAfter(today)) form.reject("datePublicationDonnees", "contract.publishedLater");
        if (notified.filter(published.get()::isBefore).isPresent()) form.reject("datePublicationDonnees", "contract.publishedBefore");
    }
}
