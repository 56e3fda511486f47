// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_FORM;

import org.faisceau.gatherings.api.Gathering;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The documents of the workshop, in their order; what the mentor said of them was said on one day and stays there. */
@Component
public final class WorkshopCopying implements Copying {
    private final Schema schema;
    private final Ids ids;

    @Activate
    public WorkshopCopying(@Reference Store store, @Reference Ids ids) {
        this.schema = store.schema("gatherings", WorkshopCopying.class);
        this.ids = ids;
    }

    @Override
    public String part() {
        return "workshop";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean isThere(Actor actor, Gathering from) {
        return schema.read(tx -> tx.sql().fetchExists(GATHERINGS_FORM, GATHERINGS_FORM.GATHERING_ID.eq(from.id().word()).and(GATHERINGS_FORM.REMOVED_AT.eq(0L))));
    }

    @Override
    public void copy(Actor actor, Gathering from, Gathering to) {
        schema.write(actor, tx -> {
            var rows = tx.sql().selectFrom(GATHERINGS_FORM).where(GATHERINGS_FORM.GATHERING_ID.eq(from.id().word()), GATHERINGS_FORM.REMOVED_AT.eq(0L)).orderBy(GATHERINGS_FORM.PLACE, GATHERINGS_FORM.ID).fetch();
            for (var row : rows) {
                row.setId(ids.next());
                row.setGatheringId(to.id().word());
                tx.sql().insertInto(GATHERINGS_FORM).set(row).execute();
                tx.changed(to.ref(), "workshop", "", row.getId());
            }
            return rows.size();
        });
    }
}
