// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_GATHERING;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_GUEST;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_MEETING;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_MEETINGS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.db.tables.GatheringsGuest;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Deed.Done;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Reading;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Gatherings that were held, as deeds: themselves, or those of a public who were there. */
final class HeldTable {
    private static final Keyset<String> ORDER = Keyset.ascending(GATHERINGS_GATHERING.DAY, GATHERINGS_GATHERING.ID);

    private static final GatheringsGuest BUYER = GATHERINGS_GUEST.as("buyer");
    private static final GatheringsGuest COMPANY = GATHERINGS_GUEST.as("company");

    private HeldTable() {}

    /** Each gathering once, with the organisations whose people were there. */
    static Slice<Done> held(Reading tx, Actor actor, Period period, String after, int limit) {
        return page(tx, actor, period, after, limit, DSL.noCondition(), Set.of(GuestPart.values()), (gathering, organisations) -> new Done(gathering.content().day(), gathering.content().owner(), refs(gathering, organisations), 1));
    }

    /** Each gathering where somebody of those publics was, counted by heads. */
    static Slice<Done> attended(Reading tx, Actor actor, Period period, String after, int limit, Set<GuestPart> parts) {
        var there = DSL.exists(DSL.selectOne().from(GATHERINGS_GUEST).where(GATHERINGS_GUEST.GATHERING_ID.eq(GATHERINGS_GATHERING.ID)).and(present(parts)));
        return page(tx, actor, period, after, limit, there, parts, (gathering, organisations) -> new Done(gathering.content().day(), gathering.content().owner(), refs(gathering, organisations), organisations.size()));
    }

    /** Each gathering where buyers met companies one to one, counted by meetings that took place. */
    static Slice<Done> contacts(Reading tx, Actor actor, Period period, String after, int limit) {
        if (limit < 1 || limit > Deed.SLICE_MOST) throw new IllegalArgumentException("limit: 1 to " + Deed.SLICE_MOST + ", got " + limit);
        var page = ORDER.page(Math.min(limit, Keyset.MOST), after);
        var meetings = DSL.selectOne().from(GATHERINGS_MEETING).join(BUYER).on(BUYER.ID.eq(GATHERINGS_MEETING.BUYER)).join(COMPANY).on(COMPANY.ID.eq(GATHERINGS_MEETING.COMPANY)).where(GATHERINGS_MEETING.GATHERING_ID.eq(GATHERINGS_GATHERING.ID), tookPlace());
        var rows = tx.sql().select(GATHERINGS_GATHERING.fields()).from(GATHERINGS_GATHERING).join(GATHERINGS_MEETINGS).on(GATHERINGS_MEETINGS.GATHERING_ID.eq(GATHERINGS_GATHERING.ID))
                .where(WhoMay.see(actor), GATHERINGS_GATHERING.STATE.in(GatheringState.HELD.name(), GatheringState.CLOSED.name()), within(period), DSL.exists(meetings), page.condition())
                .orderBy(page.order()).limit(page.fetch()).fetch();
        var pairs = pairs(tx, rows.getValues(GATHERINGS_GATHERING.ID));
        return page.slice(rows, row -> met(GatheringTable.gathering(row.into(GATHERINGS_GATHERING)), pairs.getOrDefault(row.get(GATHERINGS_GATHERING.ID), List.of())));
    }

    /** Two who met. */
    private record Pair(String gathering, Side buyer, Side company) {}

    private record Side(String guest, String organisation) {}

    private static Map<String, List<Pair>> pairs(Reading tx, Collection<String> gatherings) {
        return tx.sql().select(GATHERINGS_MEETING.GATHERING_ID, BUYER.ID, BUYER.ORGANISATION, COMPANY.ID, COMPANY.ORGANISATION).from(GATHERINGS_MEETING).join(GATHERINGS_MEETINGS).on(GATHERINGS_MEETINGS.GATHERING_ID.eq(GATHERINGS_MEETING.GATHERING_ID))
                .join(BUYER).on(BUYER.ID.eq(GATHERINGS_MEETING.BUYER)).join(COMPANY).on(COMPANY.ID.eq(GATHERINGS_MEETING.COMPANY))
                .where(GATHERINGS_MEETING.GATHERING_ID.in(gatherings), tookPlace()).orderBy(GATHERINGS_MEETING.GATHERING_ID, GATHERINGS_MEETING.ROUND, GATHERINGS_MEETING.BUYER)
                .fetch(row -> new Pair(row.value1(), new Side(row.value2(), row.value3()), new Side(row.value4(), row.value5()))).stream().collect(Collectors.groupingBy(Pair::gathering));
    }

    private static Done met(Gathering gathering, List<Pair> pairs) {
        return new Done(gathering.content().day(), gathering.content().owner(), refs(gathering, pairs.stream().flatMap(pair -> Stream.of(pair.buyer().organisation(), pair.company().organisation())).toList()), pairs.size());
    }

    /** Guests who met somebody of the other side. */
    static Set<String> met(Reading tx, GatheringId gathering) {
        return pairs(tx, List.of(gathering.word())).values().stream().flatMap(List::stream).flatMap(pair -> Stream.of(pair.buyer().guest(), pair.company().guest())).collect(Collectors.toSet());
    }

    /** A meeting of a round that was noted past; where nobody noted rounds, of two who were both noted present. */
    private static Condition tookPlace() {
        var present = Attendance.PRESENT.name();
        return GATHERINGS_MEETING.ROUND.lt(GATHERINGS_MEETINGS.PAST).or(GATHERINGS_MEETINGS.PAST.eq(0).and(BUYER.ATTENDANCE.eq(present)).and(COMPANY.ATTENDANCE.eq(present)));
    }

    private interface Telling {
        /** @param organisations of those who were there, one for each head; empty where unknown */
        Done tell(Gathering gathering, List<String> organisations);
    }

    private static Slice<Done> page(Reading tx, Actor actor, Period period, String after, int limit, Condition more, Set<GuestPart> parts, Telling telling) {
        if (limit < 1 || limit > Deed.SLICE_MOST) throw new IllegalArgumentException("limit: 1 to " + Deed.SLICE_MOST + ", got " + limit);
        var page = ORDER.page(Math.min(limit, Keyset.MOST), after);
        var rows = tx.sql().selectFrom(GATHERINGS_GATHERING).where(WhoMay.see(actor), GATHERINGS_GATHERING.STATE.in(GatheringState.HELD.name(), GatheringState.CLOSED.name()), within(period), more, page.condition())
                .orderBy(page.order()).limit(page.fetch()).fetch();
        var there = there(tx, rows.getValues(GATHERINGS_GATHERING.ID), parts);
        return page.slice(rows, row -> telling.tell(GatheringTable.gathering(row), there.getOrDefault(row.getId(), List.of())));
    }

    private static Map<String, List<String>> there(Reading tx, Collection<String> gatherings, Set<GuestPart> parts) {
        return tx.sql().select(GATHERINGS_GUEST.GATHERING_ID, GATHERINGS_GUEST.ORGANISATION).from(GATHERINGS_GUEST).where(GATHERINGS_GUEST.GATHERING_ID.in(gatherings)).and(present(parts))
                .orderBy(GATHERINGS_GUEST.ORGANISATION, GATHERINGS_GUEST.ID).fetch().stream().collect(Collectors.groupingBy(row -> row.value1(), Collectors.mapping(row -> row.value2(), Collectors.toList())));
    }

    private static Condition present(Set<GuestPart> parts) {
        return GATHERINGS_GUEST.ATTENDANCE.eq(Attendance.PRESENT.name()).and(GATHERINGS_GUEST.PART.in(parts.stream().map(Enum::name).sorted().toList()));
    }

    private static Condition within(Period period) {
        return GATHERINGS_GATHERING.DAY.between(text(period.first()), text(period.last()));
    }

    private static String text(LocalDate day) {
        return day.toString();
    }

    private static List<Ref> refs(Gathering gathering, List<String> organisations) {
        var refs = new ArrayList<>(List.of(gathering.ref()));
        organisations.stream().filter(one -> !one.isEmpty()).distinct().forEach(one -> refs.add(new Ref(Organisation.KIND, one)));
        return refs;
    }
}
