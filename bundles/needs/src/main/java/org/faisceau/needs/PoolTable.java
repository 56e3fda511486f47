// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_POOL;
import static org.faisceau.needs.db.Tables.NEEDS_POOL_MEMBER;
import static org.faisceau.needs.db.Tables.NEEDS_POOL_VERSION;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pool.Member;
import org.faisceau.needs.db.tables.records.NeedsPoolMemberRecord;
import org.faisceau.needs.db.tables.records.NeedsPoolVersionRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;

/** Pools in rows. */
final class PoolTable {
    private static final long NONE = -1;

    private PoolTable() {}

    static Optional<Pool> find(Reading tx, String id) {
        return Optional.ofNullable(pools(tx, List.of(id)).get(id));
    }

    /** As they are now, in the order asked for. */
    static Map<String, Pool> pools(Reading tx, Collection<String> ids) {
        var found = pools(tx, NEEDS_POOL.ID.in(ids).and(NEEDS_POOL_VERSION.VERSION.eq(NEEDS_POOL.VERSION))).stream().collect(Collectors.toMap(Pool::id, pool -> pool));
        var ordered = new LinkedHashMap<String, Pool>();
        ids.stream().filter(found::containsKey).forEach(id -> ordered.put(id, found.get(id)));
        return ordered;
    }

    /** As it was at a version. */
    static Optional<Pool> at(Reading tx, String id, int version) {
        return pools(tx, NEEDS_POOL.ID.eq(id).and(NEEDS_POOL_VERSION.VERSION.eq(version))).stream().findFirst();
    }

    private static List<Pool> pools(Reading tx, Condition which) {
        var versions = tx.sql().select(NEEDS_POOL_VERSION.fields()).from(NEEDS_POOL_VERSION).join(NEEDS_POOL).on(NEEDS_POOL.ID.eq(NEEDS_POOL_VERSION.POOL_ID))
                .where(which).fetchInto(NEEDS_POOL_VERSION);
        var members = tx.sql().select(NEEDS_POOL_MEMBER.fields()).from(NEEDS_POOL_MEMBER).join(NEEDS_POOL).on(NEEDS_POOL.ID.eq(NEEDS_POOL_MEMBER.POOL_ID))
                .join(NEEDS_POOL_VERSION).on(NEEDS_POOL_VERSION.POOL_ID.eq(NEEDS_POOL_MEMBER.POOL_ID), NEEDS_POOL_VERSION.VERSION.eq(NEEDS_POOL_MEMBER.VERSION))
                .where(which).orderBy(NEEDS_POOL_MEMBER.NEED_ID).fetchInto(NEEDS_POOL_MEMBER).stream().collect(Collectors.groupingBy(NeedsPoolMemberRecord::getPoolId));
        return versions.map(row -> pool(row, members.getOrDefault(row.getPoolId(), List.of()).stream().map(PoolTable::member).toList()));
    }

    /** The open pool of each of these needs; needs without are absent. */
    static Map<String, String> open(Reading tx, Collection<String> needs) {
        return tx.sql().select(NEEDS_POOL_MEMBER.NEED_ID, NEEDS_POOL.ID).from(NEEDS_POOL_MEMBER)
                .join(NEEDS_POOL).on(NEEDS_POOL.ID.eq(NEEDS_POOL_MEMBER.POOL_ID), NEEDS_POOL.VERSION.eq(NEEDS_POOL_MEMBER.VERSION))
                .join(NEEDS_POOL_VERSION).on(NEEDS_POOL_VERSION.POOL_ID.eq(NEEDS_POOL.ID), NEEDS_POOL_VERSION.VERSION.eq(NEEDS_POOL.VERSION))
                .where(NEEDS_POOL_MEMBER.NEED_ID.in(needs), NEEDS_POOL_VERSION.DISSOLVED.eq(0)).fetchMap(NEEDS_POOL_MEMBER.NEED_ID, NEEDS_POOL.ID);
    }

    static void insert(Writing tx, Pool pool) {
        tx.sql().insertInto(NEEDS_POOL).set(NEEDS_POOL.ID, pool.id()).set(NEEDS_POOL.VERSION, pool.version())
                .set(NEEDS_POOL.CHANGED_AT, pool.changedAt().toEpochMilli()).execute();
        version(tx, pool);
    }

    /** Its next version; false where somebody was faster. */
    static boolean update(Writing tx, Pool pool) {
        int written = tx.sql().update(NEEDS_POOL).set(NEEDS_POOL.VERSION, pool.version()).set(NEEDS_POOL.CHANGED_AT, pool.changedAt().toEpochMilli())
                .where(NEEDS_POOL.ID.eq(pool.id()), NEEDS_POOL.VERSION.eq(pool.version() - 1)).execute();
        if (written == 0) return false;
        version(tx, pool);
        return true;
    }

    private static void version(Writing tx, Pool pool) {
        var terms = pool.terms();
        tx.sql().insertInto(NEEDS_POOL_VERSION).set(new NeedsPoolVersionRecord(pool.id(), pool.version(), terms.title(), terms.form().name(), terms.coordinator(),
                terms.sharing().name(), terms.total().map(Euros::cents).orElse(NONE), pool.isDissolved() ? 1 : 0, pool.reason(), pool.changedBy(),
                pool.changedAt().toEpochMilli())).execute();
        for (var member : pool.members()) {
            tx.sql().insertInto(NEEDS_POOL_MEMBER).set(new NeedsPoolMemberRecord(pool.id(), pool.version(), member.need(), member.organisation(),
                    member.share().orElse(NONE))).execute();
        }
    }

    private static Pool pool(NeedsPoolVersionRecord row, List<Member> members) {
        var total = row.getTotal() == NONE ? Optional.<Euros>empty() : Optional.of(new Euros(row.getTotal()));
        var terms = new Pool.Terms(row.getTitle(), Pool.Form.valueOf(row.getForm()), row.getCoordinator(), Pool.Sharing.valueOf(row.getSharing()), total);
        return new Pool(row.getPoolId(), terms, members, row.getDissolved() == 1, row.getReason(), Instant.ofEpochMilli(row.getAt()), row.getActor(), row.getVersion());
    }

    private static Member member(NeedsPoolMemberRecord row) {
        return new Member(row.getNeedId(), row.getOrganisation(), row.getShare() == NONE ? OptionalLong.empty() : OptionalLong.of(row.getShare()));
    }
}
