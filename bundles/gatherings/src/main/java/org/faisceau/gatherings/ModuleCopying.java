// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_MODULE;

import org.faisceau.gatherings.api.Gathering;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The modules of a training, in their order. */
@Component
public final class ModuleCopying implements Copying {
    private final Schema schema;
    private final Ids ids;

    @Activate
    public ModuleCopying(@Reference Store store, @Reference Ids ids) {
        this.schema = store.schema("gatherings", ModuleCopying.class);
        this.ids = ids;
    }

    @Override
    public String part() {
        return "modules";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean isThere(Actor actor, Gathering from) {
        return schema.read(tx -> tx.sql().fetchExists(GATHERINGS_MODULE, GATHERINGS_MODULE.GATHERING_ID.eq(from.id().word())));
    }

    @Override
    public void copy(Actor actor, Gathering from, Gathering to) {
        schema.write(actor, tx -> {
            var rows = tx.sql().selectFrom(GATHERINGS_MODULE).where(GATHERINGS_MODULE.GATHERING_ID.eq(from.id().word())).orderBy(GATHERINGS_MODULE.PLACE, GATHERINGS_MODULE.ID).fetch();
            for (var row : rows) {
                row.setId(ids.next());
                row.setGatheringId(to.id().word());
                row.setVersion(1);
                tx.sql().insertInto(GATHERINGS_MODULE).set(row).execute();
                tx.changed(to.ref(), "module", "", row.getStage());
            }
            return rows.size();
        });
    }
}
