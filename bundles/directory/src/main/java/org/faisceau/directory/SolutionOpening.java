// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION_OPENING;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/**
 * On which day the people of a sheet's own organisation opened it to everybody. What a manager opens for them is no word of theirs; it ends
 * once the sheet is read by fewer, or belongs to another organisation.
 */
final class SolutionOpening {
    private SolutionOpening() {}

    private static boolean isOpen(Solution one) {
        return one.state() == SolutionState.PUBLISHED && one.content().isPublic();
    }

    /** After what that actor wrote or did. */
    static void follow(Writing tx, Actor actor, Solution before, Solution after, LocalDate today) {
        boolean isSame = before.organisation().equals(after.organisation());
        if (!isSame || !isOpen(after)) tx.sql().deleteFrom(DIRECTORY_SOLUTION_OPENING).where(DIRECTORY_SOLUTION_OPENING.SOLUTION_ID.eq(after.id())).execute();
        if (isOpen(after) && !isOpen(before) && actor.belongsTo(after.organisation())) put(tx, after.id(), today);
    }

    static void put(Writing tx, String solution, LocalDate day) {
        tx.sql().insertInto(DIRECTORY_SOLUTION_OPENING).set(DIRECTORY_SOLUTION_OPENING.SOLUTION_ID, solution).set(DIRECTORY_SOLUTION_OPENING.OPENED_ON, day.toString()).onConflictDoNothing().execute();
    }

    /** By sheet; those that nobody of their own opened are absent. */
    static Map<String, LocalDate> days(Reading tx, Collection<String> solutions) {
        return tx.sql().select(DIRECTORY_SOLUTION_OPENING.SOLUTION_ID, DIRECTORY_SOLUTION_OPENING.OPENED_ON).from(DIRECTORY_SOLUTION_OPENING).where(DIRECTORY_SOLUTION_OPENING.SOLUTION_ID.in(solutions))
                .fetchMap(row -> row.value1(), row -> LocalDate.parse(row.value2()));
    }
}
