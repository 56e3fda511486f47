// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.rest;

import java.util.List;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.showcase.api.Subscriber;
import org.faisceau.showcase.api.SubscriberParameters;
import org.faisceau.showcase.api.Subscribers;
import org.faisceau.showcase.api.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /subscribers}. */
@Component
public final class SubscribersResource implements Resource {
    private final Subscribers subscribers;

    @Activate
    public SubscribersResource(@Reference Subscribers subscribers) {
        this.subscribers = subscribers;
    }

    @Override
    public String module() {
        return "showcase";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/subscribers", "Who gets the newsletter by mail without account, changed last first; filters: text, state (several by comma); sort", Role.MANAGER, SubscriberAnswer.class, this::page)
                .record("/subscribers/{id}", "One subscriber", Role.MANAGER, SubscriberAnswer.class, this::one)
                .create("/subscribers", "Note somebody who asked: a mail asks them to confirm", Role.MANAGER, SubscriberBody.class, SubscriberAnswer.class, this::create)
                .step("/subscribers/{id}/erasure", "Erase an address for good", Role.MANAGER, NoBody.class, SubscriberAnswer.class, this::erase);
    }

    private Slice<SubscriberAnswer> page(Call call) {
        try {
            var filter = SubscriberParameters.filter(name -> name.equals("text") ? List.of(call.query(name)) : Typed.values(call, name));
            return subscribers.page(call.actor(), filter, SubscriberParameters.order(call.query("sort")), call.after(), call.limit()).map(SubscriberAnswer::of);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private Versioned<SubscriberAnswer> one(Call call) {
        return versioned(subscribers.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound));
    }

    private Created<SubscriberAnswer> create(Call call, SubscriberBody body) {
        var one = written(subscribers.add(call.actor(), Typed.text(body.mail()), call.locale(), Typed.text(body.how())));
        return new Created<>(SubscriberAnswer.of(one), one.id(), one.version());
    }

    private Versioned<SubscriberAnswer> erase(Call call, NoBody none) {
        return versioned(written(subscribers.erase(call.actor(), call.path("id"), call.seenVersion())));
    }

    private static Subscriber written(Written<Subscriber> written) {
        return Refusals.record(written, Subscriber::version, "Subscribers are noted and erased by coordinators.");
    }

    private static Versioned<SubscriberAnswer> versioned(Subscriber one) {
        return new Versioned<>(SubscriberAnswer.of(one), one.version());
    }
}
