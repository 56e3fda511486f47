// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.OrganisationFilter;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.dossiers.api.Copies.Part;
import org.faisceau.dossiers.api.Copies;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers a company's dossier to several buyers, each in a draft of their own. */
@Component
public final class OfferPage implements Page {
    private static final int BUYERS_MOST = 20;
    private static final OrganisationFilter AUTHORITIES = OrganisationFilter.all()
            .withKinds(Arrays.stream(OrganisationKind.values()).filter(OrganisationKind::isPublic).collect(Collectors.toSet()));
    private final Dossiers dossiers;
    private final Copies copies;
    private final Organisations organisations;

    @Activate
    public OfferPage(@Reference Dossiers dossiers, @Reference Copies copies, @Reference Organisations organisations) {
        this.dossiers = dossiers;
        this.copies = copies;
        this.organisations = organisations;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/offer").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var form = Form.blank().with("parts", List.of(Part.CLAIMS.name(), Part.PIECES.name()));
        return dossiers.find(visit.actor(), visit.path("id")).map(dossier -> screen(visit, dossier, form, 200)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(OfferPage.class);
        var found = dossiers.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var form = visit.form();
        var buyers = form.all("buyers").stream().distinct().toList();
        if (buyers.isEmpty() || buyers.size() > BUYERS_MOST) return screen(visit, found.get(), form.reject("buyers", buyers.isEmpty() ? "offer.nobody" : "offer.tooMany"), 422);
        var parts = CopyPage.chosen(form);
        var written = buyers.stream().map(buyer -> copies.offer(visit.actor(), found.get().id(), parts, buyer)).toList();
        if (written.stream().anyMatch(Written.Refused.class::isInstance)) return Answer.refused(words.say("offer.refused"));
        int done = (int) written.stream().filter(Written::isDone).count();
        int left = buyers.size() - done;
        return left == 0 ? Answer.redirect("/dossiers", words.say("offer.done", done)) : Answer.redirect("/dossiers", Tone.WARNING, words.say("offer.partly", done, left));
    }

    private Answer screen(Visit visit, Dossier dossier, Form form, int status) {
        var words = visit.words(OfferPage.class);
        if (!copies.mayOffer(visit.actor(), dossier)) return Answer.refused(words.say("offer.refused"));
        return new Answer.Screen(status, words.say("offer.title"), new StaticTemplates().offer(words, dossier, form, CopyPage.parts(words, true), buyers(visit, dossier)));
    }

    private List<Option> buyers(Visit visit, Dossier dossier) {
        return Offered.all(after -> organisations.page(visit.actor(), AUTHORITIES, after, Offered.PAGE)).stream()
                .filter(one -> !one.id().equals(dossier.buyer())).map(one -> new Option(one.id(), one.name())).toList();
    }
}
