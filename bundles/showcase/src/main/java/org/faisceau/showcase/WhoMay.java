// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import static org.faisceau.showcase.db.Tables.SHOWCASE_AGREEMENT;
import static org.faisceau.showcase.db.Tables.SHOWCASE_ISSUE;

import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Who may what in the showcase. */
final class WhoMay {
    private WhoMay() {}

    /** Managers see all agreements; the people of an organisation those about its own things. */
    static Condition seeAgreements(Actor actor) {
        if (actor.is(Role.MANAGER)) return DSL.trueCondition();
        return actor.is(Role.OBSERVER) && !actor.organisation().isEmpty() ? SHOWCASE_AGREEMENT.OWNER.eq(actor.organisation()) : DSL.falseCondition();
    }

    /** For a company its people, for an authority its agents; what is the Living-Lab's own, managers. */
    static boolean note(Actor actor, String owner) {
        return actor.is(Role.MANAGER) || actor.belongsTo(owner) && (actor.is(Role.COMPANY) || actor.is(Role.BUYER));
    }

    /** Issues outside the bin. */
    static Condition seeIssues(Actor actor) {
        return SHOWCASE_ISSUE.BINNED_AT.eq(0L).and(write(actor) ? DSL.trueCondition() : SHOWCASE_ISSUE.SENT_AT.gt(0L));
    }

    static boolean write(Actor actor) {
        return actor.is(Role.MANAGER);
    }
}
