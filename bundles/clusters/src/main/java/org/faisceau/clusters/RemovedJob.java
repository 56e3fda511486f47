// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import static org.faisceau.clusters.db.Tables.CLUSTERS_AID;
import static org.faisceau.clusters.db.Tables.CLUSTERS_CIRCLE;
import static org.faisceau.clusters.db.Tables.CLUSTERS_DECISION;
import static org.faisceau.clusters.db.Tables.CLUSTERS_MEMBER;
import static org.faisceau.clusters.db.Tables.CLUSTERS_SITTING;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each night: ends members, support, groups, meetings and decisions that were removed too long ago to be brought back. */
@Component
public final class RemovedJob implements Job {
    private static final int CHUNK = 500;
    private final Schema schema;

    @Activate
    public RemovedJob(@Reference Store store) {
        this.schema = store.schema("clusters", RemovedJob.class);
    }

    /** While the module is stopped: see {@code purges} in module.json. */
    public RemovedJob(Store store, Clock clock, Journal journal) {
        this(store);
    }

    @Override
    public String id() {
        return "clusters.purge";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(3, 35));
    }

    @Override
    public void run(Run run) {
        var before = run.clock().instant().minus(Duration.ofDays(Clusters.REMOVED_DAYS));
        int gone;
        do gone = end(before);
        while (gone > 0 && !run.isCancelled());
    }

    /** How many went; a group takes its meetings along, a meeting its decisions. */
    int end(Instant before) {
        return schema.write(Actor.system(), tx -> end(tx, CLUSTERS_MEMBER, CLUSTERS_MEMBER.ID, CLUSTERS_MEMBER.REMOVED_AT, before) + end(tx, CLUSTERS_AID, CLUSTERS_AID.ID, CLUSTERS_AID.REMOVED_AT, before)
                + end(tx, CLUSTERS_DECISION, CLUSTERS_DECISION.ID, CLUSTERS_DECISION.REMOVED_AT, before) + end(tx, CLUSTERS_SITTING, CLUSTERS_SITTING.ID, CLUSTERS_SITTING.REMOVED_AT, before)
                + end(tx, CLUSTERS_CIRCLE, CLUSTERS_CIRCLE.ID, CLUSTERS_CIRCLE.REMOVED_AT, before));
    }

    private static <R extends Record> int end(Writing tx, Table<R> table, Field<String> id, Field<Long> removedAt, Instant before) {
        return tx.sql().deleteFrom(table).where(id.in(DSL.select(id).from(table).where(removedAt.ne(0L), removedAt.lt(before.toEpochMilli())).limit(CHUNK))).execute();
    }
}
