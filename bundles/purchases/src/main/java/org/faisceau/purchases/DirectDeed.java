// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.faisceau.purchases.db.Tables.PURCHASES_CONTRACT;

import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.purchases.api.Procedure;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contracts awarded without publicity and competition, on the day they were notified. Its refs: the contract and its buyer, where the directory knows it; for managers and the buyer’s people also the need. */
@Component
public final class DirectDeed implements Deed {
    private final NotifiedDeeds deeds;

    @Activate
    public DirectDeed(@Reference Store store) {
        this.deeds = new NotifiedDeeds(store.schema("purchases", DirectDeed.class), PURCHASES_CONTRACT.PROCEDURE_KIND.eq(Procedure.DIRECT.name()));
    }

    @Override
    public String word() {
        return "contract-direct";
    }

    @Override
    public Slice<Done> during(Actor actor, Period period, String after, int limit) {
        return deeds.during(actor, period, after, limit);
    }

    @Override
    public List<Done> about(Actor actor, Ref ref, int most) {
        return deeds.about(actor, ref, most);
    }

    @Override
    public long count(Actor actor, Period period) {
        return deeds.count(actor, period);
    }
}
