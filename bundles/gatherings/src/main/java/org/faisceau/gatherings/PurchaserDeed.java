// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.Set;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Purchasers who were at a gathering, by heads: what the charter asks of its yearly meeting. Its refs: the gathering and their organisations. */
@Component
public final class PurchaserDeed implements Deed {
    private final Schema schema;

    @Activate
    public PurchaserDeed(@Reference Store store) {
        this.schema = store.schema("gatherings", PurchaserDeed.class);
    }

    @Override
    public String word() {
        return "gathering-attended-purchaser";
    }

    @Override
    public Slice<Done> during(Actor actor, Period period, String after, int limit) {
        return schema.read(tx -> HeldTable.attended(tx, actor, period, after, limit, Set.of(GuestPart.PURCHASER)));
    }
}
