// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.db.Tables.LIBRARY_FEEDBACK;
import static org.faisceau.library.db.Tables.LIBRARY_WORK;

import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.library.api.Feedback;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Who may what in the library. */
final class WhoMay {
    private WhoMay() {}

    /** Works outside the bin. */
    static Condition seeWorks(Actor actor) {
        return LIBRARY_WORK.BINNED_AT.eq(0L).and(actor.is(Role.MANAGER) ? DSL.noCondition() : actor.is(Role.OBSERVER) ? LIBRARY_WORK.SHARED.eq(1) : DSL.falseCondition());
    }

    static boolean writeWorks(Actor actor) {
        return actor.is(Role.MANAGER);
    }

    /** Feedback outside the bin. */
    static Condition seeFeedback(Actor actor) {
        return LIBRARY_FEEDBACK.BINNED_AT.eq(0L).and(actor.is(Role.OBSERVER) ? LIBRARY_FEEDBACK.SHARED.eq(1).or(ownFeedback(actor)) : DSL.falseCondition());
    }

    /** Wherever it lies. */
    static Condition ownFeedback(Actor actor) {
        if (actor.is(Role.MANAGER)) return DSL.trueCondition();
        if (!addFeedback(actor)) return DSL.falseCondition();
        var written = LIBRARY_FEEDBACK.CREATED_BY.eq(actor.id());
        return actor.organisation().isEmpty() ? written : written.or(LIBRARY_FEEDBACK.AUTHORITY.eq(actor.organisation()));
    }

    static boolean addFeedback(Actor actor) {
        return actor.is(Role.BUYER) || actor.is(Role.EXPERT);
    }

    static boolean changeFeedback(Actor actor, Feedback feedback) {
        return actor.is(Role.MANAGER) || addFeedback(actor) && (feedback.createdBy().equals(actor.id()) || actor.belongsTo(feedback.content().authority()));
    }
}
