// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_GATHERING;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_GUEST;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_MENTOR;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faisceau.directory.api.MentorState;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells who leads that a mentor accepted and that who was to come does not, or was noted absent: the organisation alone says no, a person alone stays away. Of an answer that is put right between two runs nobody hears. */
@Component(service = Job.class)
public final class MentorAwayJob implements Job {
    static final String ID = "gatherings.mentors-away";
    private static final int MOST = 100;
    private final Schema schema;
    private final Messages messages;
    private final Organisations organisations;

    @Activate
    public MentorAwayJob(@Reference Store store, @Reference Messages messages, @Reference Organisations organisations) {
        this.schema = store.schema("gatherings", MentorAwayJob.class);
        this.messages = messages;
        this.organisations = organisations;
    }

    /** @param version of the line that tells so, the last of several */
    private record Away(Gathering gathering, String organisation, int version) {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Schedule when() {
        return new Schedule.Every(Duration.ofMinutes(5));
    }

    /** Posted first, noted then: cut off in between, the same letter is posted again and reaches nobody twice. */
    @Override
    public void run(Run run) {
        var last = DSL.max(GATHERINGS_GUEST.VERSION).as("last_line");
        var away = schema.read(tx -> tx.sql().select(GATHERINGS_MENTOR.ORGANISATION, last).select(GATHERINGS_GATHERING.fields()).from(GATHERINGS_MENTOR)
                .join(GATHERINGS_GATHERING).on(GATHERINGS_GATHERING.ID.eq(GATHERINGS_MENTOR.GATHERING_ID)).join(GATHERINGS_GUEST).on(isLine())
                .where(GATHERINGS_MENTOR.STATE.eq(MentorState.ACCEPTED.name()), GATHERINGS_MENTOR.TOLD_AWAY.eq(0), GATHERINGS_GATHERING.BINNED_AT.eq(0L), GATHERINGS_GATHERING.OWNER.ne(""),
                        GATHERINGS_GATHERING.STATE.in(GatheringState.PLANNED.name(), GatheringState.OPEN.name(), GatheringState.HELD.name()), isExpected().not())
                .groupBy(fields()).orderBy(GATHERINGS_MENTOR.GATHERING_ID, GATHERINGS_MENTOR.ORGANISATION).limit(MOST)
                .fetch(row -> new Away(GatheringTable.gathering(row.into(GATHERINGS_GATHERING)), row.get(GATHERINGS_MENTOR.ORGANISATION), row.get(last))));
        away.forEach(this::post);
        schema.write(Actor.system(), tx -> {
            for (var one : away) tx.sql().update(GATHERINGS_MENTOR).set(GATHERINGS_MENTOR.TOLD_AWAY, 1).where(GATHERINGS_MENTOR.GATHERING_ID.eq(one.gathering().id().word()), GATHERINGS_MENTOR.ORGANISATION.eq(one.organisation())).execute();
            return tx.sql().update(GATHERINGS_MENTOR).set(GATHERINGS_MENTOR.TOLD_AWAY, 0).where(GATHERINGS_MENTOR.TOLD_AWAY.eq(1), isExpected()).execute();
        });
        run.progress(1, 1);
    }

    private static List<Field<?>> fields() {
        var all = new java.util.ArrayList<Field<?>>(List.of(GATHERINGS_GATHERING.fields()));
        all.add(GATHERINGS_MENTOR.GATHERING_ID);
        all.add(GATHERINGS_MENTOR.ORGANISATION);
        return all;
    }

    private static Condition isLine() {
        return GATHERINGS_GUEST.GATHERING_ID.eq(GATHERINGS_MENTOR.GATHERING_ID).and(GATHERINGS_GUEST.ORGANISATION.eq(GATHERINGS_MENTOR.ORGANISATION)).and(GATHERINGS_GUEST.PART.eq(GuestPart.MENTOR.name()));
    }

    private static Condition isExpected() {
        return DSL.exists(DSL.selectOne().from(GATHERINGS_GUEST).where(isLine(), MentorGuest.isExpected()));
    }

    private void post(Away one) {
        var gathering = one.gathering();
        var name = organisations.find(Actor.system(), one.organisation()).map(Organisation::name).orElse("");
        var key = gathering.id() + "/" + one.organisation() + "/away/" + one.version();
        messages.post(Actor.system(), Letter.of(MentorAnswerKind.WORD, Audience.person(gathering.content().owner()), key).about(gathering.ref()).at(gathering.address() + "/mentor").saying(locale -> {
            var words = Texts.beside(MentorAwayJob.class).in(locale);
            return Map.of("gathering", gathering.title(), "day", words.weekday(gathering.content().day()), "organisation", name, "answer", words.say("mentor.away"), "reason", words.say("mentor.awayHint"));
        }));
    }
}
