// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.showcase.api.Subscribers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes an address for somebody who asked for the newsletter otherwise, such as on paper: a mail asks them to confirm. */
@Component
public final class NewSubscriberPage implements Page {
    private static final String LIST = "/showcase/subscribers";
    private final Subscribers subscribers;

    @Activate
    public NewSubscriberPage(@Reference Subscribers subscribers) {
        this.subscribers = subscribers;
    }

    @Override
    public Address address() {
        return Address.of("showcase/subscribers/new").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return asked(visit, 200, Form.blank());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewSubscriberPage.class);
        var form = visit.form();
        var mail = form.text("subscriberMail", Subscribers.MAIL_MAX);
        var how = form.text("subscriberHow", Subscribers.HOW_MAX);
        if (form.hasProblems()) return asked(visit, 422, form);
        return Said.of(words, subscribers.add(visit.actor(), mail, visit.locale(), how), form, again -> asked(visit, 422, again), lost -> asked(visit, 409, form), done -> Answer.redirect(LIST, words.say("subscriber.added")));
    }

    private static Answer asked(Visit visit, int status, Form form) {
        var words = visit.words(NewSubscriberPage.class);
        return new Answer.Screen(status, words.say("subscriber.new"), new StaticTemplates().subscriberForm(words, form));
    }
}
