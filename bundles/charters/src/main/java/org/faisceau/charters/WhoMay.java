// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Who reads and who writes of labs and charters. */
final class WhoMay {
    private WhoMay() {}

    /** Whoever has an account. */
    static Condition see(Actor actor) {
        return actor.is(Role.OBSERVER) ? DSL.noCondition() : DSL.falseCondition();
    }

    static boolean lead(Actor actor) {
        return actor.is(Role.MANAGER);
    }
}
