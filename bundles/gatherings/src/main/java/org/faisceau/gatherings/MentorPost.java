// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_GATHERING;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_GUEST;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_MENTOR;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.directory.api.MentorState;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Guest.State;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.kernel.api.Actor;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Letters to organisations that were asked to be the mentor: another day, no day at all. Who of them stands on the list with an account is told there. */
@Component(service = MentorPost.class)
public final class MentorPost {
    private static final int CHUNK = 100;
    private final Schema schema;
    private final Clock clock;
    private final Messages messages;

    @Activate
    public MentorPost(@Reference Store store, @Reference Clock clock, @Reference Messages messages) {
        this.clock = clock;
        this.schema = store.schema("gatherings", MentorPost.class);
        this.messages = messages;
    }

    /** An organisation to be told. @param told the day it knows */
    private record Due(String organisation, String told, Gathering gathering) {
        private boolean isOff() {
            return gathering.state() == GatheringState.CANCELLED;
        }
    }

    /** Tells each once. Posted first, noted then: cut off in between, the same letter is posted again and reaches nobody twice. @return how many were told */
    int tellAll() {
        int told = 0;
        for (var some = due(); !some.isEmpty(); some = due()) {
            some.forEach(this::post);
            note(some);
            told += some.size();
        }
        return told;
    }

    private List<Due> due() {
        var isOff = GATHERINGS_GATHERING.STATE.eq(GatheringState.CANCELLED.name()).and(GATHERINGS_MENTOR.TOLD_DAY.ne(GuestPost.CANCELLED));
        var isMoved = GATHERINGS_GATHERING.STATE.in(GatheringState.PLANNED.name(), GatheringState.OPEN.name()).and(GATHERINGS_MENTOR.TOLD_DAY.ne(GATHERINGS_GATHERING.DAY).or(GATHERINGS_MENTOR.TOLD_HOUR.ne(GATHERINGS_GATHERING.BEGINS)));
        return schema.read(tx -> tx.sql().select(GATHERINGS_MENTOR.ORGANISATION, GATHERINGS_MENTOR.TOLD_DAY).select(GATHERINGS_GATHERING.fields()).from(GATHERINGS_MENTOR).join(GATHERINGS_GATHERING).on(GATHERINGS_GATHERING.ID.eq(GATHERINGS_MENTOR.GATHERING_ID))
                .where(GATHERINGS_GATHERING.BINNED_AT.eq(0L), GATHERINGS_MENTOR.STATE.ne(MentorState.DECLINED.name()), isOff.or(isMoved), GuestPost.isSettled(clock), isToldThere().not())
                .orderBy(GATHERINGS_MENTOR.GATHERING_ID, GATHERINGS_MENTOR.ORGANISATION).limit(CHUNK)
                .fetch(row -> new Due(row.get(GATHERINGS_MENTOR.ORGANISATION), row.get(GATHERINGS_MENTOR.TOLD_DAY), GatheringTable.gathering(row.into(GATHERINGS_GATHERING)))));
    }

    /** While it is prepared nobody of the list is told of another day: then the organisation is. */
    private static Condition isToldThere() {
        return GATHERINGS_GATHERING.STATE.ne(GatheringState.PLANNED.name()).and(DSL.exists(DSL.selectOne().from(GATHERINGS_GUEST).where(GATHERINGS_GUEST.GATHERING_ID.eq(GATHERINGS_MENTOR.GATHERING_ID), GATHERINGS_GUEST.ORGANISATION.eq(GATHERINGS_MENTOR.ORGANISATION),
                GATHERINGS_GUEST.PART.eq(GuestPart.MENTOR.name()), GATHERINGS_GUEST.ACCOUNT.ne(""), GATHERINGS_GUEST.STATE.eq(State.COMING.name()))));
    }

    private void post(Due due) {
        var gathering = due.gathering();
        var content = gathering.content();
        var key = gathering.id() + "/" + due.organisation() + "/" + due.told() + " " + content.day() + " " + content.from();
        messages.post(Actor.system(), Letter.of(due.isOff() ? MentorCancelledKind.WORD : MentorMovedKind.WORD, Audience.organisation(due.organisation()), key).about(gathering.ref()).at(gathering.address() + "/mentor").saying(locale -> values(due, locale)));
    }

    private static Map<String, String> values(Due due, Locale locale) {
        var all = new HashMap<>(GuestPost.values(due.gathering(), locale));
        all.keySet().removeAll(due.isOff() ? List.of("from", "until", "place") : List.of("reason"));
        return all;
    }

    private void note(List<Due> told) {
        schema.write(Actor.system(), tx -> {
            for (var one : told) {
                tx.sql().update(GATHERINGS_MENTOR).set(GATHERINGS_MENTOR.TOLD_DAY, one.isOff() ? GuestPost.CANCELLED : one.gathering().content().day().toString()).set(GATHERINGS_MENTOR.TOLD_HOUR, one.gathering().content().from().toString())
                        .where(GATHERINGS_MENTOR.GATHERING_ID.eq(one.gathering().id().word()), GATHERINGS_MENTOR.ORGANISATION.eq(one.organisation())).execute();
            }
            return told.size();
        });
    }
}
