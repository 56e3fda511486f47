// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.showcase.api.Subscribers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks for the newsletter by mail, without account: a mail asks the address to confirm. Who asks is never told whether it is there already. */
@Component
public final class SubscribePage implements Page {
    private static final String FIELD = "subscriberMail";
    private final Subscribers subscribers;
    private final Facing facing;

    @Activate
    public SubscribePage(@Reference Subscribers subscribers, @Reference Facing facing) {
        this.subscribers = subscribers;
        this.facing = facing;
    }

    @Override
    public Address address() {
        return Address.of("public/showcase/subscribe").withoutAccount();
    }

    @Override
    public Answer show(Visit visit) {
        return asked(visit, 200, Form.blank(), false);
    }

    @Override
    public Answer submit(Visit visit) {
        var form = visit.form();
        var mail = form.text(FIELD, Subscribers.MAIL_MAX);
        if (!form.hasProblems()) subscribers.ask(mail, visit.locale()).ifPresent(key -> form.reject(FIELD, key));
        return form.hasProblems() ? asked(visit, 422, form, false) : asked(visit, 200, Form.blank(), true);
    }

    private Answer asked(Visit visit, int status, Form form, boolean isDone) {
        var words = visit.words(SubscribePage.class);
        var body = new StaticTemplates().subscribe(words, form, facing.face(), subscribers.areReached(), isDone);
        return new Answer.Screen(status, words.say("subscribe.title"), body);
    }
}
