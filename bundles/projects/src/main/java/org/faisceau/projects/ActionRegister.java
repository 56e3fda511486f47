// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_ACTION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.projects.api.ActionPlans;
import org.faisceau.projects.api.Pillar;
import org.faisceau.projects.api.PlannedAction;
import org.faisceau.projects.api.PlannedAction.Content;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Projects;
import org.faisceau.projects.api.Written;
import org.faisceau.projects.db.tables.records.ProjectsActionRecord;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The actions of plans, a row each. */
@Component
public final class ActionRegister implements ActionPlans {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public ActionRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids) {
        this.schema = store.schema("projects", ActionRegister.class);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public List<PlannedAction> of(Actor actor, String project) {
        return ProjectDoor.read(schema, actor, project, (tx, found) -> tx.sql().selectFrom(PROJECTS_ACTION).where(PROJECTS_ACTION.PROJECT_ID.eq(project)).orderBy(PROJECTS_ACTION.DUE_ON, PROJECTS_ACTION.ID).limit(MOST)
                .fetch(ActionRegister::action));
    }

    @Override
    public Written<PlannedAction> add(Actor actor, String project, Content typed) {
        var content = stripped(typed);
        return ProjectDoor.write(schema, actor, project, (tx, found) -> obstacle(content, Optional.empty()).orElseGet(() -> {
            if (tx.sql().fetchCount(PROJECTS_ACTION, PROJECTS_ACTION.PROJECT_ID.eq(project)) >= MOST) return new Written.Invalid<>("what", "action.tooMany");
            var one = new PlannedAction(ids.next(), project, content, 1);
            tx.sql().insertInto(PROJECTS_ACTION).set(row(one)).execute();
            tx.did(found.ref(), "planned", "");
            Difference.tell(tx, found.ref(), Map.of(), told(one));
            return new Written.Done<>(one);
        }));
    }

    @Override
    public Written<PlannedAction> change(Actor actor, String project, String id, int seenVersion, Content typed) {
        var content = stripped(typed);
        return write(actor, project, id, seenVersion, (tx, before) -> obstacle(content, before.content().doneOn()).orElseGet(() -> {
            var after = new PlannedAction(id, project, content, seenVersion + 1);
            int changed = tx.sql().update(PROJECTS_ACTION).set(row(after)).where(PROJECTS_ACTION.ID.eq(id), PROJECTS_ACTION.VERSION.eq(seenVersion)).execute();
            if (changed == 0) return new Written.Lost<>(before);
            tx.did(ref(project), "planChanged", "");
            Difference.tell(tx, ref(project), told(before), told(after));
            return new Written.Done<>(after);
        }));
    }

    @Override
    public Written<PlannedAction> remove(Actor actor, String project, String id, int seenVersion) {
        return write(actor, project, id, seenVersion, (tx, before) -> {
            int gone = tx.sql().deleteFrom(PROJECTS_ACTION).where(PROJECTS_ACTION.ID.eq(id), PROJECTS_ACTION.VERSION.eq(seenVersion)).execute();
            if (gone == 0) return new Written.Lost<>(before);
            tx.did(ref(project), "unplanned", "");
            Difference.tell(tx, ref(project), told(before), Map.of());
            return new Written.Done<>(before);
        });
    }

    private Written<PlannedAction> write(Actor actor, String project, String id, int seenVersion, BiFunction<Writing, PlannedAction, Written<PlannedAction>> work) {
        return ProjectDoor.write(schema, actor, project, (tx, found) -> tx.sql().selectFrom(PROJECTS_ACTION).where(PROJECTS_ACTION.ID.eq(id), PROJECTS_ACTION.PROJECT_ID.eq(project)).fetchOptional(ActionRegister::action)
                .map(before -> before.version() == seenVersion ? work.apply(tx, before) : new Written.Lost<>(before)).orElseGet(Written.Unknown::new));
    }

    private static Ref ref(String project) {
        return new Ref(Project.KIND, project);
    }

    /** @param before when it was done, as it was noted */
    private Optional<Written<PlannedAction>> obstacle(Content content, Optional<LocalDate> before) {
        boolean isToCome = !content.doneOn().equals(before) && content.doneOn().filter(Days.today(clock)::isBefore).isPresent();
        if (isToCome) return Optional.of(new Written.Invalid<>("doneOn", "step.toCome"));
        return TextRule.<PlannedAction>needed("what", content.what()).or(() -> content.who().length() > Projects.TITLE_MAX ? Optional.of(new Written.Invalid<>("who", "projects.tooLong")) : Optional.empty());
    }

    private static Content stripped(Content one) {
        return new Content(one.pillar(), TextRule.clean(one.what()), one.who().strip(), one.dueOn(), one.doneOn());
    }

    private static Map<String, String> told(PlannedAction one) {
        var told = new LinkedHashMap<String, String>();
        var key = "action." + one.id();
        told.put(key + ".pillar", one.content().pillar().name());
        told.put(key + ".what", one.content().what());
        told.put(key + ".who", one.content().who());
        told.put(key + ".dueOn", Days.write(one.content().dueOn()));
        told.put(key + ".doneOn", Days.write(one.content().doneOn()));
        return told;
    }

    private static ProjectsActionRecord row(PlannedAction one) {
        var content = one.content();
        return new ProjectsActionRecord(one.id(), one.project(), content.pillar().name(), content.what(), content.who(), Days.write(content.dueOn()), Days.write(content.doneOn()), one.version());
    }

    private static PlannedAction action(ProjectsActionRecord row) {
        return new PlannedAction(row.getId(), row.getProjectId(), new Content(Pillar.valueOf(row.getPillar()), row.getWhat(), row.getWho(), Days.read(row.getDueOn()), Days.read(row.getDoneOn())), row.getVersion());
    }
}
