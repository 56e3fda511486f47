// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names pools for others. */
@Component
public final class PoolWord implements Kind {
    private final Pools pools;

    @Activate
    public PoolWord(@Reference Pools pools) {
        this.pools = pools;
    }

    @Override
    public String word() {
        return Pool.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return pools.find(actor, ref.id()).map(Pool::title);
    }

    @Override
    public String address(Ref ref) {
        return "/needs/pools/" + ref.id();
    }
}
