// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.store.api.Store;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contracts, on the day they were notified. Its refs: the contract and its buyer, where the directory knows it. */
@Component
public final class NotifiedDeed implements Deed {
    private final NotifiedDeeds deeds;

    @Activate
    public NotifiedDeed(@Reference Store store) {
        this.deeds = new NotifiedDeeds(store.schema("purchases", NotifiedDeed.class), DSL.noCondition());
    }

    @Override
    public String word() {
        return "contract-notified";
    }

    @Override
    public Slice<Done> during(Actor actor, Period period, String after, int limit) {
        return deeds.during(actor, period, after, limit);
    }

    @Override
    public long count(Actor actor, Period period) {
        return deeds.count(actor, period);
    }
}
