// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_GATHERING;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_GUEST;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.Concern;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringFilter;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.GatheringOrder;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register: transactions and who may. */
@Component(service = {Gatherings.class, GatheringRegister.class})
public final class GatheringRegister implements Gatherings {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Formats formats;
    private final SolutionThemes themes;
    private final Accounts accounts;
    private final PlanSettings settings;

    @Activate
    public GatheringRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Formats formats, @Reference SolutionThemes themes, @Reference Accounts accounts,
            @Reference PlanSettings settings) {
        this.schema = store.schema("gatherings", GatheringRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.formats = formats;
        this.themes = themes;
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public Slice<Gathering> page(Actor actor, GatheringFilter filter, GatheringOrder order, String after, int limit) {
        var page = GatheringQuery.keyset(order).page(limit, after);
        return schema.read(tx -> page.slice(tx.sql().selectFrom(GATHERINGS_GATHERING).where(WhoMay.see(actor)).and(page.condition())
                .and(GatheringQuery.conditions(filter)).orderBy(page.order()).limit(page.fetch()).fetch(), GatheringTable::gathering));
    }

    @Override
    public int count(Actor actor, GatheringFilter filter, int most) {
        if (most < 1 || most > 10_000) throw new IllegalArgumentException("most: 1 to 10000, got " + most);
        return schema.read(tx -> tx.sql().fetchCount(tx.sql().selectOne().from(GATHERINGS_GATHERING).where(WhoMay.see(actor)).and(GatheringQuery.conditions(filter)).limit(most)));
    }

    @Override
    public Optional<Gathering> find(Actor actor, GatheringId id) {
        return schema.read(tx -> GatheringTable.find(tx, actor, id.word()));
    }

    @Override
    public Map<GatheringId, Gathering> findAll(Actor actor, Collection<GatheringId> some) {
        return schema.read(tx -> tx.sql().selectFrom(GATHERINGS_GATHERING).where(GATHERINGS_GATHERING.ID.in(some.stream().map(GatheringId::word).toList())).and(WhoMay.see(actor))
                .fetch(GatheringTable::gathering)).stream().collect(Collectors.toMap(Gathering::id, one -> one));
    }

    @Override
    public List<Gathering> own(Actor actor, Period days, int limit) {
        if (limit < 1 || limit > 1000) throw new IllegalArgumentException("limit: 1 to 1000, got " + limit);
        var comes = DSL.exists(DSL.selectOne().from(GATHERINGS_GUEST).where(GATHERINGS_GUEST.GATHERING_ID.eq(GATHERINGS_GATHERING.ID), GATHERINGS_GUEST.ACCOUNT.eq(actor.id()), GATHERINGS_GUEST.STATE.eq(Guest.State.COMING.name())));
        return schema.read(tx -> tx.sql().selectFrom(GATHERINGS_GATHERING).where(WhoMay.see(actor), GATHERINGS_GATHERING.DAY.between(days.first().toString(), days.last().toString()), GATHERINGS_GATHERING.OWNER.eq(actor.id()).or(comes))
                .orderBy(GATHERINGS_GATHERING.DAY, GATHERINGS_GATHERING.ID).limit(limit).fetch(GatheringTable::gathering));
    }

    @Override
    public Written plan(Actor actor, Gathering.Content content) {
        return insert(actor, content, GatheringState.PLANNED, ContentRule.ahead(content.day(), Days.today(clock)));
    }

    @Override
    public Written recordHeld(Actor actor, Gathering.Content content) {
        return insert(actor, content, GatheringState.HELD, ContentRule.past(content.day(), Days.today(clock)));
    }

    private Written insert(Actor actor, Gathering.Content typed, GatheringState state, Optional<Written> fault) {
        if (!mayPlan(actor)) return new Written.Refused();
        var content = owned(actor, typed);
        return obstacle(actor, content, "").or(() -> fault).orElseGet(() -> {
            var format = format(content);
            return schema.write(actor, tx -> new Written.Done(inserted(tx, actor, content, format, state)));
        });
    }

    private static Gathering.Content owned(Actor actor, Gathering.Content typed) {
        return ContentRule.stripped(typed.owner().isEmpty() ? typed.withOwner(actor.id()) : typed);
    }

    /** What is past needs no plan. */
    private Gathering inserted(Writing tx, Actor actor, Gathering.Content content, Format format, GatheringState state) {
        var gathering = GatheringTable.insert(tx, actor, ids.next(), content, state, clock.instant());
        if (!state.isOver()) PlanTable.lay(tx, gathering, format, Set.of(), Days.today(clock), settings.planning().working(), ids::next);
        return gathering;
    }

    /** What keeps one from being planned, asked of whoever knows before anything is written; empty where {@link #planned} may write it. */
    Optional<Written> keptFrom(Actor actor, Gathering.Content typed) {
        if (!mayPlan(actor)) return Optional.of(new Written.Refused());
        return obstacle(actor, owned(actor, typed), "").or(() -> ContentRule.ahead(typed.day(), Days.today(clock)));
    }

    /** Within a write of another register of this bundle; asks nobody. */
    Gathering planned(Writing tx, Actor actor, Gathering.Content typed, Format format) {
        return inserted(tx, actor, owned(actor, typed), format, GatheringState.PLANNED);
    }

    /** The format of what is to be planned. */
    Format format(Gathering one) {
        return format(one.content());
    }

    private Format format(Gathering.Content content) {
        return formats.find(Actor.system(), content.format()).orElseThrow(() -> new IllegalStateException("format is gone: " + content.format())).format();
    }

    /** @param owner the one it has, who may have left since */
    private Optional<Written> obstacle(Actor actor, Gathering.Content content, String owner) {
        if (formats.find(actor, content.format()).isEmpty()) return Optional.of(new Written.Invalid("format", "gathering.noFormat"));
        if (!content.theme().isEmpty() && !themes.codes(actor).contains(content.theme())) return Optional.of(new Written.Invalid("theme", "gathering.noTheme"));
        boolean isKnown = content.owner().equals(owner) || content.owner().equals(actor.id()) || accounts.find(Actor.system(), content.owner()).filter(one -> !one.disabled()).isPresent();
        return isKnown ? ContentRule.obstacle(content) : Optional.of(new Written.Invalid("owner", "gathering.noOwner"));
    }

    @Override
    public Written change(Actor actor, GatheringId id, int seenVersion, Gathering.Content typed) {
        var owner = find(actor, id).map(one -> one.content().owner()).orElse("");
        var content = ContentRule.stripped(typed.owner().isEmpty() ? typed.withOwner(owner) : typed);
        var fault = obstacle(actor, content, owner);
        return write(actor, id, (tx, before) -> {
            if (!Chapter.CONTENT.isOpen(before.state())) return new Written.NotNow(before.state());
            if (before.version() != seenVersion) return new Written.Lost(before);
            boolean isMoved = !before.content().day().equals(content.day());
            if (isMoved && !before.state().isAhead()) return new Written.NotNow(before.state());
            var off = fault.or(() -> isMoved ? ContentRule.ahead(content.day(), Days.today(clock)) : Optional.empty());
            return off.orElseGet(() -> or(GatheringTable.change(tx, before, content, clock.instant()).map(after -> replanned(tx, before, after)), before));
        });
    }

    /** The plan follows the day, and the format. */
    private Gathering replanned(Writing tx, Gathering before, Gathering after) {
        if (PlanTable.laidOn(tx, after.id().word()).isEmpty()) return after;
        var today = Days.today(clock);
        var working = settings.planning().working();
        if (!before.content().format().equals(after.content().format())) PlanTable.change(tx, after, formats.find(Actor.system(), before.content().format()).map(Formats.Kept::format), format(after.content()), today, working, ids::next);
        if (!before.content().day().equals(after.content().day())) PlanTable.move(tx, after, today, working);
        return after;
    }

    @Override
    public Written move(Actor actor, GatheringId id, int seenVersion, GatheringState to, String reason) {
        return write(actor, id, (tx, before) -> {
            if (before.version() != seenVersion) return new Written.Lost(before);
            if (!before.state().next().contains(to)) return new Written.NotNow(before.state());
            if (to == GatheringState.HELD && before.content().day().isAfter(Days.today(clock))) return new Written.Invalid("state", "gathering.notYet");
            if (before.state().asksReason(to) && Unseen.is(reason)) return new Written.Invalid("reason", "gathering.noReason");
            if (reason.length() > TEXT_MAX) return new Written.Invalid("reason", "gathering.tooLong");
            return or(GatheringTable.move(tx, before, to, reason.strip(), clock.instant()), before);
        });
    }

    @Override
    public Written bin(Actor actor, GatheringId id, int seenVersion) {
        return write(actor, id, (tx, before) -> {
            if (!isForBin(before)) return new Written.NotNow(before.state());
            if (before.version() != seenVersion) return new Written.Lost(before);
            if (GuestPost.isAwaited(tx, before)) return new Written.Invalid("state", before.state() == GatheringState.CANCELLED ? "gathering.untold" : "gathering.invited");
            return GatheringBin.put(tx, actor, before, clock.instant()) ? new Written.Done(before) : new Written.Lost(before);
        });
    }

    private static boolean isForBin(Gathering gathering) {
        return gathering.state() == GatheringState.PLANNED || gathering.state() == GatheringState.CANCELLED;
    }

    private static Written or(Optional<Gathering> written, Gathering before) {
        return written.<Written>map(Written.Done::new).orElseGet(() -> new Written.Lost(before));
    }

    private Written write(Actor actor, GatheringId id, BiFunction<Writing, Gathering, Written> work) {
        return schema.write(actor, tx -> {
            var found = GatheringTable.find(tx, actor, id.word());
            if (found.isEmpty()) return new Written.Unknown();
            return WhoMay.lead(actor, found.get()) ? work.apply(tx, found.get()) : new Written.Refused();
        });
    }

    @Override
    public List<Concern> concerns(Gathering gathering) {
        if (!gathering.state().isAhead()) return List.of();
        return formats.find(Actor.system(), gathering.content().format()).map(kept -> Concerns.of(gathering.content(), kept.format(), settings.planning().working())).orElse(List.of());
    }

    @Override
    public Set<LocalDate> holidays(Period days) {
        if (days.first().plusYears(1).isBefore(days.last())) throw new IllegalArgumentException("days: at most a year, got " + days);
        return days.first().datesUntil(days.last().plusDays(1)).filter(settings.planning().working()::isHoliday).collect(Collectors.toSet());
    }

    @Override
    public boolean mayMove(Actor actor, Gathering gathering, GatheringState to) {
        boolean isTooSoon = to == GatheringState.HELD && gathering.content().day().isAfter(Days.today(clock));
        return mayLead(actor, gathering) && gathering.state().next().contains(to) && !isTooSoon;
    }

    @Override
    public boolean mayPlan(Actor actor) {
        return actor.is(Role.MANAGER);
    }

    @Override
    public boolean mayStudy(Actor actor, Gathering gathering) {
        return schema.read(tx -> WorkshopRegister.hasPart(tx, actor, gathering));
    }

    @Override
    public boolean mayLead(Actor actor, Gathering gathering) {
        return WhoMay.lead(actor, gathering);
    }

    @Override
    public boolean mayBin(Actor actor, Gathering gathering) {
        return mayLead(actor, gathering) && isForBin(gathering);
    }
}
