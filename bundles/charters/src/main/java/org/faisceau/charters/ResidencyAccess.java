// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_LAB;
import static org.faisceau.charters.db.Tables.CHARTERS_RESIDENCY;

import java.util.Optional;
import org.faisceau.charters.api.Residency.Agreement;
import org.faisceau.charters.api.Residency;
import org.faisceau.charters.api.Residency.Content;
import org.faisceau.charters.api.Residency.State;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Who reads and who writes of stays. */
final class ResidencyAccess {
    private ResidencyAccess() {}

    static Condition see(Actor actor) {
        return CHARTERS_RESIDENCY.BINNED_AT.eq(0L).and(whose(actor));
    }

    private static Condition whose(Actor actor) {
        if (readsAll(actor)) return DSL.noCondition();
        if (!actor.is(Role.OBSERVER)) return DSL.falseCondition();
        var hosted = CHARTERS_RESIDENCY.STATE.in(State.HOSTED.name(), State.LEFT.name());
        return actor.organisation().isEmpty() ? hosted : hosted.or(CHARTERS_RESIDENCY.COMPANY.eq(actor.organisation()));
    }

    /** What a company may write of its application: days and agreement stay as the authority set them. */
    static Content ofCompany(Content before, Content after) {
        return new Content(before.company(), after.appliedOn(), after.target(), after.labels(), after.need(), before.agreement(), after.desks(), before.arrivesOn(), before.leavesOn());
    }

    /** What a company asks for; terms and days are the authority’s. */
    static Content asked(Content typed) {
        return typed.agreed(Agreement.none()).staying(Optional.empty(), Optional.empty());
    }

    /** Opinions, reasons and terms are for the authority. */
    static boolean readsAll(Actor actor) {
        return actor.is(Role.BUYER);
    }

    static boolean apply(Actor actor, String company) {
        return WhoMay.lead(actor) || actor.is(Role.COMPANY) && actor.belongsTo(company);
    }

    /** And who may take that back. */
    static boolean withdraw(Actor actor, Residency one) {
        return WhoMay.lead(actor) || actor.is(Role.COMPANY) && actor.belongsTo(one.content().company());
    }

    /** Labs whose stays this actor may write opinions on. */
    static Condition opine(Actor actor) {
        if (WhoMay.lead(actor)) return DSL.noCondition();
        return readsAll(actor) && !actor.organisation().isEmpty() ? CHARTERS_RESIDENCY.LAB_ID.in(DSL.select(CHARTERS_LAB.ID).from(CHARTERS_LAB).where(CHARTERS_LAB.BEARER.eq(actor.organisation()))) : DSL.falseCondition();
    }

    static boolean change(Actor actor, Residency one) {
        return WhoMay.lead(actor) || one.state() == State.APPLIED && actor.is(Role.COMPANY) && actor.belongsTo(one.content().company());
    }
}
