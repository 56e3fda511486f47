// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_POOL_MEMBER;
import static org.faisceau.needs.db.Tables.NEEDS_POOL_VERSION;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.Pool;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/**
 * Places in pools that follow an organisation that was merged, in all versions, so that one taken back is right too. A member is named
 * {@code pool:} with pool and need, a coordinator {@code coordinator:} with pool and version: parting again moves no other. The pool gets
 * no version by it: its versions are what people agreed, one of which is taken back by writing the one before, and a form that still
 * names the merged organisation as coordinator is refused as no member's.
 */
final class PoolMoves {
    private static final String MEMBER = "pool:";
    private static final String COORDINATOR = "coordinator:";

    private PoolMoves() {}

    static List<String> found(Reading tx, String from) {
        var member = NEEDS_POOL_MEMBER;
        var found = new ArrayList<>(tx.sql().selectDistinct(member.POOL_ID, member.NEED_ID).from(member).where(member.ORGANISATION.eq(from))
                .orderBy(member.POOL_ID, member.NEED_ID).fetch(row -> MEMBER + row.value1() + ":" + row.value2()));
        var version = NEEDS_POOL_VERSION;
        tx.sql().select(version.POOL_ID, version.VERSION).from(version).where(version.COORDINATOR.eq(from)).orderBy(version.POOL_ID, version.VERSION)
                .forEach(row -> found.add(COORDINATOR + row.value1() + ":" + row.value2()));
        return found;
    }

    /** False where that word names no place in a pool. */
    static boolean put(Writing tx, String word, String from, String to) {
        var parts = word.split(":");
        if (word.startsWith(MEMBER)) {
            int moved = tx.sql().update(NEEDS_POOL_MEMBER).set(NEEDS_POOL_MEMBER.ORGANISATION, to)
                    .where(NEEDS_POOL_MEMBER.POOL_ID.eq(parts[1]), NEEDS_POOL_MEMBER.NEED_ID.eq(parts[2]), NEEDS_POOL_MEMBER.ORGANISATION.eq(from)).execute();
            // The index hears of its new readers.
            if (moved > 0) tx.changed(new Ref(Pool.KIND, parts[1]), "pool", from, to);
            return true;
        }
        if (!word.startsWith(COORDINATOR)) return false;
        tx.sql().update(NEEDS_POOL_VERSION).set(NEEDS_POOL_VERSION.COORDINATOR, to)
                .where(NEEDS_POOL_VERSION.POOL_ID.eq(parts[1]), NEEDS_POOL_VERSION.VERSION.eq(Integer.valueOf(parts[2])), NEEDS_POOL_VERSION.COORDINATOR.eq(from)).execute();
        return true;
    }
}
