// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION;

import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Who may see and change an entry of the catalogue. */
final class SolutionAccess {
    private static final int ACCOUNTS = 1;
    private static final int EVERYBODY = 2;

    private SolutionAccess() {}

    /** Those that stand; what lies in the bin is seen there alone. */
    static Condition see(Actor actor) {
        return DIRECTORY_SOLUTION.BINNED_AT.eq(0L).and(read(actor));
    }

    private static Condition read(Actor actor) {
        if (actor.is(Role.MANAGER)) return DSL.noCondition();
        if (!actor.is(Role.OBSERVER)) return DIRECTORY_SOLUTION.VISIBLE_TO.ge(EVERYBODY);
        var published = DIRECTORY_SOLUTION.VISIBLE_TO.ge(ACCOUNTS);
        return actor.organisation().isEmpty() ? published : published.or(DIRECTORY_SOLUTION.ORGANISATION.eq(actor.organisation()));
    }

    /** The entries this actor may change, in a query. */
    static Condition change(Actor actor) {
        return DIRECTORY_SOLUTION.BINNED_AT.eq(0L).and(own(actor));
    }

    /** The same, those in the bin too. */
    static Condition own(Actor actor) {
        if (actor.is(Role.MANAGER)) return DSL.noCondition();
        return writes(actor) ? DIRECTORY_SOLUTION.ORGANISATION.eq(actor.organisation()) : DSL.falseCondition();
    }

    /** True where this actor may write an entry of that organisation. */
    static boolean write(Actor actor, String organisation) {
        return actor.is(Role.MANAGER) || writes(actor) && actor.belongsTo(organisation);
    }

    static boolean change(Actor actor, Solution solution) {
        return write(actor, solution.organisation());
    }

    static boolean writes(Actor actor) {
        return actor.is(Role.MANAGER) || actor.is(Role.COMPANY) && !actor.organisation().isEmpty();
    }

    /** Column {@code visible_to}. */
    static int visibleTo(SolutionState state, boolean isPublic) {
        if (state != SolutionState.PUBLISHED) return 0;
        return isPublic ? EVERYBODY : ACCOUNTS;
    }
}
