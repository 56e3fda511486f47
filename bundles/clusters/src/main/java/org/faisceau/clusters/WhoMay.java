// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import static org.faisceau.clusters.db.Tables.CLUSTERS_CLUSTER;

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

    static boolean write(Actor actor) {
        return actor.is(Role.MANAGER);
    }
}
