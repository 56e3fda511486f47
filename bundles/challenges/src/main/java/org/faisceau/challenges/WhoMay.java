// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.db.Tables.CHALLENGES_EDITION;

import org.faisceau.challenges.api.Edition;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Who may what of challenges. */
final class WhoMay {
    private WhoMay() {}

    /** Editions outside the bin: what is published is public. */
    static Condition seeEditions(Actor actor) {
        return CHALLENGES_EDITION.BINNED_AT.eq(0L).and(leads(actor) ? DSL.noCondition() : CHALLENGES_EDITION.STATE.ne(Edition.State.DRAFT.name()));
    }

    /** Writes editions, decides on applications, calls the jury, concludes. */
    static boolean leads(Actor actor) {
        return actor.is(Role.MANAGER);
    }
}
