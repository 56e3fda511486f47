// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_POOL;
import static org.faisceau.needs.db.Tables.NEEDS_POOL_MEMBER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pool.Member;
import org.faisceau.needs.api.Pool.Terms;
import org.faisceau.needs.api.Pools.Pooling;
import org.faisceau.store.api.Reading;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Which pools somebody sees, and whom of their members by name: who is anonymous as a buyer is so beside neighbours too. */
final class PoolSight {
    private PoolSight() {}

    static Condition see(Actor actor) {
        if (actor.is(Role.MANAGER)) return DSL.noCondition();
        if (!actor.is(Role.OBSERVER) || actor.organisation().isEmpty()) return DSL.falseCondition();
        return DSL.exists(DSL.selectOne().from(NEEDS_POOL_MEMBER).where(NEEDS_POOL_MEMBER.POOL_ID.eq(NEEDS_POOL.ID),
                NEEDS_POOL_MEMBER.VERSION.eq(NEEDS_POOL.VERSION), NEEDS_POOL_MEMBER.ORGANISATION.eq(actor.organisation())));
    }

    /** As it is written: mask it before it leaves. */
    static Optional<Pool> one(Reading tx, Actor actor, String id) {
        boolean sees = tx.sql().fetchExists(NEEDS_POOL, NEEDS_POOL.ID.eq(id).and(see(actor)));
        return sees ? PoolTable.find(tx, id) : Optional.empty();
    }

    /** Those of these pools that this actor sees, by identifier, as this actor may see them. */
    static Map<String, Pool> some(Reading tx, Actor actor, List<String> ids) {
        var seen = tx.sql().select(NEEDS_POOL.ID).from(NEEDS_POOL).where(NEEDS_POOL.ID.in(ids), see(actor)).fetch(NEEDS_POOL.ID);
        return masked(tx, actor, PoolTable.pools(tx, seen));
    }

    static Map<String, Pool> masked(Reading tx, Actor actor, Map<String, Pool> pools) {
        var members = pools.values().stream().flatMap(pool -> pool.members().stream());
        // A need that left one pool may be in another: both name the same buyer.
        var hidden = Anonymity.hidden(tx, actor, members.collect(Collectors.toMap(Member::need, Member::organisation, (one, other) -> one)));
        var masked = new LinkedHashMap<String, Pool>();
        pools.forEach((id, pool) -> masked.put(id, masked(actor, pool, hidden)));
        return masked;
    }

    static Pool masked(Reading tx, Actor actor, Pool pool) {
        return masked(tx, actor, Map.of(pool.id(), pool)).get(pool.id());
    }

    private static Pool masked(Actor actor, Pool pool, Set<String> hidden) {
        if (pool.members().stream().noneMatch(one -> hidden.contains(one.need()))) return pool;
        var unnamed = pool.members().stream().filter(one -> hidden.contains(one.need())).map(Member::organisation).collect(Collectors.toSet());
        var members = pool.members().stream().map(one -> unnamed.contains(one.organisation()) ? new Member(one.need(), "", one.share()) : one).toList();
        var terms = pool.terms();
        var coordinator = unnamed.contains(terms.coordinator()) ? "" : terms.coordinator();
        var changedBy = pool.changedBy().equals(actor.id()) ? actor.id() : "";
        return new Pool(pool.id(), new Terms(terms.title(), terms.form(), coordinator, terms.sharing(), terms.total()), members, pool.isDissolved(), pool.reason(),
                pool.changedAt(), changedBy, pool.version());
    }

    static Pooling masked(Reading tx, Actor actor, Pooling outcome) {
        return outcome.fold(
                done -> new Pooling.Done(masked(tx, actor, done.pool())), lost -> new Pooling.Lost(masked(tx, actor, lost.current())),
                invalid -> invalid, refused -> refused, unknown -> unknown);
    }

    /** Organisations that were in it at any time, and whether this actor may know of them. */
    static Map<String, Boolean> known(Reading tx, Actor actor, String pool) {
        var all = tx.sql().selectDistinct(NEEDS_POOL_MEMBER.NEED_ID, NEEDS_POOL_MEMBER.ORGANISATION).from(NEEDS_POOL_MEMBER)
                .where(NEEDS_POOL_MEMBER.POOL_ID.eq(pool)).fetch();
        var organisations = new LinkedHashMap<String, String>();
        all.forEach(row -> organisations.put(row.value1(), row.value2()));
        var hidden = Anonymity.hidden(tx, actor, organisations);
        return all.stream().collect(Collectors.toMap(row -> row.value2(), row -> !hidden.contains(row.value1()), Boolean::logicalAnd));
    }
}
