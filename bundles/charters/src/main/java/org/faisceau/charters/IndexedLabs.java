// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs;
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

/** Has Living-Labs found by name, place and programme, by whoever has an account. */
@Component
public final class IndexedLabs implements Indexed {
    private final Labs labs;

    @Activate
    public IndexedLabs(@Reference Labs labs) {
        this.labs = labs;
    }

    @Override
    public String kind() {
        return Lab.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedLabs.class).in(locale).say("index.labs");
    }

    @Override
    public String icon() {
        return "certificate";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return labs.find(Actor.system(), ref.id()).map(IndexedLabs::thing);
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        return IndexPages.after(labs.list(Actor.system()).stream().map(IndexedLabs::thing), after, limit);
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return labs.find(actor, ref.id()).isPresent();
    }

    private static Thing thing(Lab one) {
        var content = one.content();
        return new Thing(one.ref(), one.name(), String.join("\n", content.address(), content.programme(), content.identity(), content.equipment(), content.contact()), List.of(Audience.RESIDENTS), List.of(), one.createdAt());
    }
}
