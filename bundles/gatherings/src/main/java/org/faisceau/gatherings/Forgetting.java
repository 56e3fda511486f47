// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_DECISION;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_GATHERING;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_GUEST;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_ITEM;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_MEETING;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_OPINION;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_PROGRAMME;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_REMOVED;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_WISH;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.db.tables.records.GatheringsOpinionRecord;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;

/**
 * Forgets the people of a gathering. What the charter and the figures count stays without a name: of which public and organisation somebody was
 * there, which organisations met, how many found it useful. All else goes, also what others wrote of them.
 */
final class Forgetting {
    /** What stands in place of a name. */
    static final String FORGOTTEN = "—";

    private Forgetting() {}

    static boolean isForgotten(Guest guest) {
        return guest.content().name().equals(FORGOTTEN);
    }

    /** An item that names somebody; a role as formats have it is nobody. */
    static Condition speaks() {
        return GATHERINGS_ITEM.LEADER.ne("").and(GATHERINGS_ITEM.LEADER.notIn(ProgrammeRegister.ROLES_WRITTEN));
    }

    static void people(Writing tx, GatheringId gathering) {
        var here = GATHERINGS_GUEST.GATHERING_ID.eq(gathering.word());
        var all = GuestTable.list(tx, gathering);
        named(tx, gathering, all.stream().filter(one -> !isForgotten(one)).map(one -> SortKey.of(one.name())).collect(Collectors.toSet()));
        opinions(tx, gathering);
        tx.sql().deleteFrom(GATHERINGS_REMOVED).where(GATHERINGS_REMOVED.GATHERING_ID.eq(gathering.word())).execute();
        tx.sql().deleteFrom(GATHERINGS_WISH).where(GATHERINGS_WISH.GUEST_ID.in(all.stream().map(Guest::id).toList())).execute();
        var met = HeldTable.met(tx, gathering);
        tx.sql().deleteFrom(GATHERINGS_MEETING).where(GATHERINGS_MEETING.GATHERING_ID.eq(gathering.word()), GATHERINGS_MEETING.BUYER.notIn(met).or(GATHERINGS_MEETING.COMPANY.notIn(met))).execute();
        tx.sql().update(GATHERINGS_GUEST).set(GATHERINGS_GUEST.NAME, FORGOTTEN).set(GATHERINGS_GUEST.NAME_SORT, "").set(GATHERINGS_GUEST.MAIL, "").set(GATHERINGS_GUEST.MAIL_KEY, "").set(GATHERINGS_GUEST.ORGANISATION_NAME, "")
                .set(GATHERINGS_GUEST.SEEKS, "").set(GATHERINGS_GUEST.WHEELCHAIR, 0).set(GATHERINGS_GUEST.ACCOUNT, "").set(GATHERINGS_GUEST.ARRIVED, "").set(GATHERINGS_GUEST.NEWS, "").set(GATHERINGS_GUEST.CONFIRM, 0)
                .set(GATHERINGS_GUEST.TOLD_AT, 0L).set(GATHERINGS_GUEST.TOLD_DAY, "").set(GATHERINGS_GUEST.TOLD_HOUR, "").set(GATHERINGS_GUEST.REMINDED_AT, 0L).set(GATHERINGS_GUEST.ANSWERED_AT, 0L).set(GATHERINGS_GUEST.THANKED_AT, 0L).set(GATHERINGS_GUEST.HELD_UNTIL, 0L)
                .set(GATHERINGS_GUEST.TYPED_NAME, "").set(GATHERINGS_GUEST.TYPED_PART, "").set(GATHERINGS_GUEST.TYPED_ORGANISATION, "")
                .set(GATHERINGS_GUEST.VERSION, GATHERINGS_GUEST.VERSION.plus(1)).where(here).execute();
        tx.sql().update(GATHERINGS_GUEST).set(GATHERINGS_GUEST.ORGANISATION, "").where(here, GATHERINGS_GUEST.ATTENDANCE.ne(Attendance.PRESENT.name()), GATHERINGS_GUEST.ID.notIn(met)).execute();
        tx.sql().update(GATHERINGS_GATHERING).set(GATHERINGS_GATHERING.FORGOTTEN, 1).where(GATHERINGS_GATHERING.ID.eq(gathering.word())).execute();
    }

    /** Who speaks is named in the programme alone; a decision keeps an organisation that carries it out, and loses a guest who does. */
    private static void named(Writing tx, GatheringId gathering, Set<String> names) {
        int speaking = tx.sql().update(GATHERINGS_ITEM).set(GATHERINGS_ITEM.LEADER, "").where(GATHERINGS_ITEM.GATHERING_ID.eq(gathering.word()), speaks()).execute();
        if (speaking > 0) tx.sql().update(GATHERINGS_PROGRAMME).set(GATHERINGS_PROGRAMME.VERSION, GATHERINGS_PROGRAMME.VERSION.plus(1)).where(GATHERINGS_PROGRAMME.GATHERING_ID.eq(gathering.word())).execute();
        var theirs = tx.sql().selectFrom(GATHERINGS_DECISION).where(GATHERINGS_DECISION.GATHERING_ID.eq(gathering.word())).fetch().stream().filter(row -> names.contains(SortKey.of(row.getWho()))).map(row -> row.getId()).toList();
        tx.sql().update(GATHERINGS_DECISION).set(GATHERINGS_DECISION.WHO, "").set(GATHERINGS_DECISION.VERSION, GATHERINGS_DECISION.VERSION.plus(1)).where(GATHERINGS_DECISION.ID.in(theirs)).execute();
    }

    /** The answers that are counted lie with somebody of the list, whoever gave them. */
    private static void opinions(Writing tx, GatheringId gathering) {
        var rows = tx.sql().selectFrom(GATHERINGS_OPINION).where(GATHERINGS_OPINION.GATHERING_ID.eq(gathering.word())).fetch();
        var guests = rows.stream().map(GatheringsOpinionRecord::getGuestId).sorted().toList();
        var useful = rows.stream().map(GatheringsOpinionRecord::getUseful).sorted(Comparator.naturalOrder()).toList();
        tx.sql().deleteFrom(GATHERINGS_OPINION).where(GATHERINGS_OPINION.GATHERING_ID.eq(gathering.word())).execute();
        for (int at = 0; at < guests.size(); at++) tx.sql().insertInto(GATHERINGS_OPINION).set(new GatheringsOpinionRecord(guests.get(at), gathering.word(), useful.get(at), "", "", 0L)).execute();
    }
}
