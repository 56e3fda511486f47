// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_GUEST;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_MENTOR;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.MentorState;
import org.faisceau.directory.api.Mentors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.MentorCalls;
import org.faisceau.gatherings.db.tables.records.GatheringsMentorRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which mentors were asked, in rows. */
@Component
public final class MentorCallRegister implements MentorCalls {
    private static final int MENTORS = 200;
    private final Schema schema;
    private final Clock clock;
    private final Mentors mentors;
    private final Ids ids;
    private final Messages messages;
    private final Accounts accounts;
    private final Organisations organisations;

    @Activate
    public MentorCallRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Mentors mentors, @Reference Messages messages, @Reference Accounts accounts, @Reference Organisations organisations) {
        this.schema = store.schema("gatherings", MentorCallRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.mentors = mentors;
        this.messages = messages;
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @Override
    public List<Proposed> proposed(Actor actor, GatheringId id) {
        var gathering = led(actor, id);
        if (gathering.isEmpty()) return List.of();
        var known = mentors.page(actor, Set.of(), Optional.of(MentorState.ACCEPTED), "", MENTORS).items();
        var asked = asked(actor, id).stream().map(Asked::organisation).collect(Collectors.toSet());
        return MentorChoice.of(known, asked, gathering.get().content().theme(), gathering.get().content().day());
    }

    private Optional<Gathering> led(Actor actor, GatheringId id) {
        return schema.read(tx -> GatheringTable.find(tx, actor, id.word())).filter(one -> WhoMay.lead(actor, one));
    }

    @Override
    public List<Asked> asked(Actor actor, GatheringId id) {
        return schema.read(tx -> GatheringTable.find(tx, actor, id.word()).map(gathering -> all(tx, id).stream().filter(one -> WhoMay.lead(actor, gathering) || isOf(actor, one.organisation())).toList()).orElse(List.of()));
    }

    private static List<Asked> all(Reading tx, GatheringId id) {
        var expected = tx.sql().selectDistinct(GATHERINGS_GUEST.ORGANISATION).from(GATHERINGS_GUEST).where(GATHERINGS_GUEST.GATHERING_ID.eq(id.word()), MentorGuest.isExpected()).fetchSet(GATHERINGS_GUEST.ORGANISATION);
        return tx.sql().selectFrom(GATHERINGS_MENTOR).where(GATHERINGS_MENTOR.GATHERING_ID.eq(id.word())).orderBy(GATHERINGS_MENTOR.ASKED_AT, GATHERINGS_MENTOR.ORGANISATION).fetch(row -> asked(row, expected.contains(row.getOrganisation())));
    }

    private static Asked asked(GatheringsMentorRecord row, boolean isExpected) {
        return new Asked(row.getOrganisation(), MentorState.valueOf(row.getState()), Instant.ofEpochMilli(row.getAskedAt()), row.getAnsweredAt() == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(row.getAnsweredAt())), row.getReason(), isExpected, row.getVersion());
    }

    @Override
    public Outcome ask(Actor actor, GatheringId id, String organisation) {
        var gathering = led(actor, id);
        if (gathering.isEmpty()) return schema.read(tx -> GatheringTable.find(tx, actor, id.word())).isPresent() ? new Outcome.Refused() : new Outcome.Unknown();
        if (!Chapter.MENTOR.isOpen(gathering.get().state())) return new Outcome.NotNow(gathering.get().state());
        if (mentors.of(actor, organisation).filter(one -> one.state() == MentorState.ACCEPTED).isEmpty()) return new Outcome.Invalid("mentor.noMentor");
        var outcome = schema.<Outcome>write(actor, tx -> ask(tx, actor, gathering.get(), organisation));
        // After the commit; posted once however often: the key is of the gathering and the organisation.
        if (outcome instanceof Outcome.Done) tell(actor, gathering.get(), organisation);
        return outcome;
    }

    private Outcome ask(Writing tx, Actor actor, Gathering gathering, String organisation) {
        int written = tx.sql().insertInto(GATHERINGS_MENTOR).set(new GatheringsMentorRecord(gathering.id().word(), organisation, MentorState.ASKED.name(), actor.id(), clock.millis(), "", 0L, "", 1, gathering.content().day().toString(), gathering.content().from().toString(), 0)).onConflictDoNothing().execute();
        if (written == 0) return new Outcome.Lost();
        tx.changed(gathering.ref(), "mentorAsked", "", organisation);
        return new Outcome.Done();
    }

    private void tell(Actor actor, Gathering gathering, String organisation) {
        messages.post(actor, Letter.of(MentorCallKind.WORD, Audience.organisation(organisation), gathering.id() + "/" + organisation).about(gathering.ref()).at(gathering.address() + "/mentor").saying(locale -> Map.of(
                "gathering", gathering.title(), "day", Texts.beside(MentorCallRegister.class).in(locale).weekday(gathering.content().day()), "place", gathering.content().place())));
    }

    @Override
    public Outcome answer(Actor actor, GatheringId id, String organisation, int seenVersion, boolean accepts, String reason) {
        if (reason.length() > REASON_MAX) return new Outcome.Invalid("mentor.longReason");
        var guest = guest(actor, organisation);
        var outcome = schema.<Outcome>write(actor, tx -> {
            var gathering = GatheringTable.find(tx, actor, id.word());
            var before = all(tx, id).stream().filter(one -> one.organisation().equals(organisation)).findFirst();
            if (gathering.isEmpty() || before.isEmpty()) return new Outcome.Unknown();
            if (!isAnswered(actor, gathering.get(), before.get())) return new Outcome.Refused();
            if (!Chapter.MENTOR.isOpen(gathering.get().state())) return new Outcome.NotNow(gathering.get().state());
            var state = accepts ? MentorState.ACCEPTED : MentorState.DECLINED;
            if (before.get().state() == state && !(accepts && !before.get().isExpected())) return new Outcome.Lost();
            int written = tx.sql().update(GATHERINGS_MENTOR).set(GATHERINGS_MENTOR.STATE, state.name()).set(GATHERINGS_MENTOR.ANSWERED_BY, actor.id()).set(GATHERINGS_MENTOR.ANSWERED_AT, clock.millis())
                    .set(GATHERINGS_MENTOR.REASON, accepts ? "" : reason.strip()).set(GATHERINGS_MENTOR.VERSION, seenVersion + 1)
                    .where(GATHERINGS_MENTOR.GATHERING_ID.eq(id.word()), GATHERINGS_MENTOR.ORGANISATION.eq(organisation), GATHERINGS_MENTOR.VERSION.eq(seenVersion)).execute();
            if (written == 0) return new Outcome.Lost();
            tx.changed(gathering.get().ref(), "mentor", before.get().state().name(), state.name());
            if (accepts) MentorGuest.comes(tx, gathering.get(), guest, clock.millis());
            else MentorGuest.declines(tx, gathering.get(), organisation, clock.millis());
            return new Outcome.Done();
        });
        if (outcome instanceof Outcome.Done) tellLeader(actor, id, guest, seenVersion + 1, accepts, reason.strip());
        return outcome;
    }

    /** Who answers for the own organisation comes in person; where somebody else answered for it, its name stands on the list. */
    private MentorGuest guest(Actor actor, String organisation) {
        var name = organisations.find(Actor.system(), organisation).map(Organisation::name).orElse("");
        var own = actor.belongsTo(organisation) ? accounts.find(Actor.system(), actor.id()) : Optional.<Account>empty();
        return new MentorGuest(ids.next(), own.map(Account::fullName).orElse(name), own.map(Account::mail).orElse(""), own.map(Account::id).orElse(""), organisation, name);
    }

    /** After the commit, to who leads and was not the one who answered. */
    private void tellLeader(Actor actor, GatheringId id, MentorGuest guest, int version, boolean accepts, String reason) {
        var gathering = schema.read(tx -> GatheringTable.find(tx, Actor.system(), id.word())).orElseThrow();
        var leader = gathering.content().owner();
        if (leader.isEmpty() || leader.equals(actor.id())) return;
        messages.post(actor, Letter.of(MentorAnswerKind.WORD, Audience.person(leader), id + "/" + guest.organisation() + "/" + version).about(gathering.ref()).at(gathering.address() + "/mentor").saying(locale -> {
            var words = Texts.beside(MentorCallRegister.class).in(locale);
            return Map.of("gathering", gathering.title(), "day", words.weekday(gathering.content().day()), "organisation", guest.organisationName(), "answer", words.say(accepts ? "mentor.accepts" : "mentor.declines"), "reason", accepts ? "" : reason);
        }));
    }

    @Override
    public boolean mayAnswer(Actor actor, Gathering gathering, Asked asked) {
        return Chapter.MENTOR.isOpen(gathering.state()) && isAnswered(actor, gathering, asked);
    }

    private static boolean isAnswered(Actor actor, Gathering gathering, Asked asked) {
        return WhoMay.lead(actor, gathering) || isOf(actor, asked.organisation());
    }

    /** Whether this person's organisation accepted to be the mentor; who observes alone reads no forms. */
    static boolean hasAccepted(Reading tx, Actor actor, Gathering gathering) {
        return !actor.organisation().isEmpty() && actor.role() != Role.OBSERVER && tx.sql().fetchExists(GATHERINGS_MENTOR, GATHERINGS_MENTOR.GATHERING_ID.eq(gathering.id().word()),
                GATHERINGS_MENTOR.ORGANISATION.eq(actor.organisation()), GATHERINGS_MENTOR.STATE.eq(MentorState.ACCEPTED.name()));
    }

    /** An observer of the organisation reads, and does not speak for it. */
    private static boolean isOf(Actor actor, String organisation) {
        return actor.belongsTo(organisation) && actor.role() != Role.OBSERVER;
    }
}
