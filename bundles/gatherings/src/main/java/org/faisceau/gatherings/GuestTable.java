// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_GUEST;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_SEATS;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.Guest.State;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.gatherings.api.Seats;
import org.faisceau.gatherings.db.tables.records.GatheringsGuestRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Guests and places in rows, within a transaction of a register. */
final class GuestTable {
    /** News of a guest: there is a place after all. */
    static final String PLACE = "PLACE";
    /** Held without end: no mail leaves that could prove the address. */
    static final long UNPROVABLE = -1;
    private static final int UNLIMITED = -1;

    private GuestTable() {}

    static Guest guest(GatheringsGuestRecord row) {
        var content = new Guest.Content(row.getName(), row.getMail(), row.getOrganisation(), row.getOrganisationName(), GuestPart.valueOf(row.getPart()), row.getSeeks(), row.getWheelchair() == 1);
        return new Guest(row.getId(), new GatheringId(row.getGatheringId()), content, State.valueOf(row.getState()), row.getAccount(), moment(row.getToldAt()), moment(row.getAnsweredAt()),
                Attendance.valueOf(row.getAttendance()), row.getArrived().isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(row.getArrived())), row.getVersion());
    }

    private static Optional<Instant> moment(long millis) {
        return millis == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    static Optional<Guest> find(Reading tx, String id) {
        return tx.sql().selectFrom(GATHERINGS_GUEST).where(GATHERINGS_GUEST.ID.eq(id)).fetchOptional(GuestTable::guest);
    }

    static List<Guest> list(Reading tx, GatheringId gathering, Condition which) {
        return tx.sql().selectFrom(GATHERINGS_GUEST).where(GATHERINGS_GUEST.GATHERING_ID.eq(gathering.word()), which)
                .orderBy(GATHERINGS_GUEST.NAME_SORT, GATHERINGS_GUEST.ID).limit(Guests.GUESTS_MOST).fetch(GuestTable::guest);
    }

    static List<Guest> list(Reading tx, GatheringId gathering) {
        return list(tx, gathering, DSL.noCondition());
    }

    static int count(Reading tx, GatheringId gathering) {
        return tx.sql().fetchCount(GATHERINGS_GUEST, GATHERINGS_GUEST.GATHERING_ID.eq(gathering.word()));
    }

    static Optional<Guest> byMail(Reading tx, GatheringId gathering, String mail) {
        var key = GuestRule.key(mail);
        return key.isEmpty() ? Optional.empty() : tx.sql().selectFrom(GATHERINGS_GUEST).where(GATHERINGS_GUEST.GATHERING_ID.eq(gathering.word()), GATHERINGS_GUEST.MAIL_KEY.eq(key)).fetchOptional(GuestTable::guest);
    }

    static Optional<Guest> byAccount(Reading tx, GatheringId gathering, String account) {
        return account.isEmpty() ? Optional.empty() : tx.sql().selectFrom(GATHERINGS_GUEST).where(GATHERINGS_GUEST.ACCOUNT.eq(account), GATHERINGS_GUEST.GATHERING_ID.eq(gathering.word()))
                .orderBy(GATHERINGS_GUEST.ID).limit(1).fetchOptional(GuestTable::guest);
    }

    static void insert(Writing tx, String id, GatheringId gathering, Guest.Content content, String account, State state, long answeredAt) {
        tx.sql().insertInto(GATHERINGS_GUEST).set(new GatheringsGuestRecord(id, gathering.word(), content.name(), SortKey.of(content.name()), content.mail(), GuestRule.key(content.mail()),
                content.organisation(), content.organisationName(), content.part().name(), content.seeks(), content.wheelchair() ? 1 : 0, state.name(), account, 0L, "", "", 0L, answeredAt,
                Attendance.UNKNOWN.name(), "", "", 0L, 1, 0, 0, 0L, 1, "", "", "")).execute();
        tx.changed(gathering.ref(), "guests", "", id);
    }

    /** Notes that whoever wrote this line named no part. */
    static void partUnnamed(Writing tx, String id) {
        tx.sql().update(GATHERINGS_GUEST).set(GATHERINGS_GUEST.PART_NAMED, 0).where(GATHERINGS_GUEST.ID.eq(id)).execute();
    }

    static boolean isPartNamed(Reading tx, String id) {
        return !tx.sql().fetchExists(GATHERINGS_GUEST, GATHERINGS_GUEST.ID.eq(id), GATHERINGS_GUEST.PART_NAMED.eq(0));
    }

    /** Keeps what somebody wrote of themself that the list does not say, until the line is written anew. */
    static void typed(Writing tx, String id, Guest.Content typed) {
        tx.sql().update(GATHERINGS_GUEST).set(GATHERINGS_GUEST.TYPED_NAME, typed.name()).set(GATHERINGS_GUEST.TYPED_PART, typed.part().name()).set(GATHERINGS_GUEST.TYPED_ORGANISATION, typed.organisationName())
                .where(GATHERINGS_GUEST.ID.eq(id)).execute();
    }

    static Map<String, Guest.Content> typed(Reading tx, GatheringId gathering) {
        return tx.sql().select(GATHERINGS_GUEST.ID, GATHERINGS_GUEST.TYPED_NAME, GATHERINGS_GUEST.TYPED_PART, GATHERINGS_GUEST.TYPED_ORGANISATION).from(GATHERINGS_GUEST).where(GATHERINGS_GUEST.GATHERING_ID.eq(gathering.word()), GATHERINGS_GUEST.TYPED_NAME.ne(""))
                .fetchMap(GATHERINGS_GUEST.ID, row -> Guest.Content.named(row.value2(), GuestPart.valueOf(row.value3())).of("", row.value4()));
    }

    /** True where nobody was faster. */
    static boolean change(Writing tx, Guest before, Guest.Content content, String account) {
        return update(tx, before, row -> {
            row.setName(content.name());
            row.setNameSort(SortKey.of(content.name()));
            row.setMail(content.mail());
            row.setMailKey(GuestRule.key(content.mail()));
            row.setOrganisation(content.organisation());
            row.setOrganisationName(content.organisationName());
            row.setPart(content.part().name());
            row.setSeeks(content.seeks());
            row.setWheelchair(content.wheelchair() ? 1 : 0);
            row.setAccount(account);
            row.setPartNamed(1);
            row.setTypedName("");
            row.setTypedPart("");
            row.setTypedOrganisation("");
        });
    }

    /** Who answers knows the day as it is now, and was reminded: only another day or another place will be news. */
    static boolean answer(Writing tx, Guest before, State state, long at) {
        var day = GatheringTable.find(tx, Actor.system(), before.gathering().word()).orElseThrow().content();
        tx.changed(before.gathering().ref(), "answer", before.state().name(), state.name());
        return update(tx, before, row -> {
            row.setState(state.name());
            row.setAnsweredAt(at);
            row.setToldAt(before.toldAt().map(Instant::toEpochMilli).orElse(at));
            row.setToldDay(day.day().toString());
            row.setToldHour(day.from().toString());
            row.setNews("");
        });
    }

    /** Notes that this guest was told the day as it is now. */
    static void knows(Writing tx, String id, Gathering gathering, long at) {
        tx.sql().update(GATHERINGS_GUEST).set(GATHERINGS_GUEST.TOLD_AT, at).set(GATHERINGS_GUEST.TOLD_DAY, gathering.content().day().toString()).set(GATHERINGS_GUEST.TOLD_HOUR, gathering.content().from().toString())
                .where(GATHERINGS_GUEST.ID.eq(id)).execute();
    }

    /** Notes that the registration is to be confirmed by mail. @param until how long its place is held unproved; {@link #UNPROVABLE} where no mail leaves */
    static void confirm(Writing tx, String id, long until) {
        tx.sql().update(GATHERINGS_GUEST).set(GATHERINGS_GUEST.CONFIRM, 1).set(GATHERINGS_GUEST.HELD_UNTIL, until).where(GATHERINGS_GUEST.ID.eq(id)).execute();
    }

    /** Whose line it is is known otherwise: nothing is to be proved by mail any more. */
    static void proved(Writing tx, String id) {
        tx.sql().update(GATHERINGS_GUEST).set(GATHERINGS_GUEST.HELD_UNTIL, 0L).where(GATHERINGS_GUEST.ID.eq(id)).execute();
    }

    /** Who leads wrote another address for somebody who registered, and so spoke with that person: nothing is to be proved, and the own link leaves to that address. */
    static void proved(Writing tx, Guest guest, String mail) {
        tx.sql().update(GATHERINGS_GUEST).set(GATHERINGS_GUEST.HELD_UNTIL, 0L).set(GATHERINGS_GUEST.CONFIRM, mail.isEmpty() ? 0 : 1)
                .where(GATHERINGS_GUEST.ID.eq(guest.id()), GATHERINGS_GUEST.HELD_UNTIL.ne(0L), GATHERINGS_GUEST.STATE.in(State.COMING.name(), State.WAITING.name())).execute();
    }

    /** Whether somebody of that gathering is to be told what does not wait: a place that came free, a registration. */
    static boolean hasNews(Reading tx, GatheringId gathering) {
        return tx.sql().fetchExists(GATHERINGS_GUEST, GATHERINGS_GUEST.GATHERING_ID.eq(gathering.word()).and(GATHERINGS_GUEST.NEWS.ne("").or(GATHERINGS_GUEST.CONFIRM.eq(1))));
    }

    static boolean mark(Writing tx, Guest before, Attendance attendance, Optional<LocalTime> arrivedAt) {
        tx.changed(before.gathering().ref(), "attendance", before.attendance().name(), attendance.name());
        return update(tx, before, row -> {
            row.setAttendance(attendance.name());
            row.setArrived(arrivedAt.map(LocalTime::toString).orElse(""));
        });
    }

    static boolean delete(Writing tx, Guest before) {
        tx.changed(before.gathering().ref(), "guests", before.id(), "");
        return tx.sql().deleteFrom(GATHERINGS_GUEST).where(GATHERINGS_GUEST.ID.eq(before.id()), GATHERINGS_GUEST.VERSION.eq(before.version())).execute() == 1;
    }

    private static boolean update(Writing tx, Guest before, Consumer<GatheringsGuestRecord> set) {
        var row = new GatheringsGuestRecord();
        set.accept(row);
        row.setVersion(before.version() + 1);
        return tx.sql().update(GATHERINGS_GUEST).set(row).where(GATHERINGS_GUEST.ID.eq(before.id()), GATHERINGS_GUEST.VERSION.eq(before.version())).execute() == 1;
    }

    static Seats seats(Reading tx, GatheringId gathering) {
        return tx.sql().selectFrom(GATHERINGS_SEATS).where(GATHERINGS_SEATS.GATHERING_ID.eq(gathering.word()))
                .fetchOptional(row -> new Seats(limit(row.getTotal()), limit(row.getAuthorities()), limit(row.getCompanies()), row.getVersion())).orElseGet(Seats::unlimited);
    }

    static void seat(Writing tx, GatheringId gathering, Seats seats, int version) {
        var table = GATHERINGS_SEATS;
        tx.sql().insertInto(table).set(table.GATHERING_ID, gathering.word()).set(table.TOTAL, seats.total().orElse(UNLIMITED)).set(table.AUTHORITIES, seats.authorities().orElse(UNLIMITED))
                .set(table.COMPANIES, seats.companies().orElse(UNLIMITED)).set(table.VERSION, version)
                .onConflict(table.GATHERING_ID).doUpdate().set(table.TOTAL, seats.total().orElse(UNLIMITED)).set(table.AUTHORITIES, seats.authorities().orElse(UNLIMITED))
                .set(table.COMPANIES, seats.companies().orElse(UNLIMITED)).set(table.VERSION, version).execute();
        tx.changed(gathering.ref(), "seats", String.valueOf(version - 1), String.valueOf(version));
    }

    private static OptionalInt limit(int number) {
        return number == UNLIMITED ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Gives free places to those who wait longest, until it took place; who got one. */
    static List<Guest> promote(Writing tx, GatheringId gathering) {
        if (GatheringTable.find(tx, Actor.system(), gathering.word()).filter(one -> !one.state().isOver()).isEmpty()) return List.of();
        var all = list(tx, gathering);
        var coming = all.stream().filter(Guest::isComing).map(one -> one.content().part()).toList();
        var waiting = all.stream().filter(one -> one.state() == State.WAITING).sorted(Comparator.comparing((Guest one) -> one.answeredAt().orElse(Instant.EPOCH)).thenComparing(Guest::id)).toList();
        var promoted = SeatRule.promoted(seats(tx, gathering), coming, waiting);
        for (var guest : promoted) {
            tx.sql().update(GATHERINGS_GUEST).set(GATHERINGS_GUEST.STATE, State.COMING.name()).set(GATHERINGS_GUEST.NEWS, PLACE).set(GATHERINGS_GUEST.VERSION, guest.version() + 1).where(GATHERINGS_GUEST.ID.eq(guest.id())).execute();
            tx.changed(gathering.ref(), "answer", State.WAITING.name(), State.COMING.name());
        }
        return promoted;
    }
}
