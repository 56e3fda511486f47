// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding;

import static org.faisceau.funding.db.Tables.FUNDING_PLAN;

import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Who may what of funding. */
final class WhoMay {
    private WhoMay() {}

    /** Plans outside the bin. */
    static Condition see(Actor actor) {
        return FUNDING_PLAN.BINNED_AT.eq(0L).and(own(actor));
    }

    /** Wherever it lies. */
    static Condition own(Actor actor) {
        if (actor.is(Role.MANAGER)) return DSL.trueCondition();
        if (!add(actor)) return DSL.falseCondition();
        var written = FUNDING_PLAN.CREATED_BY.eq(actor.id());
        return actor.organisation().isEmpty() ? written : written.or(FUNDING_PLAN.ORGANISATION.eq(actor.organisation()));
    }

    /** Whoever has an account. */
    static boolean readSchemes(Actor actor) {
        return actor.is(Role.OBSERVER);
    }

    static boolean writeSchemes(Actor actor) {
        return actor.is(Role.MANAGER);
    }

    static boolean add(Actor actor) {
        return actor.is(Role.BUYER) || actor.is(Role.EXPERT) || actor.is(Role.COMPANY);
    }
}
