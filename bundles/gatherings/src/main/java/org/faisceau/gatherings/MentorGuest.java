// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_GUEST;

import java.util.Optional;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.Guest.State;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.MeetingPlans;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * A mentor who accepted, as a line of the list.
 *
 * @param id of the line, where there is none yet
 * @param name of the person, else of the organisation
 * @param account empty where somebody else answered
 */
record MentorGuest(String id, String name, String mail, String account, String organisation, String organisationName) {
    /** Who stands on the list already comes as the mentor; a mentor never waits for a place, and may free one. */
    static void comes(Writing tx, Gathering gathering, MentorGuest mentor, long now) {
        var known = GuestTable.byAccount(tx, gathering.id(), mentor.account()).or(() -> GuestTable.byMail(tx, gathering.id(), mentor.mail()))
                .or(() -> GuestTable.list(tx, gathering.id(), GATHERINGS_GUEST.ORGANISATION.eq(mentor.organisation()).and(GATHERINGS_GUEST.PART.eq(GuestPart.MENTOR.name()))).stream().findFirst());
        if (known.isPresent()) again(tx, known.get(), mentor, now);
        else {
            GuestTable.insert(tx, mentor.id(), gathering.id(), new Guest.Content(mentor.name(), mentor.mail(), mentor.organisation(), mentor.organisationName(), GuestPart.MENTOR, "", false), mentor.account(), State.COMING, now);
            // Who accepts knows the day: only another one is news.
            GuestTable.knows(tx, mentor.id(), gathering, now);
        }
        GuestTable.promote(tx, gathering.id());
    }

    /** Of guests: who comes as a mentor and was not noted away. */
    static Condition isExpected() {
        return GATHERINGS_GUEST.PART.eq(GuestPart.MENTOR.name()).and(GATHERINGS_GUEST.STATE.eq(State.COMING.name())).and(GATHERINGS_GUEST.ATTENDANCE.notIn(Attendance.ABSENT.name(), Attendance.EXCUSED.name()));
    }

    private static void again(Writing tx, Guest known, MentorGuest mentor, long now) {
        var content = known.content();
        GuestTable.change(tx, known, new Guest.Content(content.name(), content.mail(), mentor.organisation(), mentor.organisationName(), GuestPart.MENTOR, content.seeks(), content.wheelchair()), mentor.account().isEmpty() ? known.account() : mentor.account());
        GuestTable.answer(tx, GuestTable.find(tx, known.id()).orElseThrow(), State.COMING, now);
        // Noted away, and comes after all.
        var after = GuestTable.find(tx, known.id()).orElseThrow();
        if (MeetingPlans.Plan.isAway(after)) GuestTable.mark(tx, after, Attendance.UNKNOWN, Optional.empty());
    }

    /** Takes those of the organisation from the list who came as its mentors. */
    static void declines(Writing tx, Gathering gathering, String organisation, long now) {
        var those = organisation.isEmpty() ? DSL.falseCondition() : GATHERINGS_GUEST.ORGANISATION.eq(organisation).and(GATHERINGS_GUEST.PART.eq(GuestPart.MENTOR.name())).and(GATHERINGS_GUEST.STATE.ne(State.DECLINED.name()));
        GuestTable.list(tx, gathering.id(), those).forEach(one -> GuestTable.answer(tx, one, State.DECLINED, now));
        GuestTable.promote(tx, gathering.id());
    }
}
