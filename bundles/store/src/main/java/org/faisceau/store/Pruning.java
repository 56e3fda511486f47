// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.db.Tables.STORE_CHANGE;
import static org.faisceau.store.db.Tables.STORE_FOLLOWER;
import static org.faisceau.store.db.Tables.STORE_HEAD;

import java.time.Duration;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Reading;
import org.jooq.impl.DSL;

/**
 * What of the change log may go: what every follower has, once a day old. A follower that has not moved for thirty days is given up,
 * and rebuilds if it comes back; without followers, thirty days are kept.
 */
final class Pruning {
    static final Duration KEPT = Duration.ofDays(1);
    static final Duration PATIENCE = Duration.ofDays(30);
    private static final int CHUNK = 500;
    private final Database database;

    Pruning(Database database) {
        this.database = database;
    }

    /** Deletes at most 500 changes; true where more may go. */
    boolean step() {
        return database.write(Actor.system(), tx -> {
            long now = database.clock().millis();
            tx.sql().deleteFrom(STORE_FOLLOWER).where(STORE_FOLLOWER.AT.lt(now - PATIENCE.toMillis())).execute();
            long pruned = tx.sql().fetchSingle(STORE_HEAD).getChangePruned();
            long last = last(tx, pruned, now);
            if (last <= pruned) return false;
            tx.sql().deleteFrom(STORE_CHANGE).where(STORE_CHANGE.SEQ.le(last)).execute();
            tx.sql().update(STORE_HEAD).set(STORE_HEAD.CHANGE_PRUNED, last).execute();
            return last == pruned + CHUNK;
        });
    }

    /** The last of the next chunk that may go, or no more than is gone. Looks at that chunk alone. */
    private static long last(Reading tx, long pruned, long now) {
        var slowest = tx.sql().select(DSL.min(STORE_FOLLOWER.SEQ)).from(STORE_FOLLOWER).fetchSingle().value1();
        long old = now - (slowest == null ? PATIENCE : KEPT).toMillis();
        long most = slowest == null ? pruned + CHUNK : Math.min(slowest, pruned + CHUNK);
        var last = tx.sql().select(DSL.max(STORE_CHANGE.SEQ)).from(STORE_CHANGE)
                .where(STORE_CHANGE.SEQ.gt(pruned), STORE_CHANGE.SEQ.le(most), STORE_CHANGE.AT.le(old)).fetchSingle().value1();
        return last == null ? pruned : last;
    }
}
