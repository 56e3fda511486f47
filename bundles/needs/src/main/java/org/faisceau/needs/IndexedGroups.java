// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.needs.api.WorkGroup;
import org.faisceau.needs.api.WorkGroups;
import org.faisceau.search.spi.Audience;
import org.faisceau.search.spi.Indexed;
import org.faisceau.search.spi.Thing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has working groups found by their name and description, by staff and the people of their members. */
@Component
public final class IndexedGroups implements Indexed {
    private final WorkGroups groups;

    @Activate
    public IndexedGroups(@Reference WorkGroups groups) {
        this.groups = groups;
    }

    @Override
    public String kind() {
        return WorkGroup.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedGroups.class).in(locale).say("groups.title");
    }

    @Override
    public String icon() {
        return "users-group";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return groups.find(Actor.system(), ref.id()).map(IndexedGroups::thing);
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        return groups.page(Actor.system(), after, Math.min(limit, 200)).map(IndexedGroups::thing);
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return groups.find(actor, ref.id()).isPresent();
    }

    private static Thing thing(WorkGroup group) {
        var audience = new ArrayList<>(List.of(Audience.STAFF));
        group.terms().members().forEach(member -> audience.add(Audience.organisation(member)));
        return new Thing(group.ref(), group.name(), group.terms().description(), audience, List.of(group.terms().kind().name()), group.changedAt());
    }
}
