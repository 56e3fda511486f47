// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_ROOM;

import org.faisceau.gatherings.api.Gathering;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The room as somebody set it; where nobody did, the format's comes by itself. */
@Component
public final class RoomCopying implements Copying {
    private final Schema schema;

    @Activate
    public RoomCopying(@Reference Store store) {
        this.schema = store.schema("gatherings", RoomCopying.class);
    }

    @Override
    public String part() {
        return "room";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void copy(Actor actor, Gathering from, Gathering to) {
        schema.write(actor, tx -> {
            var found = tx.sql().selectFrom(GATHERINGS_ROOM).where(GATHERINGS_ROOM.GATHERING_ID.eq(from.id().word())).fetchOptional();
            found.ifPresent(row -> {
                row.setGatheringId(to.id().word());
                row.setVersion(1);
                tx.sql().insertInto(GATHERINGS_ROOM).set(row).execute();
                tx.changed(to.ref(), "room", "", row.getShape());
            });
            return found.isPresent();
        });
    }
}
