// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_GUEST;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_MEETING;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_MEETINGS;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_WISH;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faisceau.directory.spi.Nearness;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.MeetingPlans;
import org.faisceau.gatherings.api.Meetings.Pair;
import org.faisceau.gatherings.api.Meetings.Round;
import org.faisceau.gatherings.api.Meetings;
import org.faisceau.gatherings.db.tables.records.GatheringsMeetingsRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Speed meetings: who may, and what is written; who meets whom is {@link SpeedMeetings}'. */
@Component
public final class MeetingRegister implements MeetingPlans {
    private static final int ROUNDS_USUAL = 6;
    private static final int MINUTES_USUAL = 10;
    private final Schema schema;
    @Reference
    private volatile Optional<Nearness> nearness = Optional.empty();

    @Activate
    public MeetingRegister(@Reference Store store) {
        this.schema = store.schema("gatherings", MeetingRegister.class);
    }

    /** Outside the framework nobody sets the reference. */
    MeetingRegister beside(Nearness other) {
        nearness = Optional.of(other);
        return this;
    }

    @Override
    public Optional<String> compares(Locale locale) {
        return nearness.map(one -> one.title(locale));
    }

    @Override
    public Optional<Plan> find(Actor actor, GatheringId gathering) {
        return schema.read(tx -> GatheringTable.find(tx, actor, gathering.word()).filter(one -> WhoMay.lead(actor, one)).map(one -> plan(tx, one)));
    }

    private static Plan plan(Reading tx, Gathering gathering) {
        var id = gathering.id().word();
        var head = tx.sql().selectFrom(GATHERINGS_MEETINGS).where(GATHERINGS_MEETINGS.GATHERING_ID.eq(id)).fetchOptional();
        var pairs = new HashMap<Integer, List<Pair>>();
        tx.sql().selectFrom(GATHERINGS_MEETING).where(GATHERINGS_MEETING.GATHERING_ID.eq(id)).orderBy(GATHERINGS_MEETING.ROUND, GATHERINGS_MEETING.BUYER)
                .forEach(row -> pairs.computeIfAbsent(row.getRound(), none -> new ArrayList<>()).add(new Pair(row.getBuyer(), row.getCompany())));
        int last = pairs.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        var rounds = IntStream.rangeClosed(0, last).mapToObj(at -> new Round(pairs.getOrDefault(at, List.of()))).toList();
        var planned = pairs.values().stream().flatMap(List::stream).flatMap(pair -> Stream.of(pair.buyer(), pair.company())).collect(Collectors.toSet());
        var guests = GuestTable.list(tx, gathering.id()).stream().filter(one -> one.isComing() || planned.contains(one.id())).collect(Collectors.toMap(Guest::id, Function.identity()));
        return new Plan(gathering, new Meetings(rounds), guests, wishes(tx, id, 0), wishes(tx, id, 1), head.map(GatheringsMeetingsRecord::getRounds).orElse(ROUNDS_USUAL),
                head.map(GatheringsMeetingsRecord::getMinutes).orElse(MINUTES_USUAL), head.map(GatheringsMeetingsRecord::getPast).orElse(0), head.map(GatheringsMeetingsRecord::getItem).orElse(""), head.map(GatheringsMeetingsRecord::getScoring).filter(one -> !one.isEmpty()).map(Scoring::valueOf), head.map(GatheringsMeetingsRecord::getVersion).orElse(0));
    }

    private static Map<String, Set<String>> wishes(Reading tx, String gathering, int refused) {
        return tx.sql().select(GATHERINGS_WISH.GUEST_ID, GATHERINGS_WISH.WANTED_ID).from(GATHERINGS_WISH).join(GATHERINGS_GUEST).on(GATHERINGS_GUEST.ID.eq(GATHERINGS_WISH.GUEST_ID))
                .where(GATHERINGS_GUEST.GATHERING_ID.eq(gathering), GATHERINGS_WISH.REFUSED.eq(refused)).fetch().stream()
                .collect(Collectors.groupingBy(row -> row.value1(), Collectors.mapping(row -> row.value2(), Collectors.toSet())));
    }

    @Override
    public Planning plan(Actor actor, GatheringId gathering, int seenVersion, int rounds, int minutes, String item) {
        if (rounds < 1 || rounds > ROUNDS_MOST) return new Planning.Invalid("meetingRounds", "meeting.badRounds");
        if (minutes < 1 || minutes > MINUTES_MOST) return new Planning.Invalid("meetingMinutes", "meeting.badMinutes");
        // Asked before: it is a service of another bundle, and what follows is a transaction.
        var near = find(actor, gathering).map(before -> near(actor, before)).orElse(Map.of());
        return write(actor, gathering, seenVersion, Chapter.MEETINGS, (tx, before) -> {
            if (rounds < before.past()) return Optional.of(new Planning.Invalid("meetingRounds", "meeting.fewerThanPast"));
            var absent = before.guests().values().stream().filter(Plan::isAway).map(Guest::id).collect(Collectors.toSet());
            var past = before.meetings().rounds().subList(0, Math.min(before.past(), before.meetings().rounds().size()));
            var all = SpeedMeetings.plan(known(before, near), past, absent, rounds);
            var here = GATHERINGS_MEETING.GATHERING_ID.eq(gathering.word());
            tx.sql().deleteFrom(GATHERINGS_MEETING).where(here, GATHERINGS_MEETING.ROUND.ge(past.size())).execute();
            for (int at = past.size(); at < all.rounds().size(); at++) write(tx, gathering, at, all.rounds().get(at));
            head(tx, gathering, rounds, minutes, before.past(), scoring(near, before).name(), item, seenVersion + 1);
            return Optional.empty();
        });
    }

    private static void write(Writing tx, GatheringId gathering, int at, Round round) {
        for (var pair : round.pairs()) {
            tx.sql().insertInto(GATHERINGS_MEETING).set(GATHERINGS_MEETING.GATHERING_ID, gathering.word()).set(GATHERINGS_MEETING.ROUND, at).set(GATHERINGS_MEETING.BUYER, pair.buyer()).set(GATHERINGS_MEETING.COMPANY, pair.company()).execute();
        }
    }

    /** By what buyers seek, then by organisation; empty where nobody can say. */
    private Map<String, Map<String, Integer>> near(Actor actor, Plan plan) {
        var compares = nearness;
        if (compares.isEmpty()) return Map.of();
        var all = new HashMap<String, Map<String, Integer>>();
        plan.buyers().stream().map(one -> one.content().seeks()).filter(sought -> !sought.isBlank()).distinct()
                .forEach(sought -> compares.get().near(actor, sought).ifPresent(near -> all.put(sought, near)));
        return all;
    }

    /** What the worth of one pair at least came from. */
    private static Scoring scoring(Map<String, Map<String, Integer>> near, Plan plan) {
        return plan.buyers().stream().anyMatch(buyer -> plan.companies().stream().anyMatch(company -> points(near, buyer, company).isPresent())) ? Scoring.NEARNESS : Scoring.WORDS;
    }

    private static Optional<Integer> points(Map<String, Map<String, Integer>> near, Guest buyer, Guest company) {
        return Optional.ofNullable(near.getOrDefault(buyer.content().seeks(), Map.of()).get(company.content().organisation()));
    }

    /** Points where the company is one that comes near, else words in common. */
    private static int score(Map<String, Map<String, Integer>> near, Guest buyer, Guest company) {
        return points(near, buyer, company).orElseGet(() -> Likeness.of(buyer.content().seeks(), company.content().seeks()));
    }

    private static Affinity known(Plan plan, Map<String, Map<String, Integer>> near) {
        var buyers = plan.buyers();
        var companies = plan.companies();
        var worth = new int[buyers.size()][companies.size()];
        var never = new HashSet<Pair>();
        for (int one = 0; one < buyers.size(); one++) {
            for (int other = 0; other < companies.size(); other++) {
                var buyer = buyers.get(one);
                var company = companies.get(other);
                worth[one][other] = Affinity.worth(score(near, buyer, company), has(plan.wishes(), buyer, company), has(plan.wishes(), company, buyer));
                if (has(plan.refusals(), buyer, company) || has(plan.refusals(), company, buyer)) never.add(new Pair(buyer.id(), company.id()));
            }
        }
        return new Affinity(buyers.stream().map(Guest::id).toList(), companies.stream().map(Guest::id).toList(), worth, never);
    }

    private static boolean has(Map<String, Set<String>> all, Guest one, Guest other) {
        return all.getOrDefault(one.id(), Set.of()).contains(other.id());
    }

    @Override
    public Planning pass(Actor actor, GatheringId gathering, int seenVersion, int past) {
        return write(actor, gathering, seenVersion, Chapter.ROUNDS, (tx, before) -> {
            if (past < 0 || past > before.meetings().rounds().size()) return Optional.of(new Planning.Invalid("meetingRounds", "meeting.badPast"));
            head(tx, gathering, before.rounds(), before.minutes(), past, before.scoring().map(Scoring::name).orElse(""), before.item(), seenVersion + 1);
            return Optional.empty();
        });
    }

    private static void head(Writing tx, GatheringId gathering, int rounds, int minutes, int past, String scoring, String item, int version) {
        var row = new GatheringsMeetingsRecord(gathering.word(), rounds, minutes, past, version, scoring, item);
        tx.sql().insertInto(GATHERINGS_MEETINGS).set(row).onConflict(GATHERINGS_MEETINGS.GATHERING_ID).doUpdate().set(row).execute();
        tx.changed(gathering.ref(), "meetings", String.valueOf(version - 1), String.valueOf(version));
    }

    @Override
    public boolean wish(Actor actor, String guest, Set<String> wanted, Set<String> refused) {
        return schema.write(actor, tx -> {
            var found = GuestTable.find(tx, guest).filter(one -> GatheringTable.find(tx, actor, one.gathering().word()).filter(gathering -> WhoMay.lead(actor, gathering) && Chapter.MEETINGS.isOpen(gathering.state())).isPresent());
            if (found.isEmpty()) return false;
            var others = GuestTable.list(tx, found.get().gathering(), isOther(found.get())).stream().map(Guest::id).collect(Collectors.toSet());
            tx.sql().deleteFrom(GATHERINGS_WISH).where(GATHERINGS_WISH.GUEST_ID.eq(guest)).execute();
            others.stream().filter(one -> wanted.contains(one) || refused.contains(one)).sorted()
                    .forEach(one -> tx.sql().insertInto(GATHERINGS_WISH).set(GATHERINGS_WISH.GUEST_ID, guest).set(GATHERINGS_WISH.WANTED_ID, one).set(GATHERINGS_WISH.REFUSED, refused.contains(one) ? 1 : 0).execute());
            tx.changed(found.get().gathering().ref(), "wishes", "", guest);
            return true;
        });
    }

    private static Condition isOther(Guest guest) {
        var publics = GATHERINGS_GUEST.PART.in("ELECTED_OFFICIAL", "TECHNICAL_STAFF", "PURCHASER");
        return guest.content().part().isPublic() ? GATHERINGS_GUEST.PART.eq("COMPANY") : publics;
    }

    private Planning write(Actor actor, GatheringId gathering, int seenVersion, Chapter chapter, BiFunction<Writing, Plan, Optional<Planning>> work) {
        var outcome = schema.write(actor, tx -> WhoMay.<Optional<Planning>>write(tx, actor, gathering.word(), chapter, one -> {
            var before = plan(tx, one);
            return before.version() == seenVersion ? work.apply(tx, before) : Optional.of(new Planning.Lost(before));
        }, state -> Optional.of(new Planning.NotNow(state)), () -> Optional.of(new Planning.Refused()), () -> Optional.of(new Planning.Unknown())));
        return outcome.orElseGet(() -> new Planning.Done(find(actor, gathering).orElseThrow()));
    }
}
