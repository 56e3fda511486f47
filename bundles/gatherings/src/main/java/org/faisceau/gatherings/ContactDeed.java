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

/** Meetings of buyers and companies at a gathering, by how many took place. Its refs: the gathering and the organisations that met. */
@Component
public final class ContactDeed implements Deed {
    private final Schema schema;

    @Activate
    public ContactDeed(@Reference Store store) {
        this.schema = store.schema("gatherings", ContactDeed.class);
    }

    @Override
    public String word() {
        return "gathering-contact";
    }

    @Override
    public Slice<Done> during(Actor actor, Period period, String after, int limit) {
        return schema.read(tx -> HeldTable.contacts(tx, actor, period, after, limit));
    }
}
