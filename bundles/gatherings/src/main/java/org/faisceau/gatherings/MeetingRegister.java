// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_GUEST;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_MEETING;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_MEETINGS;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_WISH;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.GuestWritten;
import org.faisceau.gatherings.api.MeetingPlans;
import org.faisceau.gatherings.api.Meetings.Pair;
import org.faisceau.gatherings.api.Meetings.Round;
import org.faisceau.gatherings.api.Meetings;
import org.faisceau.gatherings.api.ProgrammeItem;
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
    private static final int ATTEMPTS = 3;
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
        return new Plan(gathering, new Meetings(rounds), guests, wishes(tx, id, 0), wishes(tx, id, 1), wishVersions(tx, id), head.map(GatheringsMeetingsRecord::getRounds).orElse(ROUNDS_USUAL),
                head.map(GatheringsMeetingsRecord::getMinutes).orElse(MINUTES_USUAL), head.map(GatheringsMeetingsRecord::getPast).orElse(0), head.map(GatheringsMeetingsRecord::getItem).orElse(""), head.map(GatheringsMeetingsRecord::getScoring).filter(one -> !one.isEmpty()).map(Scoring::valueOf), head.map(GatheringsMeetingsRecord::getVersion).orElse(0));
    }

    private static Map<String, Integer> wishVersions(Reading tx, String gathering) {
        return tx.sql().select(GATHERINGS_GUEST.ID, GATHERINGS_GUEST.WISHES_VERSION).from(GATHERINGS_GUEST).where(GATHERINGS_GUEST.GATHERING_ID.eq(gathering), GATHERINGS_GUEST.WISHES_VERSION.gt(0)).fetchMap(GATHERINGS_GUEST.ID, GATHERINGS_GUEST.WISHES_VERSION);
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
        if (item.length() > ProgrammeItem.LINE_MAX) return new Planning.Invalid("meetingItem", "form.unknownChoice");
        for (int attempt = 1; ; attempt++) {
            var planned = planned(actor, gathering, seenVersion, rounds, minutes, item);
            // Nobody planned anew: who comes or wishes changed while this was reckoned, and it is reckoned again.
            boolean isAgain = planned instanceof Planning.Lost lost && lost.current().version() == seenVersion;
            if (!isAgain || attempt == ATTEMPTS) return planned;
        }
    }

    /** Reckoned before the write, as others wait for a write, and written where all that went in is still so. */
    private Planning planned(Actor actor, GatheringId gathering, int seenVersion, int rounds, int minutes, String item) {
        var seen = find(actor, gathering).filter(one -> one.version() == seenVersion && one.past() <= rounds);
        var near = seen.map(one -> near(actor, one)).orElse(Map.of());
        var all = seen.map(one -> reckoned(one, near, rounds));
        return write(actor, gathering, seenVersion, Chapter.MEETINGS, (tx, before) -> {
            if (rounds < before.past()) return Optional.of(new Planning.Invalid("meetingRounds", "meeting.fewerThanPast"));
            if (seen.filter(before::equals).isEmpty()) return Optional.of(new Planning.Lost(before));
            int past = past(before).size();
            tx.sql().deleteFrom(GATHERINGS_MEETING).where(GATHERINGS_MEETING.GATHERING_ID.eq(gathering.word()), GATHERINGS_MEETING.ROUND.ge(past)).execute();
            for (int at = past; at < all.orElseThrow().rounds().size(); at++) write(tx, gathering, at, all.get().rounds().get(at));
            head(tx, gathering, rounds, minutes, before.past(), scoring(near, before).name(), item, seenVersion + 1);
            return Optional.empty();
        });
    }

    private static Meetings reckoned(Plan plan, Map<String, Map<String, Integer>> near, int rounds) {
        var absent = plan.guests().values().stream().filter(Plan::isAway).map(Guest::id).collect(Collectors.toSet());
        return SpeedMeetings.plan(known(plan, near), past(plan), absent, rounds);
    }

    private static List<Round> past(Plan plan) {
        return plan.meetings().rounds().subList(0, Math.min(plan.past(), plan.meetings().rounds().size()));
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
    public GuestWritten wish(Actor actor, String guest, int seenVersion, Set<String> wanted, Set<String> refused) {
        return schema.write(actor, tx -> GuestTable.find(tx, guest).map(one -> WhoMay.<GuestWritten>write(tx, actor, one.gathering().word(), Chapter.MEETINGS, gathering -> wish(tx, gathering, one, seenVersion, wanted, refused),
                GuestWritten.NotNow::new, GuestWritten.Unknown::new, GuestWritten.Unknown::new)).orElseGet(GuestWritten.Unknown::new));
    }

    private static GuestWritten wish(Writing tx, Gathering gathering, Guest guest, int seenVersion, Set<String> wanted, Set<String> refused) {
        int written = tx.sql().update(GATHERINGS_GUEST).set(GATHERINGS_GUEST.WISHES_VERSION, seenVersion + 1).where(GATHERINGS_GUEST.ID.eq(guest.id()), GATHERINGS_GUEST.WISHES_VERSION.eq(seenVersion)).execute();
        if (written == 0) return new GuestWritten.Lost(guest);
        var others = GuestTable.list(tx, gathering.id(), isOther(guest)).stream().map(Guest::id).collect(Collectors.toSet());
        tx.sql().deleteFrom(GATHERINGS_WISH).where(GATHERINGS_WISH.GUEST_ID.eq(guest.id())).execute();
        others.stream().filter(one -> wanted.contains(one) || refused.contains(one)).sorted()
                .forEach(one -> tx.sql().insertInto(GATHERINGS_WISH).set(GATHERINGS_WISH.GUEST_ID, guest.id()).set(GATHERINGS_WISH.WANTED_ID, one).set(GATHERINGS_WISH.REFUSED, refused.contains(one) ? 1 : 0).execute());
        tx.changed(gathering.ref(), "wishes", "", guest.id());
        return new GuestWritten.Done(guest);
    }

    private static Condition isOther(Guest guest) {
        boolean isPublic = guest.content().part().isPublic();
        return GATHERINGS_GUEST.PART.in(Arrays.stream(GuestPart.values()).filter(one -> isPublic ? one == GuestPart.COMPANY : one.isPublic()).map(Enum::name).toList());
    }

    private Planning write(Actor actor, GatheringId gathering, int seenVersion, Chapter chapter, BiFunction<Writing, Plan, Optional<Planning>> work) {
        var outcome = schema.write(actor, tx -> WhoMay.<Optional<Planning>>write(tx, actor, gathering.word(), chapter, one -> {
            var before = plan(tx, one);
            return before.version() == seenVersion ? work.apply(tx, before) : Optional.of(new Planning.Lost(before));
        }, state -> Optional.of(new Planning.NotNow(state)), () -> Optional.of(new Planning.Refused()), () -> Optional.of(new Planning.Unknown())));
        return outcome.orElseGet(() -> new Planning.Done(find(actor, gathering).orElseThrow()));
    }
}
