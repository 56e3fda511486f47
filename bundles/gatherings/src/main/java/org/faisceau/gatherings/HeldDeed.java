// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gatherings held, on their day. Its refs: the gathering and the organisations whose people were there. */
@Component
public final class HeldDeed implements Deed {
    private final Schema schema;

    @Activate
    public HeldDeed(@Reference Store store) {
        this.schema = store.schema("gatherings", HeldDeed.class);
    }

    @Override
    public String word() {
        return "gathering-held";
    }

    @Override
    public Slice<Done> during(Actor actor, Period period, String after, int limit) {
        return schema.read(tx -> HeldTable.held(tx, actor, period, after, limit));
    }
}
