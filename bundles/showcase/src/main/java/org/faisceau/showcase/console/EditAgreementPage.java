// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.showcase.api.Agreement;
import org.faisceau.showcase.api.Agreements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes who agreed, when and how; who comes second is shown both versions. */
@Component
public final class EditAgreementPage implements Page {
    private final Agreements agreements;

    @Activate
    public EditAgreementPage(@Reference Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public Address address() {
        return Address.of("showcase/agreements/{id}/edit").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return agreements.find(visit.actor(), visit.path("id")).map(one -> agreements.mayNote(visit.actor(), one.owner()) ? opened(visit, 200, one, AgreementForm.filled(one))
                : Answer.refused(visit.words(EditAgreementPage.class).say("showcase.refused"))).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditAgreementPage.class);
        var found = agreements.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var current = found.get();
        var form = visit.form();
        return AgreementForm.read(form).map(content -> Said.of(words, agreements.change(visit.actor(), current.id(), form.version(), content), form, again -> asked(visit, 422, current, again),
                lost -> new AgreementForm(visit).conflict(lost, form), done -> Answer.redirect(done.address(), words.say("agreement.changed")))).orElseGet(() -> asked(visit, 422, current, form));
    }

    /** What was withdrawn is not written anew: it takes a new agreement. */
    private static Answer opened(Visit visit, int status, Agreement one, Form form) {
        return one.isGiven() ? asked(visit, status, one, form) : Answer.notNow(visit.words(EditAgreementPage.class).say("agreement.isWithdrawn"));
    }

    private static Answer asked(Visit visit, int status, Agreement one, Form form) {
        return new AgreementForm(visit).changing(status, form, one);
    }
}
