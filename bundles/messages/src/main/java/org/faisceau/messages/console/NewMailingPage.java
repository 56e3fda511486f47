// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Mailings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes a mailing; nothing leaves before it was looked at and counted. */
@Component
public final class NewMailingPage implements Page {
    private final Mailings mailings;

    @Activate
    public NewMailingPage(@Reference Mailings mailings) {
        this.mailings = mailings;
    }

    @Override
    public Address address() {
        return Address.of("messages/new").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(NewMailingPage.class);
        return Answer.screen(words.say("mailing.new"), new StaticTemplates().mailingForm(words, Form.blank(), "/messages/new", "/messages"));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewMailingPage.class);
        var form = visit.form();
        var draft = MailingFields.read(form);
        if (!form.hasProblems() && mailings.draft(visit.actor(), draft) instanceof Mailings.Drafting.Kept kept) {
            return Answer.redirect("/messages/" + kept.mailing().id());
        }
        return Answer.invalid(words.say("mailing.new"), new StaticTemplates().mailingForm(words, form, "/messages/new", "/messages"));
    }
}
