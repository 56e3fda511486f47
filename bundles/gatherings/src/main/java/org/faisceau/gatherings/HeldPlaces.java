// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_GATHERING;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_GUEST;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.Guest.State;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Places that are held for a mail that is to be proved, see {@link org.faisceau.gatherings.api.Registrations#HOLD}. */
@Component(service = HeldPlaces.class)
public final class HeldPlaces {
    private static final int CHUNK = 200;
    private final Schema schema;
    private final Clock clock;

    @Activate
    public HeldPlaces(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("gatherings", HeldPlaces.class);
        this.clock = clock;
    }

    /**
     * Gives on the places of those who registered by the open link and did not open the mailed link in time: they stay on the list as invited, and
     * come or wait again once they answer by it. @return how many places were given back
     */
    int release() {
        var due = GATHERINGS_GUEST.HELD_UNTIL.gt(0L).and(GATHERINGS_GUEST.HELD_UNTIL.le(clock.millis())).and(GATHERINGS_GUEST.STATE.in(State.COMING.name(), State.WAITING.name())).and(GATHERINGS_GUEST.ATTENDANCE.eq(Attendance.UNKNOWN.name()));
        var found = schema.read(tx -> tx.sql().select(GATHERINGS_GUEST.fields()).select(GATHERINGS_GATHERING.fields()).from(GATHERINGS_GUEST).join(GATHERINGS_GATHERING).on(GATHERINGS_GATHERING.ID.eq(GATHERINGS_GUEST.GATHERING_ID))
                .where(GATHERINGS_GATHERING.BINNED_AT.eq(0L), GATHERINGS_GATHERING.STATE.eq(GatheringState.OPEN.name()), GATHERINGS_GATHERING.DAY.ge(Days.today(clock).toString()), due).orderBy(GATHERINGS_GUEST.GATHERING_ID, GATHERINGS_GUEST.ID).limit(CHUNK)
                .fetch(row -> new Links.Whose(GuestTable.guest(row.into(GATHERINGS_GUEST)), GatheringTable.gathering(row.into(GATHERINGS_GATHERING)))));
        var ahead = found.stream().filter(one -> clock.instant().isBefore(one.gathering().begins())).collect(Collectors.groupingBy(one -> one.gathering().id(), LinkedHashMap::new, Collectors.mapping(Links.Whose::guest, Collectors.toList())));
        return ahead.entrySet().stream().mapToInt(one -> schema.write(Actor.system(), tx -> released(tx, one.getKey(), one.getValue(), due))).sum();
    }

    private static int released(Writing tx, GatheringId gathering, List<Guest> guests, Condition due) {
        int released = 0;
        for (var guest : guests) {
            int done = tx.sql().update(GATHERINGS_GUEST).set(GATHERINGS_GUEST.STATE, State.INVITED.name()).set(GATHERINGS_GUEST.ANSWERED_AT, 0L).set(GATHERINGS_GUEST.VERSION, guest.version() + 1).where(GATHERINGS_GUEST.ID.eq(guest.id()), GATHERINGS_GUEST.VERSION.eq(guest.version()), due).execute();
            if (done == 1) tx.changed(gathering.ref(), "answer", guest.state().name(), State.INVITED.name());
            released += done;
        }
        GuestTable.promote(tx, gathering);
        return released;
    }
}
