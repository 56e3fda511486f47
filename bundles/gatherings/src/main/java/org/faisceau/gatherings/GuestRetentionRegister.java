// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_GATHERING;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_GUEST;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_ITEM;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GuestRetention;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forgets the people of gatherings once their time is over, in the tables and in the journal. */
@Component(service = {GuestRetention.class, GuestRetentionRegister.class})
public final class GuestRetentionRegister implements GuestRetention {
    static final int CHUNK = 50;
    private static final int SEEN_MOST = 2000;

    private final Schema schema;
    private final Clock clock;
    private final Journal journal;
    private final Formats formats;

    @Activate
    public GuestRetentionRegister(@Reference Store store, @Reference Clock clock, @Reference Journal journal, @Reference Formats formats) {
        this.schema = store.schema("gatherings", GuestRetentionRegister.class);
        this.clock = clock;
        this.journal = journal;
        this.formats = formats;
    }

    @Override
    public List<Ending> ending(Actor actor, LocalDate before, int limit) {
        if (limit < 1 || limit > 200) throw new IllegalArgumentException("limit: 1 to 200, got " + limit);
        return actor.is(Role.MANAGER) ? endings(before, limit) : List.of();
    }

    /** Each format has its own time: those of the earliest days are looked at. */
    private List<Ending> endings(LocalDate before, int limit) {
        var known = GATHERINGS_GUEST.GATHERING_ID.eq(GATHERINGS_GATHERING.ID).and(GATHERINGS_GUEST.NAME.ne(Forgetting.FORGOTTEN).or(GATHERINGS_GATHERING.FORGOTTEN.eq(0)));
        var speaks = GATHERINGS_ITEM.GATHERING_ID.eq(GATHERINGS_GATHERING.ID).and(Forgetting.speaks());
        var people = DSL.field(DSL.selectCount().from(GATHERINGS_GUEST).where(known));
        var found = schema.read(tx -> tx.sql().select(GATHERINGS_GATHERING.fields()).select(people).from(GATHERINGS_GATHERING)
                .where(GATHERINGS_GATHERING.DAY.lt(before.toString()), DSL.exists(DSL.selectOne().from(GATHERINGS_GUEST).where(known)).or(DSL.exists(DSL.selectOne().from(GATHERINGS_ITEM).where(speaks))))
                .orderBy(GATHERINGS_GATHERING.DAY, GATHERINGS_GATHERING.ID).limit(SEEN_MOST)
                .fetch(row -> ending(GatheringTable.gathering(row.into(GATHERINGS_GATHERING)), row.get(people))));
        return found.stream().filter(one -> one.until().isBefore(before)).sorted(Comparator.comparing(Ending::until)).limit(limit).toList();
    }

    private Ending ending(Gathering gathering, int people) {
        return new Ending(gathering, RetentionEnd.of(formats, gathering), people);
    }

    /** Who and what was taken out and not put back in time. */
    int drop() {
        return schema.write(Actor.system(), tx -> RemovedTable.drop(tx, Days.begin(Days.today(clock).minusDays(Guests.RESTORED_DAYS))));
    }

    /** Of how many gatherings: less than {@link #CHUNK} once none is left. */
    int erase() {
        var due = endings(Days.today(clock), CHUNK);
        due.forEach(one -> schema.write(Actor.system(), tx -> {
            journal.erase(Actor.system(), one.gathering().ref(), "retention");
            Forgetting.people(tx, one.gathering().id());
            tx.did(one.gathering().ref(), "people-erased", "");
            tx.changed(one.gathering().ref(), "people", String.valueOf(one.people()), "0");
            return true;
        }));
        return due.size();
    }
}
