// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_OBJECTIVE;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.projects.api.Objective;
import org.faisceau.projects.api.Objective.Content;
import org.faisceau.projects.api.Objective.State;
import org.faisceau.projects.api.Objectives;
import org.faisceau.projects.api.Phase;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Written;
import org.faisceau.projects.db.tables.records.ProjectsObjectiveRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The intermediate objectives of innovation partnerships, a row each. */
@Component
public final class ObjectiveRegister implements Objectives {
    private final Schema schema;
    private final Ids ids;

    @Activate
    public ObjectiveRegister(@Reference Store store, @Reference Ids ids) {
        this.schema = store.schema("projects", ObjectiveRegister.class);
        this.ids = ids;
    }

    @Override
    public List<Objective> of(Actor actor, String project) {
        return ProjectDoor.read(schema, actor, project, (tx, found) -> of(tx, project));
    }

    static List<Objective> of(Reading tx, String project) {
        return tx.sql().selectFrom(PROJECTS_OBJECTIVE).where(PROJECTS_OBJECTIVE.PROJECT_ID.eq(project)).orderBy(PROJECTS_OBJECTIVE.DUE_ON, PROJECTS_OBJECTIVE.ID).limit(MOST).fetch(ObjectiveRegister::objective).stream()
                .sorted(Comparator.comparing(one -> one.content().phase())).toList();
    }

    /** Those of several projects, by project, in no order. */
    static Map<String, List<Objective>> of(Reading tx, Collection<String> projects) {
        return tx.sql().selectFrom(PROJECTS_OBJECTIVE).where(PROJECTS_OBJECTIVE.PROJECT_ID.in(projects)).fetch(ObjectiveRegister::objective).stream().collect(Collectors.groupingBy(Objective::project));
    }

    @Override
    public Written<Objective> add(Actor actor, String project, Content typed) {
        var content = stripped(typed);
        return ProjectDoor.write(schema, actor, project, (tx, found) -> obstacle(content).orElseGet(() -> {
            if (tx.sql().fetchCount(PROJECTS_OBJECTIVE, PROJECTS_OBJECTIVE.PROJECT_ID.eq(project)) >= MOST) return new Written.Invalid<>("what", "objective.tooMany");
            var one = new Objective(ids.next(), project, content, 1);
            tx.sql().insertInto(PROJECTS_OBJECTIVE).set(row(one)).execute();
            tx.did(found.ref(), "objectiveAdded", "");
            Difference.tell(tx, found.ref(), Map.of(), told(one));
            return new Written.Done<>(one);
        }));
    }

    @Override
    public Written<Objective> change(Actor actor, String project, String id, int seenVersion, Content typed) {
        var content = stripped(typed);
        return write(actor, project, id, seenVersion, (tx, before) -> obstacle(content).orElseGet(() -> {
            var after = new Objective(id, project, content, seenVersion + 1);
            int changed = tx.sql().update(PROJECTS_OBJECTIVE).set(row(after)).where(PROJECTS_OBJECTIVE.ID.eq(id), PROJECTS_OBJECTIVE.VERSION.eq(seenVersion)).execute();
            if (changed == 0) return new Written.Lost<>(before);
            tx.did(ref(project), "objectiveChanged", "");
            Difference.tell(tx, ref(project), told(before), told(after));
            return new Written.Done<>(after);
        }));
    }

    @Override
    public Written<Objective> remove(Actor actor, String project, String id, int seenVersion) {
        return write(actor, project, id, seenVersion, (tx, before) -> {
            int gone = tx.sql().deleteFrom(PROJECTS_OBJECTIVE).where(PROJECTS_OBJECTIVE.ID.eq(id), PROJECTS_OBJECTIVE.VERSION.eq(seenVersion)).execute();
            if (gone == 0) return new Written.Lost<>(before);
            tx.did(ref(project), "objectiveRemoved", "");
            Difference.tell(tx, ref(project), told(before), Map.of());
            return new Written.Done<>(before);
        });
    }

    private Written<Objective> write(Actor actor, String project, String id, int seenVersion, BiFunction<Writing, Objective, Written<Objective>> work) {
        return ProjectDoor.write(schema, actor, project, (tx, found) -> tx.sql().selectFrom(PROJECTS_OBJECTIVE).where(PROJECTS_OBJECTIVE.ID.eq(id), PROJECTS_OBJECTIVE.PROJECT_ID.eq(project))
                .fetchOptional(ObjectiveRegister::objective).map(before -> before.version() == seenVersion ? work.apply(tx, before) : new Written.Lost<>(before)).orElseGet(Written.Unknown::new));
    }

    private static Ref ref(String project) {
        return new Ref(Project.KIND, project);
    }

    private static Optional<Written<Objective>> obstacle(Content content) {
        return TextRule.<Objective>needed("what", content.what()).or(() -> TextRule.fits("expected", content.expected()))
                .or(() -> content.state() == State.OPEN ? TextRule.fits("result", content.result()) : TextRule.needed("result", content.result()));
    }

    private static Content stripped(Content one) {
        return new Content(one.phase(), TextRule.clean(one.what()), TextRule.clean(one.expected()), one.dueOn(), one.state(), TextRule.clean(one.result()));
    }

    private static Map<String, String> told(Objective one) {
        var told = new LinkedHashMap<String, String>();
        var key = "objective." + one.id();
        told.put(key + ".phase", one.content().phase().name());
        told.put(key + ".what", one.content().what());
        told.put(key + ".expected", one.content().expected());
        told.put(key + ".dueOn", Days.write(one.content().dueOn()));
        told.put(key + ".state", one.content().state().name());
        told.put(key + ".result", one.content().result());
        return told;
    }

    private static ProjectsObjectiveRecord row(Objective one) {
        var content = one.content();
        return new ProjectsObjectiveRecord(one.id(), one.project(), content.phase().name(), content.what(), content.expected(), Days.write(content.dueOn()), content.state().name(), content.result(), one.version());
    }

    private static Objective objective(ProjectsObjectiveRecord row) {
        var content = new Content(Phase.valueOf(row.getPhase()), row.getWhat(), row.getExpected(), Days.read(row.getDueOn()), State.valueOf(row.getState()), row.getResult());
        return new Objective(row.getId(), row.getProjectId(), content, row.getVersion());
    }
}
