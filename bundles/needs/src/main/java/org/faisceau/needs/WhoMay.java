// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_AUDIENCE_COMPANY;
import static org.faisceau.needs.db.Tables.NEEDS_CALL_INVITED;
import static org.faisceau.needs.db.Tables.NEEDS_NEED;

import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/** Who may see, change and move a need. */
final class WhoMay {
    private static final int RESIDENTS = 1;
    private static final int EVERYBODY = 2;

    private WhoMay() {}

    /** Outside the bin. */
    static Condition see(Actor actor) {
        return NEEDS_NEED.BINNED_AT.eq(0L).and(read(actor));
    }

    private static Condition read(Actor actor) {
        if (actor.is(Role.MANAGER)) return DSL.noCondition();
        if (!actor.is(Role.OBSERVER)) return NEEDS_NEED.VISIBLE_TO.ge(EVERYBODY).andNotExists(addressed());
        var published = published();
        if (actor.role() == Role.COMPANY) published = published.and(isFor(actor.organisation()));
        if (actor.organisation().isEmpty()) return published;
        return published.or(NEEDS_NEED.ORGANISATION.eq(actor.organisation())).or(NEEDS_NEED.ID.in(calling(actor.organisation())));
    }

    /** Published for others than the people of its organisation. */
    static Condition published() {
        return NEEDS_NEED.VISIBLE_TO.ge(RESIDENTS);
    }

    /** The calls that authority was told it is invited to: asked once, not for each row. */
    private static SelectConditionStep<Record1<String>> calling(String authority) {
        return DSL.select(NEEDS_CALL_INVITED.NEED_ID).from(NEEDS_CALL_INVITED).where(NEEDS_CALL_INVITED.ORGANISATION.eq(authority), NEEDS_CALL_INVITED.TOLD_AT.gt(0L));
    }

    /** Addressed to all companies, or to that one. */
    private static Condition isFor(String company) {
        return DSL.notExists(addressed()).or(DSL.exists(addressed().and(NEEDS_AUDIENCE_COMPANY.ORGANISATION.eq(company))));
    }

    /** The companies the need of this row is addressed to alone. */
    private static SelectConditionStep<Record1<Integer>> addressed() {
        return DSL.selectOne().from(NEEDS_AUDIENCE_COMPANY).where(NEEDS_AUDIENCE_COMPANY.NEED_ID.eq(NEEDS_NEED.ID));
    }

    /** True where this actor may record a need of that organisation. */
    static boolean write(Actor actor, String organisation) {
        return actor.is(Role.MANAGER) || actor.is(Role.BUYER) && actor.belongsTo(organisation);
    }

    static boolean change(Actor actor, Need need) {
        return need.state().isOpen() && write(actor, need.content().organisation());
    }

    /** What others read, or had read, is closed or abandoned, and stays. */
    static boolean bin(Actor actor, Need need, boolean wasPublished) {
        boolean isOwn = need.state() == NeedState.DRAFT || need.state() == NeedState.ABANDONED && !wasPublished;
        return isOwn && write(actor, need.content().organisation());
    }

    /** A published need is shown to more people as it was published: by a manager. */
    static boolean readBy(Actor actor, Need need, Confidentiality wanted) {
        return actor.is(Role.MANAGER) || need.state().isInPreparation() || wanted.compareTo(need.content().confidentiality()) <= 0;
    }

    static boolean move(Actor actor, Need need, NeedState to) {
        if (to == NeedState.PUBLISHED) return actor.is(Role.MANAGER);
        return write(actor, need.content().organisation());
    }

    /** Column {@code visible_to}: whether a need that was abandoned had been published is told by its confidentiality until then. */
    static int visibleTo(NeedState state, Confidentiality confidentiality, boolean wasPublished) {
        if (state.isInPreparation() || state == NeedState.ABANDONED && !wasPublished) return 0;
        return confidentiality.ordinal();
    }
}
