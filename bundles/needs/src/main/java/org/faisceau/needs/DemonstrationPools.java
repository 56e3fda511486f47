// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.List;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The likeliest of the fictitious needs, taken together; the others stay proposed. */
@Component
public final class DemonstrationPools implements Demonstration {
    private final Pools pools;
    private final Accounts accounts;

    @Activate
    public DemonstrationPools(@Reference Pools pools, @Reference Accounts accounts) {
        this.pools = pools;
        this.accounts = accounts;
    }

    @Override
    public String part() {
        return "needs-pools";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public void load() {
        var manager = accounts.named(Actor.system(), "manager").map(Account::actor).orElse(Actor.system());
        pools.proposals(Actor.system(), "", 1).forEach(pair -> pools.create(manager, List.of(pair.one().id(), pair.other().id()), "", Pool.Form.ORDER_GROUP, ""));
    }
}
