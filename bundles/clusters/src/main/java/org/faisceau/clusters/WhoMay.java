// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import static org.faisceau.clusters.db.Tables.CLUSTERS_CLUSTER;

import org.faisceau.clusters.api.Cluster;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Who reads and who writes of clusters. */
final class WhoMay {
    private WhoMay() {}

    /** Whoever has an account; the bin apart. */
    static Condition see(Actor actor) {
        return actor.is(Role.OBSERVER) ? CLUSTERS_CLUSTER.BINNED_AT.eq(0L) : DSL.falseCondition();
    }

    /** Line by line: managers, and the organisation that the cluster is; who was helped reads its own besides. */
    static boolean readAids(Actor actor, Cluster cluster) {
        return write(actor) || actor.belongsTo(cluster.content().organisation());
    }

    static boolean write(Actor actor) {
        return actor.is(Role.MANAGER);
    }
}
