// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_POOL;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pool.Member;
import org.faisceau.needs.api.Pool.Terms;
import org.faisceau.needs.api.Pools;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Needs that go together: transactions and who may; what is alike is found by {@link PoolProposals}. */
@Component(service = {Pools.class, PoolRegister.class})
public final class PoolRegister implements Pools {
    private static final Keyset<Long> ORDER = Keyset.descending(NEEDS_POOL.CHANGED_AT, NEEDS_POOL.ID);
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Needs needs;
    private final PoolProposals proposals;

    @Activate
    public PoolRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Needs needs, @Reference PoolProposals proposals) {
        this.schema = store.schema("needs", PoolRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.needs = needs;
        this.proposals = proposals;
    }

    @Override
    public List<Proposal> proposals(Actor actor, String need, int limit) {
        if (limit < 1 || limit > 200) throw new IllegalArgumentException("limit: 1 to 200, got " + limit);
        boolean sees = mayPool(actor) || actor.is(Role.BUYER) && needs.find(actor, need).filter(found -> actor.belongsTo(found.content().organisation())).isPresent();
        return sees ? proposals.of(actor, need, limit) : List.of();
    }

    @Override
    public boolean refuse(Actor actor, String one, String other) {
        if (!mayPool(actor) || one.equals(other) || needs.find(actor, one).isEmpty() || needs.find(actor, other).isEmpty()) return false;
        proposals.refuse(actor, one, other, now());
        return true;
    }

    @Override
    public boolean proposeAgain(Actor actor, String one, String other) {
        return mayPool(actor) && proposals.proposeAgain(actor, one, other);
    }

    @Override
    public Slice<Pool> page(Actor actor, String after, int limit) {
        var page = ORDER.page(limit, after);
        return schema.read(tx -> {
            var places = tx.sql().select(NEEDS_POOL.ID, NEEDS_POOL.CHANGED_AT).from(NEEDS_POOL).where(PoolSight.see(actor)).and(page.condition())
                    .orderBy(page.order()).limit(page.fetch()).fetch();
            var pools = PoolSight.masked(tx, actor, PoolTable.pools(tx, places.getValues(NEEDS_POOL.ID)));
            return page.slice(places, place -> pools.get(place.get(NEEDS_POOL.ID)));
        });
    }

    @Override
    public Optional<Pool> find(Actor actor, String id) {
        return schema.read(tx -> PoolSight.one(tx, actor, id).map(pool -> PoolSight.masked(tx, actor, pool)));
    }

    @Override
    public Optional<Pool> of(Actor actor, String need) {
        return schema.read(tx -> Optional.ofNullable(PoolTable.open(tx, List.of(need)).get(need)).flatMap(id -> PoolSight.one(tx, actor, id))
                .map(pool -> PoolSight.masked(tx, actor, pool)));
    }

    @Override
    public Pooling create(Actor actor, List<String> asked, String typed, Pool.Form form, String typedCoordinator) {
        if (!mayPool(actor)) return new Pooling.Refused();
        var found = asked.stream().distinct().flatMap(id -> needs.find(actor, id).stream()).toList();
        if (found.size() < asked.stream().distinct().count()) return new Pooling.Unknown();
        return schema.write(actor, tx -> create(tx, actor, found, typed, form, typedCoordinator));
    }

    /** The same, for an actor whose right the caller has made sure of. */
    Pooling create(Writing tx, Actor actor, List<Need> found, String typed, Pool.Form form, String typedCoordinator) {
        var fault = PoolRule.fault(found);
        if (fault.isPresent()) return new Pooling.Invalid("needs", fault.get());
        var title = typed.isBlank() ? found.get(0).title() : typed.strip();
        var coordinator = typedCoordinator.isEmpty() ? found.get(0).content().organisation() : typedCoordinator;
        var pool = new Pool(ids.next(), new Terms(title, form, coordinator, Pool.Sharing.AMOUNT, Optional.empty()),
                found.stream().map(PoolRegister::member).sorted(Comparator.comparing(Member::need)).toList(), false, "", now(), actor.id(), 1);
        var off = PoolRule.fault(pool);
        if (off.isPresent()) return off.get();
        if (!PoolTable.open(tx, found.stream().map(Need::id).toList()).isEmpty()) return new Pooling.Invalid("needs", "pool.taken");
        PoolTable.insert(tx, pool);
        PoolChanges.tell(tx, PoolRule.none(pool), pool, "pool-created", "");
        return new Pooling.Done(pool);
    }

    @Override
    public Pooling change(Actor actor, String id, int seenVersion, Terms terms, Map<String, OptionalLong> shares) {
        if (!mayPool(actor)) return find(actor, id).<Pooling>map(pool -> new Pooling.Refused()).orElse(new Pooling.Unknown());
        return next(actor, id, seenVersion, "pool-changed", "", (tx, pool) -> {
            var members = pool.members().stream().map(member -> new Member(member.need(), member.organisation(), shares.getOrDefault(member.need(), OptionalLong.empty()))).toList();
            var total = terms.sharing() == Pool.Sharing.PERCENT ? terms.total() : Optional.<Euros>empty();
            return PoolRule.with(pool, new Terms(terms.title().strip(), terms.form(), terms.coordinator(), terms.sharing(), total), members, false);
        });
    }

    @Override
    public Pooling join(Actor actor, String id, int seenVersion, String need) {
        var found = needs.find(actor, need);
        if (found.isEmpty() || find(actor, id).isEmpty()) return new Pooling.Unknown();
        if (!mayPool(actor)) return new Pooling.Refused();
        if (!found.get().state().isOpen() || found.get().content().kind() == NeedKind.EXPRESSION_OF_INTEREST_CALL) return new Pooling.Invalid("needs", "pool.over");
        return schema.write(actor, tx -> PoolTable.open(tx, List.of(need)).containsKey(need) ? new Pooling.Invalid("needs", "pool.taken")
                : next(tx, actor, id, seenVersion, "pool-joined", "", (reading, pool) -> {
                    var members = new ArrayList<>(pool.members());
                    var own = member(found.get());
                    members.add(pool.terms().sharing() == Pool.Sharing.AMOUNT ? own : new Member(own.need(), own.organisation(), OptionalLong.of(0)));
                    members.sort(Comparator.comparing(Member::need));
                    return PoolRule.with(pool, pool.terms(), members, false);
                }));
    }

    @Override
    public Pooling withdraw(Actor actor, String id, int seenVersion, String need, String reason) {
        var found = find(actor, id);
        var member = found.flatMap(pool -> pool.members().stream().filter(one -> one.need().equals(need)).findFirst());
        if (member.isEmpty()) return new Pooling.Unknown();
        if (!mayWithdraw(actor, found.get(), member.get())) return new Pooling.Refused();
        if (reason.isBlank() || reason.length() > REASON_MAX) return new Pooling.Invalid("reason", "pool.noReason");
        return next(actor, id, seenVersion, "pool-left", reason.strip(), (tx, pool) -> {
            var left = PoolShares.without(pool.terms(), pool.members(), member.get());
            boolean isOver = left.members().size() < 2;
            return isOver ? PoolRule.with(pool, pool.terms(), pool.members(), true) : PoolRule.with(pool, left.terms(), left.members(), false);
        });
    }

    @Override
    public Pooling dissolve(Actor actor, String id, int seenVersion, String reason) {
        if (!mayPool(actor)) return find(actor, id).<Pooling>map(pool -> new Pooling.Refused()).orElse(new Pooling.Unknown());
        if (reason.isBlank() || reason.length() > REASON_MAX) return new Pooling.Invalid("reason", "pool.noReason");
        return next(actor, id, seenVersion, "pool-split", reason.strip(), (tx, pool) -> PoolRule.with(pool, pool.terms(), pool.members(), true));
    }

    @Override
    public Pooling takeBack(Actor actor, String id, int seenVersion) {
        return schema.write(actor, tx -> PoolSight.masked(tx, actor, PoolSight.one(tx, actor, id).or(() -> left(tx, actor, id))
                .map(pool -> takeBack(tx, actor, pool, seenVersion)).orElse(new Pooling.Unknown())));
    }

    /** Who just left sees it no more, and may change that again. */
    private static Optional<Pool> left(Reading tx, Actor actor, String id) {
        return PoolTable.find(tx, id).filter(pool -> pool.changedBy().equals(actor.id()));
    }

    private Pooling takeBack(Writing tx, Actor actor, Pool pool, int seenVersion) {
        if (pool.version() != seenVersion) return new Pooling.Lost(pool);
        if (!pool.changedBy().equals(actor.id()) || pool.changedAt().plus(SECOND_THOUGHT).isBefore(now())) return new Pooling.Refused();
        var before = pool.version() == 1 ? PoolRule.with(pool, pool.terms(), pool.members(), true) : PoolTable.at(tx, pool.id(), pool.version() - 1).orElseThrow();
        var members = before.members().stream().map(Member::need).toList();
        boolean isElsewhere = PoolTable.open(tx, members).values().stream().anyMatch(other -> !other.equals(pool.id())) || NeedBin.holdsAny(tx, members);
        return !before.isDissolved() && isElsewhere ? new Pooling.Refused() : written(tx, actor, pool, before, "taken-back", "");
    }

    @Override
    public boolean mayPool(Actor actor) {
        return actor.is(Role.MANAGER);
    }

    @Override
    public boolean mayWithdraw(Actor actor, Pool pool, Member member) {
        return !pool.isDissolved() && WhoMay.write(actor, member.organisation());
    }

    /** What a pool becomes next. */
    @FunctionalInterface
    private interface Becoming {
        Pool of(Reading tx, Pool before);
    }

    private Pooling next(Actor actor, String id, int seenVersion, String action, String reason, Becoming becoming) {
        return schema.write(actor, tx -> next(tx, actor, id, seenVersion, action, reason, becoming));
    }

    private Pooling next(Writing tx, Actor actor, String id, int seenVersion, String action, String reason, Becoming becoming) {
        return PoolSight.masked(tx, actor, PoolSight.one(tx, actor, id)
                .map(before -> next(tx, actor, before, seenVersion, action, reason, becoming)).orElse(new Pooling.Unknown()));
    }

    private Pooling next(Writing tx, Actor actor, Pool before, int seenVersion, String action, String reason, Becoming becoming) {
        if (before.version() != seenVersion) return new Pooling.Lost(before);
        if (before.isDissolved()) return new Pooling.Invalid("form", "pool.isDissolved");
        var after = becoming.of(tx, before);
        boolean isSame = after.terms().equals(before.terms()) && after.members().equals(before.members()) && after.isDissolved() == before.isDissolved();
        if (isSame) return new Pooling.Done(before);
        var off = after.isDissolved() ? Optional.<Pooling>empty() : PoolRule.fault(after);
        return off.orElseGet(() -> written(tx, actor, before, after, action, reason));
    }

    private Pooling written(Writing tx, Actor actor, Pool before, Pool content, String action, String reason) {
        var after = new Pool(before.id(), content.terms(), content.members(), content.isDissolved(), reason, now(), actor.id(), before.version() + 1);
        if (!PoolTable.update(tx, after)) return new Pooling.Lost(PoolTable.find(tx, before.id()).orElse(before));
        PoolChanges.tell(tx, before, after, action, reason);
        return new Pooling.Done(after);
    }

    /** With the larger end of its estimate as share. */
    private static Member member(Need need) {
        var amount = need.content().amount();
        var share = amount.most().or(amount::least).map(euros -> OptionalLong.of(euros.cents())).orElse(OptionalLong.empty());
        return new Member(need.id(), need.content().organisation(), share);
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
