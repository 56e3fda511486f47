// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.Optional;
import org.faisceau.directory.spi.IntroductionSubject;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Pools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whose a need is, for introductions about it. */
@Component
public final class NeedSubject implements IntroductionSubject {
    private final Needs needs;
    private final Pools pools;

    @Activate
    public NeedSubject(@Reference Needs needs, @Reference Pools pools) {
        this.needs = needs;
        this.pools = pools;
    }

    @Override
    public String kind() {
        return Need.KIND;
    }

    /** A pooled need is its coordinator’s and its members’ matter: it names none of them alone. */
    @Override
    public Optional<String> buyer(Actor actor, Ref ref) {
        if (pools.of(actor, ref.id()).isPresent()) return Optional.empty();
        return needs.find(actor, ref.id()).map(need -> need.content().organisation()).filter(buyer -> !buyer.isEmpty());
    }
}
