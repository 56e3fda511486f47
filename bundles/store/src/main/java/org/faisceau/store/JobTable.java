// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.db.Tables.STORE_JOB;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.store.db.tables.records.StoreJobRecord;
import org.jooq.impl.DSL;

/** The leases: who runs a job takes its row for a minute, and again before the minute ends. */
final class JobTable {
    static final Duration LEASE = Duration.ofMinutes(1);
    private static final int MOST = 1000;
    private final Database database;
    private final String holder = UUID.randomUUID().toString();

    JobTable(Database database) {
        this.database = database;
        if (!database.engine().isShared()) dropLeases();
    }

    /** What is known of a job; a job not seen before, or whose schedule became tighter, is given its next time. */
    StoreJobRecord state(String id, Schedule when) {
        long soonest = when.after(now()).toEpochMilli();
        var known = known(id);
        if (known.isPresent() && known.get().getNextAt() <= soonest) return known.get();
        return database.write(Actor.system(), tx -> {
            // Not « returning »: on SQLite, after a restart, an insert that became an update gives no row back.
            tx.sql().insertInto(STORE_JOB, STORE_JOB.ID, STORE_JOB.NEXT_AT).values(id, soonest)
                    .onConflict(STORE_JOB.ID).doUpdate().set(STORE_JOB.NEXT_AT, soonest).execute();
            return tx.sql().selectFrom(STORE_JOB).where(STORE_JOB.ID.eq(id)).fetchSingle();
        });
    }

    Optional<StoreJobRecord> known(String id) {
        return database.read(tx -> tx.sql().selectFrom(STORE_JOB).where(STORE_JOB.ID.eq(id)).fetchOptional());
    }

    /** True where the job is this node's to run now. */
    boolean take(String id, boolean early) {
        long now = now().toEpochMilli();
        return database.write(Actor.system(), tx -> tx.sql().update(STORE_JOB)
                .set(STORE_JOB.HOLDER, holder).set(STORE_JOB.HELD_UNTIL, now + LEASE.toMillis()).set(STORE_JOB.LAST_AT, now)
                .where(STORE_JOB.ID.eq(id), STORE_JOB.HELD_UNTIL.le(now), STORE_JOB.NEXT_AT.le(early ? Long.MAX_VALUE : now)).execute()) == 1;
    }

    /** False where the lease was lost. */
    boolean renew(String id) {
        long until = now().plus(LEASE).toEpochMilli();
        return database.write(Actor.system(), tx -> tx.sql().update(STORE_JOB).set(STORE_JOB.HELD_UNTIL, until)
                .where(STORE_JOB.ID.eq(id), STORE_JOB.HOLDER.eq(holder)).execute()) == 1;
    }

    /** @param failure in words; empty where the run was good */
    void finish(String id, Instant next, long millis, String failure) {
        database.write(Actor.system(), tx -> tx.sql().update(STORE_JOB)
                .set(STORE_JOB.HOLDER, "").set(STORE_JOB.HELD_UNTIL, 0L).set(STORE_JOB.NEXT_AT, next.toEpochMilli())
                .set(STORE_JOB.LAST_MILLIS, millis).set(STORE_JOB.FAILURE, failure)
                .set(STORE_JOB.FAILURES, failure.isEmpty() ? DSL.val(0L) : STORE_JOB.FAILURES.plus(1))
                .set(STORE_JOB.FAILED_AT, failure.isEmpty() ? STORE_JOB.FAILED_AT : DSL.val(now().toEpochMilli()))
                .where(STORE_JOB.ID.eq(id), STORE_JOB.HOLDER.eq(holder)).execute());
    }

    /** All that ever ran or waits, by id: a job is some dozen rows, never many. */
    List<StoreJobRecord> all() {
        return database.read(tx -> tx.sql().selectFrom(STORE_JOB).orderBy(STORE_JOB.ID).limit(MOST).fetch());
    }

    private Instant now() {
        return database.clock().instant();
    }

    /** Nobody else has this folder: leases of a process that died are void. */
    private void dropLeases() {
        database.write(Actor.system(), tx -> tx.sql().update(STORE_JOB).set(STORE_JOB.HOLDER, "").set(STORE_JOB.HELD_UNTIL, 0L)
                .where(STORE_JOB.HOLDER.ne("")).execute());
    }
}
