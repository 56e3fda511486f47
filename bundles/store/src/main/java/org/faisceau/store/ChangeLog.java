// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.db.Tables.STORE_CHANGE;
import static org.faisceau.store.db.Tables.STORE_FOLLOWER;
import static org.faisceau.store.db.Tables.STORE_HEAD;

import java.time.Instant;
import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Change;
import org.faisceau.store.api.Changes;
import org.faisceau.store.db.tables.records.StoreChangeRecord;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The change log, read by its followers. */
@Component(service = Changes.class)
public final class ChangeLog implements Changes, AutoCloseable {
    private final Database database;
    private final Wakes wakes;

    @Activate
    public ChangeLog(@Reference Database database) {
        this.database = database;
        this.wakes = new Wakes(this::head, database.engine().isShared());
        database.afterCommit(wakes::wake);
    }

    @Override
    public long head() {
        return database.read(tx -> tx.sql().select(STORE_HEAD.CHANGE_SEQ).from(STORE_HEAD).fetchSingle().value1());
    }

    @Override
    public List<Change> after(long seq, int limit) {
        if (limit < 1 || limit > 1000) throw new IllegalArgumentException("limit: 1 to 1000, got " + limit);
        return database.read(tx -> {
            var head = tx.sql().fetchSingle(STORE_HEAD);
            if (seq < head.getChangePruned()) throw new IllegalStateException("changes after " + seq + " were pruned: rebuild");
            if (seq > head.getChangeSeq()) throw new IllegalStateException(seq + " is ahead of the change log: rebuild");
            return tx.sql().selectFrom(STORE_CHANGE).where(STORE_CHANGE.SEQ.gt(seq)).orderBy(STORE_CHANGE.SEQ).limit(limit)
                    .fetch(ChangeLog::change);
        });
    }

    @Override
    public void reached(String follower, long seq) {
        database.write(Actor.system(), tx -> tx.sql().insertInto(STORE_FOLLOWER, STORE_FOLLOWER.NAME, STORE_FOLLOWER.SEQ, STORE_FOLLOWER.AT)
                .values(follower, seq, database.clock().millis())
                .onConflict(STORE_FOLLOWER.NAME).doUpdate()
                .set(STORE_FOLLOWER.SEQ, seq).set(STORE_FOLLOWER.AT, database.clock().millis()).execute());
    }

    @Override
    public Watch watch(Runnable wake) {
        return wakes.watch(wake);
    }

    @Deactivate
    @Override
    public void close() {
        wakes.close();
    }

    private static Change change(StoreChangeRecord row) {
        return new Change(row.getSeq(), Instant.ofEpochMilli(row.getAt()), row.getActor(), new Ref(row.getKind(), row.getRecord()),
                row.getField(), row.getBeforeValue(), row.getAfterValue());
    }
}
