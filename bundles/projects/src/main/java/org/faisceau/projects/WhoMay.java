// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_PARTNER;
import static org.faisceau.projects.db.Tables.PROJECTS_PROJECT;

import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.projects.api.Project;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Who may what with projects. */
final class WhoMay {
    private WhoMay() {}

    /** Those outside the bin. */
    static Condition see(Actor actor) {
        if (!actor.is(Role.OBSERVER)) return DSL.falseCondition();
        return PROJECTS_PROJECT.BINNED_AT.eq(0L).and(actor.is(Role.MANAGER) ? DSL.noCondition() : PROJECTS_PROJECT.SHARED.eq(1).or(takesPart(actor.organisation())));
    }

    /** That organisation is bearer or partner. */
    static Condition takesPart(String organisation) {
        if (organisation.isEmpty()) return DSL.falseCondition();
        return PROJECTS_PROJECT.BEARER.eq(organisation).or(PROJECTS_PROJECT.ID.in(DSL.select(PROJECTS_PARTNER.PROJECT_ID).from(PROJECTS_PARTNER).where(PROJECTS_PARTNER.ORGANISATION.eq(organisation))));
    }

    /** Wherever it lies. */
    static Condition own(Actor actor) {
        if (actor.is(Role.MANAGER)) return DSL.trueCondition();
        return actor.is(Role.BUYER) && !actor.organisation().isEmpty() ? PROJECTS_PROJECT.BEARER.eq(actor.organisation()) : DSL.falseCondition();
    }

    static boolean add(Actor actor) {
        return actor.is(Role.BUYER);
    }

    static boolean change(Actor actor, Project project) {
        return actor.is(Role.MANAGER) || actor.is(Role.BUYER) && actor.belongsTo(project.content().bearer());
    }
}
