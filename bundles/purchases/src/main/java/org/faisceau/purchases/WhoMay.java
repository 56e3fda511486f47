// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.faisceau.purchases.db.Tables.PURCHASES_CONTRACT;

import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Who sees and writes contracts. */
final class WhoMay {
    private WhoMay() {}

    static Condition see(Actor actor) {
        return actor.is(Role.OBSERVER) ? PURCHASES_CONTRACT.BINNED_AT.eq(0L) : DSL.falseCondition();
    }

    static boolean write(Actor actor, String buyer) {
        return actor.is(Role.MANAGER) || actor.is(Role.BUYER) && actor.belongsTo(buyer);
    }
}
