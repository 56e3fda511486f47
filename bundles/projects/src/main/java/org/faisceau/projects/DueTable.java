// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_ACTION;
import static org.faisceau.projects.db.Tables.PROJECTS_EXPERIMENT;
import static org.faisceau.projects.db.Tables.PROJECTS_OBJECTIVE;
import static org.faisceau.projects.db.Tables.PROJECTS_PROJECT;
import static org.faisceau.projects.db.Tables.PROJECTS_STEP;

import java.time.Instant;
import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Period;
import org.faisceau.projects.api.Due;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.Objective;
import org.faisceau.projects.api.Stage;
import org.faisceau.store.api.Reading;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

/** What is open of one actor's projects, a query for each sort. */
record DueTable(Reading tx, Actor actor, Condition whose, Period period, int most) {
    List<Due> steps() {
        return of(Due.Sort.STEP, PROJECTS_STEP, PROJECTS_STEP.PROJECT_ID, PROJECTS_STEP.PLACE.cast(String.class), PROJECTS_STEP.TITLE, PROJECTS_STEP.DUE_ON, PROJECTS_STEP.DONE_ON.eq(""));
    }

    List<Due> objectives() {
        return of(Due.Sort.OBJECTIVE, PROJECTS_OBJECTIVE, PROJECTS_OBJECTIVE.PROJECT_ID, PROJECTS_OBJECTIVE.ID, PROJECTS_OBJECTIVE.WHAT, PROJECTS_OBJECTIVE.DUE_ON, PROJECTS_OBJECTIVE.STATE.eq(Objective.State.OPEN.name()));
    }

    List<Due> actions() {
        return of(Due.Sort.ACTION, PROJECTS_ACTION, PROJECTS_ACTION.PROJECT_ID, PROJECTS_ACTION.ID, PROJECTS_ACTION.WHAT, PROJECTS_ACTION.DUE_ON, PROJECTS_ACTION.DONE_ON.eq(""));
    }

    List<Due> experiments() {
        return of(Due.Sort.EXPERIMENT, PROJECTS_EXPERIMENT, PROJECTS_EXPERIMENT.PROJECT_ID, PROJECTS_EXPERIMENT.ID, PROJECTS_EXPERIMENT.TITLE, PROJECTS_EXPERIMENT.ENDS_ON,
                PROJECTS_EXPERIMENT.BINNED_AT.eq(0L).and(PROJECTS_EXPERIMENT.VERDICT.in("", Experiment.Verdict.EXTEND.name())));
    }

    /** Of projects this actor changes, that go on and lie in no bin. */
    static Condition open(Actor actor) {
        return goesOn().and(WhoMay.own(actor));
    }

    private static Condition goesOn() {
        return PROJECTS_PROJECT.BINNED_AT.eq(0L).and(PROJECTS_PROJECT.STAGE.in(Stage.PREPARED.name(), Stage.RUNNING.name()));
    }

    /** What {@link #isOwn} says, in rows. */
    static Condition own(Actor actor) {
        var begun = PROJECTS_PROJECT.CREATED_BY.eq(actor.id());
        return actor.organisation().isEmpty() ? begun : begun.or(PROJECTS_PROJECT.BEARER.eq(actor.organisation()));
    }

    static boolean isOwn(Actor actor, String bearer, String createdBy) {
        return actor.belongsTo(bearer) || actor.id().equals(createdBy);
    }

    private <R extends Record> List<Due> of(Due.Sort sort, Table<R> table, TableField<R, String> project, Field<String> id, TableField<R, String> what, TableField<R, String> on, Condition isOpen) {
        return tx.sql().select(id, what, on, PROJECTS_PROJECT.ID, PROJECTS_PROJECT.TITLE, PROJECTS_PROJECT.BEARER, PROJECTS_PROJECT.CREATED_BY, PROJECTS_PROJECT.CHANGED_AT).from(table)
                .join(PROJECTS_PROJECT).on(PROJECTS_PROJECT.ID.eq(project)).where(goesOn(), whose, isOpen, on.between(period.first().toString(), period.last().toString())).orderBy(on, PROJECTS_PROJECT.ID, id).limit(most)
                .fetch(row -> new Due(sort, row.value1(), row.value2(), Days.read(row.value3()), row.value4(), row.value5(), isOwn(actor, row.value6(), row.value7()), Instant.ofEpochMilli(row.value8())));
    }
}
