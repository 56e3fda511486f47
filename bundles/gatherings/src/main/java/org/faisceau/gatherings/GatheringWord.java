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
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names gatherings for others. */
@Component
public final class GatheringWord implements Kind {
    private final Gatherings gatherings;

    @Activate
    public GatheringWord(@Reference Gatherings gatherings) {
        this.gatherings = gatherings;
    }

    @Override
    public String word() {
        return Gathering.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return gatherings.find(actor, new GatheringId(ref.id())).map(Gathering::title);
    }

    @Override
    public String address(Ref ref) {
        return new GatheringId(ref.id()).address();
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return gatherings.page(actor, GatheringFilter.all().withText(text), GatheringOrder.DAY_BACKWARDS, "", limit).items().stream().map(Gathering::ref).toList();
    }
}
