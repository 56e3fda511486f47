// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

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

    /** Writes the directory, publishes and takes in. */
    static boolean leads(Actor actor) {
        return actor.is(Role.MANAGER);
    }
}
