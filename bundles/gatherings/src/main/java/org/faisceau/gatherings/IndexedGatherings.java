// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringFilter;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.GatheringOrder;
import org.faisceau.gatherings.api.Gatherings;
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

/** Has gatherings found by title, reference, place and what they are about. */
@Component
public final class IndexedGatherings implements Indexed {
    private final Gatherings gatherings;

    @Activate
    public IndexedGatherings(@Reference Gatherings gatherings) {
        this.gatherings = gatherings;
    }

    @Override
    public String kind() {
        return Gathering.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedGatherings.class).in(locale).say("gatherings.title");
    }

    @Override
    public String icon() {
        return "calendar-event";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return gatherings.find(Actor.system(), new GatheringId(ref.id())).map(IndexedGatherings::thing);
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        return gatherings.page(Actor.system(), GatheringFilter.all(), GatheringOrder.TITLE, after, limit).map(IndexedGatherings::thing);
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return gatherings.find(actor, new GatheringId(ref.id())).isPresent();
    }

    private static Thing thing(Gathering one) {
        var audience = one.isPublished() ? List.of(Audience.STAFF, Audience.RESIDENTS, Audience.person(one.content().owner())) : List.of(Audience.STAFF, Audience.person(one.content().owner()));
        return new Thing(one.ref(), one.title(), one.content().about(), audience, List.of(one.reference(), one.content().place()), one.changedAt());
    }
}
