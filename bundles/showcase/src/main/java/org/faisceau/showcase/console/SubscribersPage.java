// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.showcase.api.Subscriber;
import org.faisceau.showcase.api.SubscriberParameters;
import org.faisceau.showcase.api.Subscribers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who gets the newsletter by mail without account, narrowed and sorted as the address says; each can be erased. */
@Component
public final class SubscribersPage implements Page {
    private static final Columns COLUMNS = Columns.of("subscribers").fixed("mail").sorted("mail").shown("state").shown("asked").shown("confirmed").shown("left").shown("how").hidden("language").hidden("changed").sorted("changed");
    private static final int LINES = 25;
    private static final int COUNT_MOST = 2000;
    private final Subscribers subscribers;

    @Activate
    public SubscribersPage(@Reference Subscribers subscribers) {
        this.subscribers = subscribers;
    }

    @Override
    public Address address() {
        return Address.of("showcase/subscribers").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(SubscribersPage.class);
        var filter = SubscriberParameters.filter(visit::queries);
        Slice<Subscriber> slice;
        try {
            slice = subscribers.page(visit.actor(), filter, SubscriberParameters.order(visit.query("sort")), visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        var list = new SubscriberList(slice, subscribers.count(visit.actor(), filter, COUNT_MOST), SubscriberFilters.of(visit, words), subscribers.areReached());
        return Answer.screen(words.say("subscribers.title"), new StaticTemplates().subscribers(visit, words, list, visit.columns(COLUMNS)));
    }

    /** {@code erase}: field {@code subscriber} says whom. */
    @Override
    public Answer submit(Visit visit) {
        if (!visit.action().equals("erase")) return Answer.notFound();
        var words = visit.words(SubscribersPage.class);
        return Said.of(words, subscribers.erase(visit.actor(), visit.form().value("subscriber"), visit.form().version()), visit.here(), done -> Answer.redirect(visit.here(), words.say("subscriber.erased")));
    }
}
