// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.showcase.api.Subscriber;
import org.faisceau.showcase.api.Subscribers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * One's own subscription, by the pass of a mail: confirmed, or ended with the address erased. Mail programs post here by themselves when their
 * button is pressed (RFC 8058); a mere visit, such as a scanner's, changes nothing.
 */
@Component
public final class SubscriptionPage implements Page {
    private static final String ONE_CLICK = "List-Unsubscribe";
    private final Subscribers subscribers;

    @Activate
    public SubscriptionPage(@Reference Subscribers subscribers) {
        this.subscribers = subscribers;
    }

    @Override
    public Address address() {
        return Address.of("public/showcase/subscription").withPass(Subscriber.PURPOSE);
    }

    @Override
    public Answer show(Visit visit) {
        return visit.pass().map(Ref::id).flatMap(subscribers::held).map(one -> screen(visit, one)).orElseGet(Answer::notFound);
    }

    /** {@code confirm}, {@code leave}. */
    @Override
    public Answer submit(Visit visit) {
        var id = visit.pass().map(Ref::id);
        var isLeft = visit.form().value(ONE_CLICK).equals("One-Click") || visit.action().equals("leave");
        if (!isLeft && !visit.action().equals("confirm")) return Answer.notFound();
        Optional<Subscriber> after = isLeft ? id.flatMap(subscribers::leave) : id.flatMap(subscribers::confirm).or(() -> id.flatMap(subscribers::held));
        return after.map(one -> screen(visit, one)).orElseGet(Answer::notFound);
    }

    private static Answer screen(Visit visit, Subscriber one) {
        var words = visit.words(SubscriptionPage.class);
        return Answer.screen(words.say("subscription.title"), new StaticTemplates().subscription(words, one, visit.here()));
    }
}
