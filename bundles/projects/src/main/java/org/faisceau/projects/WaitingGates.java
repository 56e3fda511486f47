// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_FATE;
import static org.faisceau.projects.db.Tables.PROJECTS_GATE;
import static org.faisceau.projects.db.Tables.PROJECTS_OBJECTIVE;
import static org.faisceau.projects.db.Tables.PROJECTS_PROJECT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.projects.api.Due;
import org.faisceau.projects.api.Dues;
import org.faisceau.projects.api.Gate;
import org.faisceau.projects.api.Objective;
import org.faisceau.projects.api.Passage;
import org.faisceau.projects.api.Passage.Fate;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.PropertySheet;
import org.faisceau.store.api.Reading;
import org.jooq.impl.DSL;

/** The gates of an actor's partnerships that can be decided, read for all of them at once. */
record WaitingGates(Actor actor, Map<String, List<Objective>> objectives, Map<String, List<Passage>> passages, Map<String, PropertySheet> sheets) {
    static List<Due> of(Reading tx, Actor actor) {
        var rows = tx.sql().selectFrom(PROJECTS_PROJECT).where(DueTable.open(actor), PROJECTS_PROJECT.ID.in(DSL.select(PROJECTS_OBJECTIVE.PROJECT_ID).from(PROJECTS_OBJECTIVE).where(PROJECTS_OBJECTIVE.STATE.ne(Objective.State.OPEN.name()))))
                .orderBy(PROJECTS_PROJECT.CHANGED_AT.desc(), PROJECTS_PROJECT.ID).limit(Dues.GATES_MOST).fetch();
        var projects = ProjectTable.projects(tx, rows);
        var ids = projects.stream().map(Project::id).toList();
        var all = new WaitingGates(actor, ObjectiveRegister.of(tx, ids), passages(tx, ids), PropertyRegister.sheets(tx, ids));
        return projects.stream().flatMap(one -> all.gate(one).stream()).toList();
    }

    private static Map<String, List<Passage>> passages(Reading tx, List<String> ids) {
        var fates = tx.sql().selectFrom(PROJECTS_FATE).where(PROJECTS_FATE.PROJECT_ID.in(ids)).fetchGroups(row -> row.getProjectId() + " " + row.getGate(), row -> new Fate(row.getOrganisation(), row.getKept() == 1, row.getReason()));
        return tx.sql().selectFrom(PROJECTS_GATE).where(PROJECTS_GATE.PROJECT_ID.in(ids)).fetch().stream().map(row -> new Passage(row.getProjectId(), Gate.valueOf(row.getGate()),
                fates.getOrDefault(row.getProjectId() + " " + row.getGate(), List.of()), row.getReason(), row.getAccount(), LocalDate.parse(row.getDecidedOn()))).collect(Collectors.groupingBy(Passage::project));
    }

    private Optional<Due> gate(Project one) {
        var some = objectives.getOrDefault(one.id(), List.of());
        var standing = GateRule.standing(one, passages.getOrDefault(one.id(), List.of()), some, sheets.get(one.id()));
        return standing.next().filter(gate -> standing.obstacles().isEmpty() && some.stream().anyMatch(it -> it.content().phase() == gate.examined()))
                .map(gate -> new Due(Due.Sort.GATE, gate.name(), "", Optional.empty(), one.id(), one.title(), DueTable.isOwn(actor, one.content().bearer(), one.createdBy()), one.changedAt()));
    }
}
