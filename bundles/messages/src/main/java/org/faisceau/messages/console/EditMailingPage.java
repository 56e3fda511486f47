// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.messages.api.Mailings;
import org.faisceau.messages.api.Mailings.Mailing;
import org.faisceau.messages.api.Mailings.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes a draft; who comes second is told so and keeps what was typed. */
@Component
public final class EditMailingPage implements Page {
    private final Mailings mailings;

    @Activate
    public EditMailingPage(@Reference Mailings mailings) {
        this.mailings = mailings;
    }

    @Override
    public Address address() {
        return Address.of("messages/{id}/edit").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(EditMailingPage.class);
        return mailings.find(visit.actor(), visit.path("id")).filter(mailing -> mailing.state() == State.DRAFT)
                .map(mailing -> screen(words, 200, MailingFields.filled(mailing), mailing.id())).orElseGet(() -> Answer.notFound(new Ref(Mailing.KIND, visit.path("id"))));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditMailingPage.class);
        var form = visit.form();
        var id = visit.path("id");
        var draft = MailingFields.read(form);
        if (mailings.find(visit.actor(), id).isEmpty()) return Answer.notFound(new Ref(Mailing.KIND, id));
        if (form.hasProblems()) return screen(words, 422, form, id);
        return mailings.change(visit.actor(), id, form.version(), draft).fold(
                kept -> Answer.redirect("/messages/" + id, words.say("mailing.kept")),
                invalid -> screen(words, 422, form.reject(invalid.field(), "form.required"), id),
                lost -> Answer.conflict(words.say("conflict.title"), new StaticTemplates().mailingConflict(words, lost.current(), form)),
                unknown -> Answer.notFound());
    }

    private static Answer screen(Words words, int status, Form form, String id) {
        return new Answer.Screen(status, words.say("mailing.edit"), new StaticTemplates().mailingForm(words, form, "/messages/" + id + "/edit", "/messages/" + id));
    }
}
