// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_PROJECT;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Veil;
import org.faisceau.projects.api.Project;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * Hides that a project comes from a need from whom may not be told whose need it is: a project names its bearer. Nobody answers for needs
 * while their module is stopped: then who may change the project is told alone.
 */
record NeedTie(Actor actor, List<Veil> veils) {
    private static final String KIND = "need";

    /** What this actor is told of each of these. */
    UnaryOperator<Project> over(Collection<Project> some) {
        var veiled = veiled(some.stream().filter(one -> !WhoMay.change(actor, one)).flatMap(one -> one.content().makeup().needs().stream()).collect(Collectors.toSet()));
        return one -> WhoMay.change(actor, one) || veiled.isEmpty() ? one : without(one, veiled);
    }

    private static Project without(Project one, Set<String> veiled) {
        var makeup = one.content().makeup();
        var told = makeup.needs().stream().filter(need -> !veiled.contains(need)).toList();
        return new Project(one.id(), one.content().with(makeup.withNeeds(told)), one.createdBy(), one.createdAt(), one.changedAt(), one.version());
    }

    /** Leaves out, of projects asked for by their need, those whose tie is not told. */
    Condition told(Optional<Ref> about) {
        if (actor.is(Role.MANAGER) || about.filter(ref -> ref.kind().equals(KIND)).filter(ref -> !veiled(Set.of(ref.id())).isEmpty()).isEmpty()) return DSL.noCondition();
        return actor.is(Role.BUYER) && !actor.organisation().isEmpty() ? PROJECTS_PROJECT.BEARER.eq(actor.organisation()) : DSL.falseCondition();
    }

    private Set<String> veiled(Set<String> needs) {
        if (needs.isEmpty()) return needs;
        var refs = needs.stream().map(id -> new Ref(KIND, id)).toList();
        return veils.stream().filter(one -> one.kind().equals(KIND)).findFirst().map(one -> one.veiled(actor, refs).stream().map(Ref::id).collect(Collectors.toSet())).orElse(needs);
    }
}
