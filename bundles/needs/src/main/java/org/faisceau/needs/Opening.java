// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_OPENING;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.faisceau.kernel.api.Actor;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/**
 * On which day the people of a need's own organisation asked that everybody read it: they handed it in so, or wrote so before it was
 * published. What a manager does for them is no word of theirs; it ends once the need is to be read by fewer, or by another organisation's leave.
 */
final class Opening {
    private Opening() {}

    private static boolean isAsked(Need need) {
        return need.content().confidentiality() == Confidentiality.PUBLIC && need.state() != NeedState.DRAFT;
    }

    /** After each write of a need. */
    static void end(Writing tx, Need before, Need after) {
        boolean isSame = before.content().organisation().equals(after.content().organisation());
        if (!isSame || !isAsked(after)) tx.sql().deleteFrom(NEEDS_OPENING).where(NEEDS_OPENING.NEED_ID.eq(after.id())).execute();
    }

    /** After what that actor wrote or did. */
    static void begin(Writing tx, Actor actor, Need before, Need after, LocalDate today) {
        if (isAsked(after) && !isAsked(before) && actor.belongsTo(after.content().organisation())) put(tx, after.id(), today);
    }

    static void put(Writing tx, String need, LocalDate day) {
        tx.sql().insertInto(NEEDS_OPENING).set(NEEDS_OPENING.NEED_ID, need).set(NEEDS_OPENING.OPENED_ON, day.toString()).onConflictDoNothing().execute();
    }

    /** By need; those that nobody of their own opened are absent. */
    static Map<String, LocalDate> days(Reading tx, Collection<String> needs) {
        return tx.sql().select(NEEDS_OPENING.NEED_ID, NEEDS_OPENING.OPENED_ON).from(NEEDS_OPENING).where(NEEDS_OPENING.NEED_ID.in(needs)).fetchMap(row -> row.value1(), row -> LocalDate.parse(row.value2()));
    }
}
