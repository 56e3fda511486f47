// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import static org.faisceau.clusters.db.Tables.CLUSTERS_CLUSTER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.clusters.db.tables.records.ClustersClusterRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Clusters in rows. */
final class ClusterTable {
    private ClusterTable() {}

    static List<Cluster> list(Reading tx, Actor actor) {
        return tx.sql().selectFrom(CLUSTERS_CLUSTER).where(WhoMay.see(actor)).orderBy(CLUSTERS_CLUSTER.CREATED_AT, CLUSTERS_CLUSTER.ID).limit(Clusters.MOST).fetch(ClusterTable::cluster);
    }

    static Optional<Cluster> find(Reading tx, Actor actor, String id) {
        return tx.sql().fetchOptional(CLUSTERS_CLUSTER, CLUSTERS_CLUSTER.ID.eq(id).and(WhoMay.see(actor))).map(ClusterTable::cluster);
    }

    /** True where a cluster outside the bin is that organisation. */
    static boolean has(Reading tx, String organisation) {
        return tx.sql().fetchExists(CLUSTERS_CLUSTER, CLUSTERS_CLUSTER.ORGANISATION.eq(organisation), CLUSTERS_CLUSTER.BINNED_AT.eq(0L));
    }

    static void insert(Writing tx, Actor actor, Cluster one, Instant now) {
        var content = one.content();
        tx.sql().insertInto(CLUSTERS_CLUSTER).set(new ClustersClusterRecord(one.id(), content.organisation(), content.since(), content.aims(), actor.id(), now.toEpochMilli(), 0L, "", one.version())).execute();
    }

    /** Its next version; false where somebody was faster. */
    static boolean update(Writing tx, Cluster one) {
        var content = one.content();
        return tx.sql().update(CLUSTERS_CLUSTER).set(CLUSTERS_CLUSTER.ORGANISATION, content.organisation()).set(CLUSTERS_CLUSTER.SINCE_YEAR, content.since()).set(CLUSTERS_CLUSTER.AIMS, content.aims())
                .set(CLUSTERS_CLUSTER.VERSION, one.version()).where(CLUSTERS_CLUSTER.ID.eq(one.id()), CLUSTERS_CLUSTER.VERSION.eq(one.version() - 1)).execute() == 1;
    }

    private static Cluster cluster(ClustersClusterRecord row) {
        return new Cluster(row.getId(), new Cluster.Content(row.getOrganisation(), row.getSinceYear(), row.getAims()), row.getVersion());
    }
}
