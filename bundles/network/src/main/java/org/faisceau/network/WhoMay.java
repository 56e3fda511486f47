// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.faisceau.network.db.Tables.NETWORK_KEY;
import static org.faisceau.network.db.Tables.NETWORK_RECEIVED;
import static org.faisceau.network.db.Tables.NETWORK_STRUCTURE;

import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Who may what in the network. */
final class WhoMay {
    private WhoMay() {}

    /** Structures outside the bin. */
    static Condition seeStructures(Actor actor) {
        return NETWORK_STRUCTURE.BINNED_AT.eq(0L).and(actor.is(Role.OBSERVER) ? DSL.noCondition() : DSL.falseCondition());
    }

    /** Wherever they lie. */
    static Condition ownStructures(Actor actor) {
        return leads(actor) ? DSL.trueCondition() : DSL.falseCondition();
    }

    /** Records of other Living-Labs, each with its key. */
    static Condition seeReceived(Actor actor) {
        if (leads(actor)) return DSL.trueCondition();
        return actor.is(Role.OBSERVER) ? NETWORK_RECEIVED.LEADERS.eq(0).and(NETWORK_KEY.REVOKED_AT.eq(0L)) : DSL.falseCondition();
    }

    /** Writes the directory, publishes and takes in. */
    static boolean leads(Actor actor) {
        return actor.is(Role.MANAGER);
    }
}
