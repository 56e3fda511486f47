// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_MEMBER;
import static org.faisceau.projects.db.Tables.PROJECTS_NEED;
import static org.faisceau.projects.db.Tables.PROJECTS_PARTNER;
import static org.faisceau.projects.db.Tables.PROJECTS_SOLUTION;
import static org.faisceau.projects.db.Tables.PROJECTS_STEP;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faisceau.kernel.api.Days;
import org.faisceau.projects.api.Makeup;
import org.faisceau.projects.api.Member;
import org.faisceau.projects.api.Partner;
import org.faisceau.projects.api.Step;
import org.faisceau.projects.api.Task;
import org.faisceau.projects.db.tables.records.ProjectsMemberRecord;
import org.faisceau.projects.db.tables.records.ProjectsNeedRecord;
import org.faisceau.projects.db.tables.records.ProjectsPartnerRecord;
import org.faisceau.projects.db.tables.records.ProjectsSolutionRecord;
import org.faisceau.projects.db.tables.records.ProjectsStepRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** What projects are made of, in rows: read for a whole page at once, written as a whole. */
final class MakeupTable {
    private MakeupTable() {}

    /** By project; all of them are there. */
    static Map<String, Makeup> of(Reading tx, Collection<String> projects) {
        var partners = tx.sql().selectFrom(PROJECTS_PARTNER).where(PROJECTS_PARTNER.PROJECT_ID.in(projects)).orderBy(PROJECTS_PARTNER.PROJECT_ID, PROJECTS_PARTNER.PLACE)
                .fetchGroups(PROJECTS_PARTNER.PROJECT_ID, row -> new Partner(row.getOrganisation(), row.getPart()));
        var needs = tx.sql().selectFrom(PROJECTS_NEED).where(PROJECTS_NEED.PROJECT_ID.in(projects)).orderBy(PROJECTS_NEED.PROJECT_ID, PROJECTS_NEED.PLACE).fetchGroups(PROJECTS_NEED.PROJECT_ID, PROJECTS_NEED.NEED);
        var solutions = tx.sql().selectFrom(PROJECTS_SOLUTION).where(PROJECTS_SOLUTION.PROJECT_ID.in(projects)).orderBy(PROJECTS_SOLUTION.PROJECT_ID, PROJECTS_SOLUTION.PLACE)
                .fetchGroups(PROJECTS_SOLUTION.PROJECT_ID, PROJECTS_SOLUTION.SOLUTION);
        var team = tx.sql().selectFrom(PROJECTS_MEMBER).where(PROJECTS_MEMBER.PROJECT_ID.in(projects)).orderBy(PROJECTS_MEMBER.PROJECT_ID, PROJECTS_MEMBER.PLACE)
                .fetchGroups(PROJECTS_MEMBER.PROJECT_ID, row -> new Member(Task.valueOf(row.getTask()), row.getPerson()));
        var steps = tx.sql().selectFrom(PROJECTS_STEP).where(PROJECTS_STEP.PROJECT_ID.in(projects)).orderBy(PROJECTS_STEP.PROJECT_ID, PROJECTS_STEP.PLACE)
                .fetchGroups(PROJECTS_STEP.PROJECT_ID, row -> new Step(row.getTitle(), Days.read(row.getDueOn()), Days.read(row.getDoneOn())));
        var all = new HashMap<String, Makeup>();
        for (var id : projects) all.put(id, new Makeup(some(partners, id), some(needs, id), some(solutions, id), some(team, id), some(steps, id)));
        return all;
    }

    private static <T> List<T> some(Map<String, List<T>> all, String project) {
        return all.getOrDefault(project, List.of());
    }

    /** In the place of what was there. */
    static void write(Writing tx, String project, Makeup makeup) {
        tx.sql().deleteFrom(PROJECTS_PARTNER).where(PROJECTS_PARTNER.PROJECT_ID.eq(project)).execute();
        tx.sql().deleteFrom(PROJECTS_NEED).where(PROJECTS_NEED.PROJECT_ID.eq(project)).execute();
        tx.sql().deleteFrom(PROJECTS_SOLUTION).where(PROJECTS_SOLUTION.PROJECT_ID.eq(project)).execute();
        tx.sql().deleteFrom(PROJECTS_MEMBER).where(PROJECTS_MEMBER.PROJECT_ID.eq(project)).execute();
        tx.sql().deleteFrom(PROJECTS_STEP).where(PROJECTS_STEP.PROJECT_ID.eq(project)).execute();
        int place = 0;
        for (var one : makeup.partners()) tx.sql().insertInto(PROJECTS_PARTNER).set(new ProjectsPartnerRecord(project, place++, one.organisation(), one.part())).execute();
        for (var one : makeup.needs()) tx.sql().insertInto(PROJECTS_NEED).set(new ProjectsNeedRecord(project, place++, one)).execute();
        for (var one : makeup.solutions()) tx.sql().insertInto(PROJECTS_SOLUTION).set(new ProjectsSolutionRecord(project, place++, one)).execute();
        for (var one : makeup.team()) tx.sql().insertInto(PROJECTS_MEMBER).set(new ProjectsMemberRecord(project, place++, one.task().name(), one.person())).execute();
        for (var one : makeup.steps()) tx.sql().insertInto(PROJECTS_STEP).set(new ProjectsStepRecord(project, place++, one.title(), Days.write(one.dueOn()), Days.write(one.doneOn()))).execute();
    }
}
