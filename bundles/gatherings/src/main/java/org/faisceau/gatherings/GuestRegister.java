// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_GUEST;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.Composition;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.Guest.State;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestWritten;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.gatherings.api.Seats;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.store.api.Jobs;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The list of people: who may, and what is written. What guests say themselves is {@link AnswerRegister}'s. */
@Component
public final class GuestRegister implements Guests {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Formats formats;
    private final Belonging belonging;
    private final Jobs jobs;

    @Activate
    public GuestRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Formats formats, @Reference Belonging belonging, @Reference Jobs jobs) {
        this.schema = store.schema("gatherings", GuestRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.formats = formats;
        this.belonging = belonging;
        this.jobs = jobs;
    }

    @Override
    public List<Guest> list(Actor actor, GatheringId gathering) {
        return schema.read(tx -> GatheringTable.find(tx, actor, gathering.word()).filter(one -> WhoMay.lead(actor, one)).map(one -> GuestTable.list(tx, gathering)).orElse(List.of()));
    }

    @Override
    public Optional<Guest> find(Actor actor, String id) {
        return schema.read(tx -> GuestTable.find(tx, id).filter(guest -> GatheringTable.find(tx, actor, guest.gathering().word()).filter(one -> WhoMay.lead(actor, one)).isPresent()));
    }

    @Override
    public Optional<Guest> own(Actor actor, GatheringId gathering) {
        return schema.read(tx -> GatheringTable.find(tx, actor, gathering.word()).flatMap(one -> GuestTable.byAccount(tx, gathering, actor.id())));
    }

    @Override
    public Composition composition(Actor actor, GatheringId gathering) {
        return schema.read(tx -> GatheringTable.find(tx, actor, gathering.word()).map(one -> composition(actor, one, GuestTable.list(tx, gathering)))).orElseGet(GuestRegister::nobody);
    }

    @Override
    public Composition composition(Actor actor, Gathering gathering, List<Guest> people) {
        if (!WhoMay.lead(actor, gathering)) return nobody();
        var wanted = formats.find(actor, gathering.content().format()).map(kept -> Wants.of(kept.format())).orElse(Wants.nothing());
        return Balance.of(Wants.counts(gathering, people), wanted);
    }

    private static Composition nobody() {
        return new Composition(Map.of(), Map.of(), List.of(), List.of());
    }

    @Override
    public Map<String, Optional<Instant>> unproved(Actor actor, GatheringId gathering) {
        return schema.read(tx -> {
            if (GatheringTable.find(tx, actor, gathering.word()).filter(one -> WhoMay.lead(actor, one)).isEmpty()) return Map.of();
            return tx.sql().select(GATHERINGS_GUEST.ID, GATHERINGS_GUEST.HELD_UNTIL).from(GATHERINGS_GUEST).where(GATHERINGS_GUEST.GATHERING_ID.eq(gathering.word()), GATHERINGS_GUEST.HELD_UNTIL.ne(0L))
                    .fetchMap(GATHERINGS_GUEST.ID, row -> Optional.of(row.value2()).filter(until -> until != GuestTable.UNPROVABLE).map(Instant::ofEpochMilli));
        });
    }

    @Override
    public Map<String, Guest.Content> typed(Actor actor, GatheringId gathering) {
        return schema.read(tx -> GatheringTable.find(tx, actor, gathering.word()).filter(one -> WhoMay.lead(actor, one)).map(one -> GuestTable.typed(tx, gathering)).orElse(Map.of()));
    }

    @Override
    public GuestWritten add(Actor actor, GatheringId gathering, Guest.Content typed) {
        var found = belonging.of(actor, List.of(GuestRule.stripped(typed))).get(0);
        var content = found.content();
        var fault = GuestRule.fault(content);
        var id = ids.next();
        return write(actor, gathering, (tx, one) -> {
            if (fault.isPresent()) return fault.get();
            var earlier = GuestTable.byMail(tx, gathering, content.mail());
            if (earlier.isPresent()) return new GuestWritten.Twice(earlier.get());
            if (GuestTable.count(tx, gathering) >= GUESTS_MOST) return new GuestWritten.Invalid("guestName", "guest.full");
            GuestTable.insert(tx, id, gathering, content, found.account(), State.LISTED, 0);
            return done(tx, id);
        });
    }

    @Override
    public Pasted paste(Actor actor, GatheringId gathering, List<Guest.Content> typed, Set<Integer> partless) {
        if (typed.size() > AT_ONCE_MOST) return new Pasted.TooMany(typed.size(), AT_ONCE_MOST);
        var written = typed.stream().map(GuestRule::stripped).toList();
        for (int at = 0; at < written.size(); at++) {
            var fault = GuestRule.fault(written.get(at));
            if (fault.isPresent()) return new Pasted.Invalid(at, fault.get().key());
        }
        boolean mayLead = schema.read(tx -> GatheringTable.find(tx, actor, gathering.word())).filter(one -> WhoMay.lead(actor, one)).isPresent();
        var found = mayLead ? belonging.of(actor, written) : written.stream().map(one -> new Belonging.Found(one, "")).toList();
        var people = found.stream().map(Belonging.Found::content).toList();
        var newIds = people.stream().map(one -> ids.next()).toList();
        return schema.write(actor, tx -> WhoMay.<Pasted>write(tx, actor, gathering.word(), Chapter.PEOPLE, led -> {
            var all = GuestTable.list(tx, gathering);
            var known = new HashSet<String>();
            all.forEach(one -> known.add(sameness(one.content())));
            var fresh = IntStream.range(0, people.size()).filter(at -> known.add(sameness(people.get(at)))).toArray();
            // Before the first line is written: what was written by then would stay.
            if (all.size() + fresh.length > GUESTS_MOST) return new Pasted.TooMany(all.size() + fresh.length, GUESTS_MOST);
            for (int at : fresh) GuestTable.insert(tx, newIds.get(at), gathering, people.get(at), found.get(at).account(), State.LISTED, 0);
            Arrays.stream(fresh).filter(partless::contains).forEach(at -> GuestTable.partUnnamed(tx, newIds.get(at)));
            return new Pasted.Done(fresh.length, people.size() - fresh.length);
        }, Pasted.NotNow::new, Pasted.Refused::new, Pasted.Unknown::new));
    }

    /** Two lines without a mail are one where they say the same: a list that is pasted again adds nobody. */
    private static String sameness(Guest.Content one) {
        return one.mail().isEmpty() ? one.name() + '\n' + one.organisationName() : GuestRule.key(one.mail());
    }

    @Override
    public List<Suggestion> suggestions(Actor actor, GatheringId gathering) {
        var loose = GATHERINGS_GUEST.GATHERING_ID.eq(gathering.word()).and(GATHERINGS_GUEST.ORGANISATION.eq("")).and(GATHERINGS_GUEST.ORGANISATION_NAME.ne(""));
        var names = schema.read(tx -> GatheringTable.find(tx, actor, gathering.word()).filter(one -> WhoMay.lead(actor, one))
                .map(one -> tx.sql().selectDistinct(GATHERINGS_GUEST.ORGANISATION_NAME).from(GATHERINGS_GUEST).where(loose).fetch(GATHERINGS_GUEST.ORGANISATION_NAME)).orElse(List.of()));
        var named = names.isEmpty() ? Map.<String, Organisation>of() : belonging.named(actor, names);
        if (named.isEmpty()) return List.of();
        return schema.read(tx -> GuestTable.list(tx, gathering, loose)).stream().filter(one -> named.containsKey(one.content().organisationName()))
                .map(one -> new Suggestion(one, named.get(one.content().organisationName()).id(), named.get(one.content().organisationName()).name())).toList();
    }

    @Override
    public Pasted attach(Actor actor, GatheringId gathering, List<Suggestion> taken) {
        return schema.write(actor, tx -> WhoMay.<Pasted>write(tx, actor, gathering.word(), Chapter.PEOPLE, led -> {
            int attached = 0;
            for (var one : taken) {
                attached += tx.sql().update(GATHERINGS_GUEST).set(GATHERINGS_GUEST.ORGANISATION, one.organisation()).set(GATHERINGS_GUEST.VERSION, one.guest().version() + 1)
                        .where(GATHERINGS_GUEST.ID.eq(one.guest().id()), GATHERINGS_GUEST.GATHERING_ID.eq(gathering.word()), GATHERINGS_GUEST.VERSION.eq(one.guest().version()), GATHERINGS_GUEST.ORGANISATION.eq("")).execute();
            }
            if (attached > 0) tx.changed(led.ref(), "belonging", "", String.valueOf(attached));
            return new Pasted.Done(attached, taken.size() - attached);
        }, Pasted.NotNow::new, Pasted.Refused::new, Pasted.Unknown::new));
    }

    @Override
    public GuestWritten change(Actor actor, String id, int seenVersion, Guest.Content typed) {
        var content = GuestRule.stripped(typed);
        var fault = GuestRule.fault(content);
        var account = belonging.account(content.mail());
        return write(actor, id, seenVersion, Chapter.PEOPLE, (tx, before) -> {
            if (fault.isPresent()) return fault.get();
            var other = GuestTable.byMail(tx, before.gathering(), content.mail()).filter(one -> !one.id().equals(id));
            if (other.isPresent()) return new GuestWritten.Twice(other.get());
            // Who signed up by account keeps it, whatever mail is written.
            boolean isSameMail = GuestRule.key(content.mail()).equals(GuestRule.key(before.content().mail()));
            boolean isDone = GuestTable.change(tx, before, content, isSameMail ? before.account() : account);
            if (isDone && !isSameMail) GuestTable.proved(tx, before, content.mail());
            promote(tx, before.gathering());
            return isDone ? done(tx, id) : new GuestWritten.Lost(before);
        });
    }

    @Override
    public GuestWritten answerFor(Actor actor, String id, int seenVersion, boolean comes) {
        return write(actor, id, seenVersion, Chapter.ANSWERS, (tx, before) -> {
            // Who leads spoke with that person.
            GuestTable.proved(tx, id);
            return Answers.answer(tx, before, comes, clock.millis()) ? done(tx, id) : new GuestWritten.Lost(before);
        });
    }

    @Override
    public GuestWritten remove(Actor actor, String id, int seenVersion) {
        return write(actor, id, seenVersion, Chapter.PEOPLE, (tx, before) -> {
            var held = RemovedTable.held(tx, before);
            if (held.isPresent()) return new GuestWritten.Invalid("remove", held.get());
            RemovedTable.put(tx, actor, before, clock.instant());
            boolean isGone = GuestTable.delete(tx, before);
            promote(tx, before.gathering());
            return isGone ? new GuestWritten.Done(before) : new GuestWritten.Lost(before);
        });
    }

    @Override
    public List<Removed> removed(Actor actor, GatheringId gathering) {
        return schema.read(tx -> GatheringTable.find(tx, actor, gathering.word()).filter(one -> WhoMay.lead(actor, one)).map(one -> RemovedTable.list(tx, gathering)).orElse(List.of()));
    }

    @Override
    public GuestWritten restore(Actor actor, String id) {
        return schema.write(actor, tx -> RemovedTable.find(tx, id).map(gone -> WhoMay.<GuestWritten>write(tx, actor, gone.getGatheringId(), Chapter.PEOPLE, one -> RemovedTable.restore(tx, one, gone),
                GuestWritten.NotNow::new, GuestWritten.Unknown::new, GuestWritten.Unknown::new)).orElseGet(GuestWritten.Unknown::new));
    }

    @Override
    public GuestWritten mark(Actor actor, String id, int seenVersion, Attendance attendance, Optional<LocalTime> arrivedAt) {
        var at = attendance == Attendance.PRESENT ? arrivedAt.map(one -> one.withSecond(0).withNano(0)) : Optional.<LocalTime>empty();
        return write(actor, id, seenVersion, Chapter.ATTENDANCE, (tx, before) -> GuestTable.mark(tx, before, attendance, at) ? done(tx, id) : new GuestWritten.Lost(before));
    }

    @Override
    public OptionalInt markRestAbsent(Actor actor, GatheringId gathering) {
        return schema.write(actor, tx -> WhoMay.write(tx, actor, gathering.word(), Chapter.ATTENDANCE, led -> {
            var rest = GuestTable.list(tx, gathering, GATHERINGS_GUEST.STATE.eq(State.COMING.name()).and(GATHERINGS_GUEST.ATTENDANCE.eq(Attendance.UNKNOWN.name())));
            rest.forEach(one -> GuestTable.mark(tx, one, Attendance.ABSENT, Optional.empty()));
            return OptionalInt.of(rest.size());
        }, state -> OptionalInt.empty(), OptionalInt::empty, OptionalInt::empty));
    }

    @Override
    public Seats seats(Actor actor, GatheringId gathering) {
        return schema.read(tx -> GatheringTable.find(tx, actor, gathering.word()).map(one -> GuestTable.seats(tx, gathering)).orElseGet(Seats::unlimited));
    }

    @Override
    public Seating seat(Actor actor, GatheringId gathering, int seenVersion, Seats seats) {
        var outcome = schema.write(actor, tx -> WhoMay.<Seating>write(tx, actor, gathering.word(), Chapter.ANSWERS, one -> {
            var before = GuestTable.seats(tx, gathering);
            if (before.version() != seenVersion) return new Seating.Lost(before);
            GuestTable.seat(tx, gathering, seats, seenVersion + 1);
            return new Seating.Done(GuestTable.seats(tx, gathering), GuestTable.promote(tx, gathering));
        }, Seating.NotNow::new, Seating.Refused::new, Seating.Unknown::new));
        if (outcome instanceof Seating.Done done && !done.promoted().isEmpty()) jobs.runNow(GuestJob.ID);
        return outcome;
    }

    private static void promote(Writing tx, GatheringId gathering) {
        GuestTable.promote(tx, gathering);
    }

    private static GuestWritten done(Writing tx, String id) {
        return new GuestWritten.Done(GuestTable.find(tx, id).orElseThrow());
    }

    private GuestWritten write(Actor actor, GatheringId gathering, BiFunction<Writing, Gathering, GuestWritten> work) {
        return schema.write(actor, tx -> WhoMay.<GuestWritten>write(tx, actor, gathering.word(), Chapter.PEOPLE, one -> work.apply(tx, one), GuestWritten.NotNow::new, GuestWritten.Refused::new, GuestWritten.Unknown::new));
    }

    private GuestWritten write(Actor actor, String id, int seenVersion, Chapter chapter, BiFunction<Writing, Guest, GuestWritten> work) {
        var outcome = schema.write(actor, tx -> GuestTable.find(tx, id).map(guest -> WhoMay.<GuestWritten>write(tx, actor, guest.gathering().word(), chapter,
                one -> guest.version() == seenVersion ? work.apply(tx, guest) : new GuestWritten.Lost(guest), GuestWritten.NotNow::new, GuestWritten.Unknown::new, GuestWritten.Unknown::new)).orElseGet(GuestWritten.Unknown::new));
        if (outcome instanceof GuestWritten.Done done && schema.read(tx -> GuestTable.hasNews(tx, done.guest().gathering()))) jobs.runNow(GuestJob.ID);
        return outcome;
    }
}
