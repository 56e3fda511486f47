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
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pools;
import org.faisceau.search.spi.Audience;
import org.faisceau.search.spi.Indexed;
import org.faisceau.search.spi.Thing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has pools found by their title, by staff and the people of their members; no member's name is indexed, for one may be anonymous. */
@Component
public final class IndexedPools implements Indexed {
    private final Pools pools;

    @Activate
    public IndexedPools(@Reference Pools pools) {
        this.pools = pools;
    }

    @Override
    public String kind() {
        return Pool.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedPools.class).in(locale).say("pools.title");
    }

    @Override
    public String icon() {
        return "users-group";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return pools.find(Actor.system(), ref.id()).map(IndexedPools::thing);
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        return pools.page(Actor.system(), after, Math.min(limit, 200)).map(IndexedPools::thing);
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return pools.find(actor, ref.id()).isPresent();
    }

    private static Thing thing(Pool pool) {
        var audience = new ArrayList<>(List.of(Audience.STAFF));
        pool.members().stream().map(Pool.Member::organisation).distinct().forEach(member -> audience.add(Audience.organisation(member)));
        return new Thing(pool.ref(), pool.title(), "", audience, List.of(), pool.changedAt());
    }
}
