// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_SEATS;

import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.Guest.State;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Those who were on the list, to be asked again, and the places: nobody is invited, told or counted as coming. What they said of themselves, wishes and
 * the wheelchair, was said for one day and stays there.
 */
@Component
public final class PeopleCopying implements Copying {
    private final Schema schema;
    private final Ids ids;

    @Activate
    public PeopleCopying(@Reference Store store, @Reference Ids ids) {
        this.schema = store.schema("gatherings", PeopleCopying.class);
        this.ids = ids;
    }

    @Override
    public String part() {
        return "people";
    }

    @Override
    public int order() {
        return 20;
    }

    /** Where the time of the format is over, nobody is left to bring along. */
    @Override
    public void copy(Actor actor, Gathering from, Gathering to) {
        schema.write(actor, tx -> {
            for (var guest : GuestTable.list(tx, from.id())) {
                var one = guest.content();
                var again = new Guest.Content(one.name(), one.mail(), one.organisation(), one.organisationName(), one.part(), "", false);
                if (!Forgetting.isForgotten(guest)) GuestTable.insert(tx, ids.next(), to.id(), again, guest.account(), State.LISTED, 0);
            }
            tx.sql().selectFrom(GATHERINGS_SEATS).where(GATHERINGS_SEATS.GATHERING_ID.eq(from.id().word())).fetchOptional().ifPresent(row -> {
                row.setGatheringId(to.id().word());
                row.setVersion(1);
                tx.sql().insertInto(GATHERINGS_SEATS).set(row).execute();
            });
            return true;
        });
    }
}
