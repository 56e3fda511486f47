// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Siren;
import org.faisceau.kernel.api.Role;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractContent;
import org.faisceau.purchases.api.Holder;
import org.faisceau.purchases.api.IdentifierType;
import org.faisceau.purchases.api.Modification;
import org.faisceau.purchases.api.PriceVariation;
import org.faisceau.purchases.api.Purchases;
import org.faisceau.purchases.api.Subcontract;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Enters a modification or a subcontract by hand; it gets the number that follows. */
@Component
public final class ActPage implements Page {
    private static final int MONTHS_MOST = 1200;
    private final Purchases purchases;

    @Activate
    public ActPage(@Reference Purchases purchases) {
        this.purchases = purchases;
    }

    /** What is entered. */
    enum Kind {
        MODIFICATION,
        SUBCONTRACT
    }

    @Override
    public Address address() {
        return Address.of("purchases/{id}/act").readBy(Role.BUYER).writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return purchases.find(visit.actor(), visit.path("id")).map(contract -> screen(visit, contract, Form.blank().with("kind", Kind.MODIFICATION.name())
                .with("version", String.valueOf(contract.version())), 200)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var found = purchases.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var contract = found.get();
        var words = visit.words(ActPage.class);
        var form = visit.form();
        var content = with(contract.content(), form);
        if (content.isEmpty()) return screen(visit, contract, form, 422);
        return purchases.change(visit.actor(), contract.id(), form.version(), contract.buyer(), content.get()).fold(
                saved -> Answer.redirect("/purchases/" + contract.id(), words.say("act.saved")),
                twice -> screen(visit, contract, form.reject("kind", "contract.double", twice.earlier().title()), 422),
                invalid -> screen(visit, contract, form.reject("kind", invalid.key()), 422),
                lost -> screen(visit, lost.current(), form.with("version", String.valueOf(lost.current().version())).reject("kind", "act.lost"), 409),
                refused -> Answer.refused(words.say("contract.refused")),
                unknown -> Answer.notFound());
    }

    /** Empty where something is missing, which the form says. */
    private static Optional<ContractContent> with(ContractContent before, Form form) {
        var kind = form.choice("kind", Kind.class);
        var months = form.number("dureeMois", 1, MONTHS_MOST);
        var amount = form.euros("montant");
        var notified = form.day("dateNotification");
        var published = form.day("datePublicationDonnees");
        var identifier = Siren.tidy(form.optional("sousTraitant", Holder.IDENTIFIER_MAX));
        var name = form.optional("name", Holder.NAME_MAX);
        var variation = form.value("variationPrix").isEmpty() ? Optional.<PriceVariation>empty() : form.choice("variationPrix", PriceVariation.class);
        boolean isSubcontract = kind.filter(Kind.SUBCONTRACT::equals).isPresent();
        boolean isModification = kind.filter(Kind.MODIFICATION::equals).isPresent();
        if (notified.isEmpty()) form.reject("dateNotification", "form.required");
        if (isModification && months.isEmpty() && amount.isEmpty()) form.reject("montant", "act.nothing");
        if (isSubcontract && identifier.isEmpty() && name.isEmpty()) form.reject("sousTraitant", "form.required");
        if (isSubcontract && !identifier.isEmpty() && !Siren.isSiret(identifier)) form.reject("sousTraitant", "act.badSiret");
        if (isSubcontract && amount.isEmpty()) form.reject("montant", "form.required");
        if ((isModification ? before.modifications() : before.subcontracts()).size() >= ContractContent.ROWS_MOST) form.reject("kind", "act.full", ContractContent.ROWS_MOST);
        if (form.hasProblems()) return Optional.empty();
        if (isModification) {
            int number = next(before.modifications().stream().map(Modification::number));
            return Optional.of(before.withModification(new Modification(number, months, amount, List.of(), notified, published)));
        }
        int number = next(before.subcontracts().stream().map(Subcontract::number));
        return Optional.of(before.withSubcontract(new Subcontract(number, new Holder(IdentifierType.SIRET, identifier, name), months, amount, variation, notified, published)));
    }

    private static int next(Stream<Integer> numbers) {
        return 1 + numbers.mapToInt(Integer::intValue).max().orElse(0);
    }

    private Answer screen(Visit visit, Contract contract, Form form, int status) {
        var words = visit.words(ActPage.class);
        if (!purchases.mayWrite(visit.actor(), contract.buyer())) return Answer.refused(words.say("contract.refused"));
        return new Answer.Screen(status, words.say("act.add"), new StaticTemplates().act(words, contract, form));
    }
}
