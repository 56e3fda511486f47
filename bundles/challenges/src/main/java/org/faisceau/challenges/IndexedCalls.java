// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.challenges.api.InterestCall;
import org.faisceau.challenges.api.InterestCalls;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.search.spi.Audience;
import org.faisceau.search.spi.Indexed;
import org.faisceau.search.spi.Thing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has calls found by title and need, by those they are addressed to. */
@Component
public final class IndexedCalls implements Indexed {
    private final InterestCalls calls;

    @Activate
    public IndexedCalls(@Reference InterestCalls calls) {
        this.calls = calls;
    }

    @Override
    public String kind() {
        return InterestCall.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedCalls.class).in(locale).say("calls.title");
    }

    @Override
    public String icon() {
        return "users-group";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return calls.find(Actor.system(), ref.id()).map(IndexedCalls::thing);
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        return calls.page(Actor.system(), "", Optional.empty(), after, limit).map(IndexedCalls::thing);
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return calls.find(actor, ref.id()).isPresent();
    }

    private static Thing thing(InterestCall one) {
        var audience = new ArrayList<>(List.of(Audience.STAFF));
        if (one.state() != InterestCall.State.DRAFT) one.content().addressees().stream().sorted().map(Audience::organisation).forEach(audience::add);
        return new Thing(one.ref(), one.title(), one.content().need() + "\n" + one.result(), audience, List.of(), one.changedAt());
    }
}
