// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.LinkedHashMap;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractReading;
import org.faisceau.purchases.api.ContractTexts;
import org.faisceau.purchases.api.Purchases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says when a contract's data were published, and where one sees it. */
@Component
public final class PublicationPage implements Page {
    private static final int PROOF_MAX = 500;
    private final Purchases purchases;

    @Activate
    public PublicationPage(@Reference Purchases purchases) {
        this.purchases = purchases;
    }

    @Override
    public Address address() {
        return Address.of("purchases/{id}/publication").readBy(Role.BUYER).writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.redirect("/purchases/" + visit.path("id"));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(PublicationPage.class);
        var found = purchases.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var back = "/purchases/" + found.get().id();
        var form = visit.form();
        var day = form.day("datePublicationDonnees");
        var proof = form.optional("preuvePublication", PROOF_MAX);
        if (day.isEmpty()) form.reject("datePublicationDonnees", "form.required");
        if (form.hasProblems()) return screen(visit, 422, found.get(), form);
        var texts = new LinkedHashMap<>(ContractTexts.of(found.get().content()));
        texts.put("datePublicationDonnees", day.get().toString());
        texts.put("preuvePublication", proof);
        return purchases.change(visit.actor(), found.get().id(), form.version(), found.get().buyer(), ContractReading.read(texts, remark -> {})).fold(
                saved -> Answer.redirect(back, words.say("duty.published")),
                twice -> Answer.notFound(),
                invalid -> screen(visit, 422, found.get(), form.reject(invalid.field(), invalid.key())),
                lost -> screen(visit, 409, lost.current(), form.reject("datePublicationDonnees", "duty.lost", Saying.day(words, lost.current().content().execution().publishedOn()))),
                refused -> Answer.refused(words.say("contract.refused")),
                unknown -> Answer.notFound());
    }

    /** The form by itself, with what was typed and what is off. */
    private Answer screen(Visit visit, int status, Contract contract, Form form) {
        var words = visit.words(PublicationPage.class);
        if (!purchases.mayWrite(visit.actor(), contract.buyer())) return Answer.refused(words.say("contract.refused"));
        return new Answer.Screen(status, words.say("duty.publish"), new StaticTemplates().publication(words, contract, form));
    }
}
