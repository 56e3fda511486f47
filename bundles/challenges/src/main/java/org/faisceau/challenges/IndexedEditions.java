// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.challenges.api.Challenges;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.EditionFilter;
import org.faisceau.challenges.api.EditionOrder;
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

/** Has editions found by name, theme, place, aim and rules. */
@Component
public final class IndexedEditions implements Indexed {
    private final Challenges challenges;

    @Activate
    public IndexedEditions(@Reference Challenges challenges) {
        this.challenges = challenges;
    }

    @Override
    public String kind() {
        return Edition.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedEditions.class).in(locale).say("editions.title");
    }

    @Override
    public String icon() {
        return "flag";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return challenges.find(Actor.system(), ref.id()).map(IndexedEditions::thing);
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        return challenges.page(Actor.system(), EditionFilter.all(), EditionOrder.TITLE, after, limit).map(IndexedEditions::thing);
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return challenges.find(actor, ref.id()).isPresent();
    }

    private static Thing thing(Edition one) {
        var content = one.content();
        var audience = one.state() == Edition.State.DRAFT ? List.of(Audience.STAFF) : List.of(Audience.STAFF, Audience.RESIDENTS);
        return new Thing(one.ref(), one.title(), content.aim() + "\n" + content.prize() + "\n" + content.rules(), audience, List.of(content.theme(), content.place()).stream().filter(text -> !text.isEmpty()).toList(), one.changedAt());
    }
}
