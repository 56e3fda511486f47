// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_EXPERIMENT;
import static org.faisceau.projects.db.Tables.PROJECTS_PROJECT;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Folded;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Project.Content;
import org.faisceau.projects.api.Stage;
import org.faisceau.projects.db.tables.records.ProjectsProjectRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Projects in rows, within a transaction of a register. */
final class ProjectTable {
    private ProjectTable() {}

    static List<Project> projects(Reading tx, List<ProjectsProjectRecord> rows) {
        var makeups = MakeupTable.of(tx, rows.stream().map(ProjectsProjectRecord::getId).toList());
        return rows.stream().map(row -> {
            var content = new Content(row.getTitle(), row.getSummary(), row.getBearer(), Stage.valueOf(row.getStage()), row.getTheme(), Days.read(row.getStartsOn()), Days.read(row.getEndsOn()), row.getShared() == 1,
                    makeups.get(row.getId()));
            return new Project(row.getId(), content, row.getCreatedBy(), Instant.ofEpochMilli(row.getCreatedAt()), Instant.ofEpochMilli(row.getChangedAt()), row.getVersion());
        }).toList();
    }

    /** Outside the bin and read by this actor. */
    static Optional<Project> find(Reading tx, Actor actor, String id) {
        return projects(tx, tx.sql().selectFrom(PROJECTS_PROJECT).where(PROJECTS_PROJECT.ID.eq(id), WhoMay.see(actor)).fetch()).stream().findFirst();
    }

    /** @param names what bearer and partners are called, for the list's search */
    static Project insert(Writing tx, Actor actor, String id, Content content, String names, Instant now) {
        var project = new Project(id, content, actor.id(), now, now, 1);
        tx.sql().insertInto(PROJECTS_PROJECT).set(row(content, names)).set(PROJECTS_PROJECT.ID, id).set(PROJECTS_PROJECT.CREATED_BY, actor.id()).set(PROJECTS_PROJECT.CREATED_AT, now.toEpochMilli())
                .set(PROJECTS_PROJECT.CHANGED_AT, now.toEpochMilli()).set(PROJECTS_PROJECT.BINNED_AT, 0L).set(PROJECTS_PROJECT.BINNED_BY, "").set(PROJECTS_PROJECT.VERSION, 1).execute();
        MakeupTable.write(tx, id, content.makeup());
        tx.did(project.ref(), "created", "");
        tx.changed(project.ref(), "created", "", content.title());
        return project;
    }

    /** With other words; empty where somebody was faster. */
    static Optional<Project> change(Writing tx, Project before, Content content, String names, Instant now) {
        int changed = tx.sql().update(PROJECTS_PROJECT).set(row(content, names)).set(PROJECTS_PROJECT.CHANGED_AT, now.toEpochMilli()).set(PROJECTS_PROJECT.VERSION, before.version() + 1)
                .where(PROJECTS_PROJECT.ID.eq(before.id()), PROJECTS_PROJECT.VERSION.eq(before.version())).execute();
        if (changed == 0) return Optional.empty();
        if (!content.makeup().equals(before.makeup())) MakeupTable.write(tx, before.id(), content.makeup());
        Difference.tell(tx, before.ref(), told(before.content()), told(content));
        tellExperiments(tx, before.id(), readers(before.content()), readers(content));
        return Optional.of(new Project(before.id(), content, before.createdBy(), before.createdAt(), now, before.version() + 1));
    }

    /** Has the list's search find it by what its sides are called now. */
    static void nameAnew(Writing tx, String id, Map<String, Organisation> named) {
        for (var one : projects(tx, tx.sql().selectFrom(PROJECTS_PROJECT).where(PROJECTS_PROJECT.ID.eq(id)).fetch())) {
            var names = names(one.sides().stream().map(named::get).filter(Objects::nonNull));
            tx.sql().update(PROJECTS_PROJECT).set(PROJECTS_PROJECT.WORDS_SORT, words(one.content(), names)).where(PROJECTS_PROJECT.ID.eq(id)).execute();
        }
    }

    /** As the list's search looks at them. */
    static String names(Stream<Organisation> some) {
        return some.map(Organisation::name).distinct().sorted().collect(Collectors.joining(" "));
    }

    private static String words(Content content, String names) {
        return Folded.of(content.title(), content.summary(), names);
    }

    private static ProjectsProjectRecord row(Content content, String names) {
        var row = new ProjectsProjectRecord();
        row.setTitle(content.title());
        row.setTitleSort(SortKey.of(content.title()));
        row.setWordsSort(words(content, names));
        row.setSummary(content.summary());
        row.setBearer(content.bearer());
        row.setStage(content.stage().name());
        row.setTheme(content.theme());
        row.setStartsOn(Days.write(content.startsOn()));
        row.setEndsOn(Days.write(content.endsOn()));
        row.setShared(content.isShared() ? 1 : 0);
        return row;
    }

    /** By what it is decided who reads a project. */
    private static Map<String, String> readers(Content content) {
        var told = told(content);
        return Stream.of("shared", "bearer", "partners").collect(Collectors.toMap(field -> field, told::get));
    }

    /** Others read the experiments too, then: the index follows what is told of each. */
    static void tellExperiments(Writing tx, String project, Map<String, String> before, Map<String, String> after) {
        if (before.equals(after)) return;
        tx.sql().select(PROJECTS_EXPERIMENT.ID).from(PROJECTS_EXPERIMENT).where(PROJECTS_EXPERIMENT.PROJECT_ID.eq(project)).fetch(PROJECTS_EXPERIMENT.ID).forEach(id -> Difference.tell(tx, new Ref(Experiment.KIND, id), before, after));
    }

    /** People by their identifier alone: the name goes with the person's record. */
    private static Map<String, String> told(Content content) {
        var told = new LinkedHashMap<String, String>();
        told.put("title", content.title());
        told.put("summary", content.summary());
        told.put("bearer", content.bearer());
        told.put("stage", content.stage().name());
        told.put("theme", content.theme());
        told.put("startsOn", Days.write(content.startsOn()));
        told.put("endsOn", Days.write(content.endsOn()));
        told.put("shared", String.valueOf(content.isShared()));
        told.put("partners", content.makeup().partners().stream().map(one -> one.organisation() + " " + one.part()).collect(Collectors.joining("\n")));
        told.put("needs", String.join("\n", content.makeup().needs()));
        told.put("solutions", String.join("\n", content.makeup().solutions()));
        told.put("team", content.makeup().team().stream().map(one -> one.task() + " " + one.person()).collect(Collectors.joining("\n")));
        told.put("steps", content.makeup().steps().stream().map(one -> one.title() + " " + Days.write(one.dueOn()) + " " + Days.write(one.doneOn())).collect(Collectors.joining("\n")));
        return told;
    }
}
