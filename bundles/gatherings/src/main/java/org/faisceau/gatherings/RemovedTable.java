// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_FORM;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_GUEST;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_MEETING;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_MEETINGS;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_OPINION;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_REMOVED;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_REMOVED_WISH;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_WISH;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.Guest.State;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.GuestWritten;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.gatherings.db.tables.records.GatheringsRemovedRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Guests taken off a list, within a transaction of a register: kept apart as they were, with their own wishes, and put back. */
final class RemovedTable {
    private RemovedTable() {}

    /** The text of what others said or did that would go with a guest; empty where nothing would. */
    static Optional<String> held(Reading tx, Guest guest) {
        if (guest.attendance() != Attendance.UNKNOWN) return Optional.of("guest.keptMarked");
        if (tx.sql().fetchExists(GATHERINGS_OPINION, GATHERINGS_OPINION.GUEST_ID.eq(guest.id()))) return Optional.of("guest.keptOpinion");
        if (tx.sql().fetchExists(tx.sql().selectOne().from(GATHERINGS_MEETING).join(GATHERINGS_MEETINGS).on(GATHERINGS_MEETINGS.GATHERING_ID.eq(GATHERINGS_MEETING.GATHERING_ID))
                .where(GATHERINGS_MEETING.BUYER.eq(guest.id()).or(GATHERINGS_MEETING.COMPANY.eq(guest.id())), GATHERINGS_MEETING.ROUND.lt(GATHERINGS_MEETINGS.PAST)))) return Optional.of("guest.keptMet");
        return tx.sql().fetchExists(GATHERINGS_WISH, GATHERINGS_WISH.WANTED_ID.eq(guest.id())) ? Optional.of("guest.keptWished") : Optional.empty();
    }

    static void put(Writing tx, Actor actor, Guest guest, Instant now) {
        var row = tx.sql().selectFrom(GATHERINGS_GUEST).where(GATHERINGS_GUEST.ID.eq(guest.id())).fetchSingle().into(GATHERINGS_REMOVED);
        row.setRemovedAt(now.toEpochMilli());
        row.setRemovedBy(actor.id());
        row.changed(true);
        tx.sql().insertInto(GATHERINGS_REMOVED).set(row).execute();
        var wish = GATHERINGS_WISH;
        tx.sql().insertInto(GATHERINGS_REMOVED_WISH, GATHERINGS_REMOVED_WISH.REMOVED_ID, GATHERINGS_REMOVED_WISH.WANTED_ID, GATHERINGS_REMOVED_WISH.REFUSED)
                .select(tx.sql().select(wish.GUEST_ID, wish.WANTED_ID, wish.REFUSED).from(wish).where(wish.GUEST_ID.eq(guest.id()))).execute();
    }

    static List<Guests.Removed> list(Reading tx, GatheringId gathering) {
        return tx.sql().selectFrom(GATHERINGS_REMOVED).where(GATHERINGS_REMOVED.GATHERING_ID.eq(gathering.word())).orderBy(GATHERINGS_REMOVED.REMOVED_AT.desc(), GATHERINGS_REMOVED.ID).limit(Guests.GUESTS_MOST)
                .fetch(row -> new Guests.Removed(row.getId(), row.getName(), Instant.ofEpochMilli(row.getRemovedAt()), row.getRemovedBy()));
    }

    static Optional<GatheringsRemovedRecord> find(Reading tx, String id) {
        return tx.sql().selectFrom(GATHERINGS_REMOVED).where(GATHERINGS_REMOVED.ID.eq(id)).fetchOptional();
    }

    static GuestWritten restore(Writing tx, Gathering gathering, GatheringsRemovedRecord gone) {
        var twice = GuestTable.byMail(tx, gathering.id(), gone.getMail());
        if (twice.isPresent()) return new GuestWritten.Twice(twice.get());
        if (GuestTable.count(tx, gathering.id()) >= Guests.GUESTS_MOST) return new GuestWritten.Invalid("remove", "guest.full");
        var row = gone.into(GATHERINGS_GUEST);
        boolean hadPlace = gone.getState().equals(State.COMING.name());
        if (hadPlace) row.setState(Answers.state(tx, gathering.id(), GuestPart.valueOf(gone.getPart())).name());
        row.setVersion(gone.getVersion() + 1);
        row.changed(true);
        tx.sql().insertInto(GATHERINGS_GUEST).set(row).execute();
        wishAgain(tx, gone);
        tx.sql().deleteFrom(GATHERINGS_REMOVED).where(GATHERINGS_REMOVED.ID.eq(gone.getId())).execute();
        tx.changed(gathering.ref(), "guests", "", gone.getId());
        return new GuestWritten.Done(GuestTable.find(tx, gone.getId()).orElseThrow());
    }

    /** Of those wished for, who is on the list still. */
    private static void wishAgain(Writing tx, GatheringsRemovedRecord gone) {
        var kept = GATHERINGS_REMOVED_WISH;
        tx.sql().insertInto(GATHERINGS_WISH, GATHERINGS_WISH.GUEST_ID, GATHERINGS_WISH.WANTED_ID, GATHERINGS_WISH.REFUSED)
                .select(tx.sql().select(kept.REMOVED_ID, kept.WANTED_ID, kept.REFUSED).from(kept).join(GATHERINGS_GUEST).on(GATHERINGS_GUEST.ID.eq(kept.WANTED_ID)).where(kept.REMOVED_ID.eq(gone.getId()))).execute();
    }

    /** Lets go what nobody put back in time: guests, and forms of workshops with what was said of them. */
    static int drop(Writing tx, Instant before) {
        int guests = tx.sql().deleteFrom(GATHERINGS_REMOVED).where(GATHERINGS_REMOVED.REMOVED_AT.lt(before.toEpochMilli())).execute();
        return guests + tx.sql().deleteFrom(GATHERINGS_FORM).where(GATHERINGS_FORM.REMOVED_AT.gt(0L), GATHERINGS_FORM.REMOVED_AT.lt(before.toEpochMilli())).execute();
    }
}
