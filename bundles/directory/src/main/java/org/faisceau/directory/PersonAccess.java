// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_PERSON;

import org.faisceau.directory.api.Person;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Who may do what with people. */
final class PersonAccess {
    private PersonAccess() {}

    static Condition see(Actor actor) {
        if (actor.is(Role.MANAGER)) return DSL.noCondition();
        boolean hasOwn = actor.is(Role.OBSERVER) && !actor.organisation().isEmpty();
        return hasOwn ? DIRECTORY_PERSON.ORGANISATION.eq(actor.organisation()) : DSL.falseCondition();
    }

    /** True where this actor may write people of that organisation. */
    static boolean write(Actor actor, String organisation) {
        return actor.is(Role.MANAGER) || writes(actor) && actor.belongsTo(organisation);
    }

    static boolean writes(Actor actor) {
        return actor.is(Role.MANAGER) || actor.is(Role.OBSERVER) && actor.role() != Role.OBSERVER && !actor.organisation().isEmpty();
    }

    static boolean change(Actor actor, Person person) {
        return write(actor, person.content().organisation());
    }
}
