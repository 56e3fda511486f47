// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_PARTNER;
import static org.faisceau.projects.db.Tables.PROJECTS_PROJECT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.projects.api.Project;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Collaborative projects begun: those with a partner beside their bearer, on their first day, or on the day they were recorded where none is
 * said. Their refs: the project, bearer and partners, and its needs for who changes the project, since a need that names no buyer would beside a bearer.
 */
@Component
public final class CollaborationDeed implements Deed {
    private final Schema schema;

    @Activate
    public CollaborationDeed(@Reference Store store) {
        this.schema = store.schema("projects", CollaborationDeed.class);
    }

    @Override
    public String word() {
        return "collaboration-begun";
    }

    /** A project by its day, and what tells it from others of that day. */
    private record Begun(LocalDate day, String id) {
        String cursor() {
            return day + " " + id;
        }
    }

    @Override
    public Slice<Done> during(Actor actor, Period period, String after, int limit) {
        if (limit < 1 || limit > SLICE_MOST) throw new IllegalArgumentException("limit: 1 to " + SLICE_MOST + ", got " + limit);
        return schema.read(tx -> {
            var rest = begun(tx, actor, period).stream().filter(one -> one.cursor().compareTo(after) > 0).toList();
            var some = rest.subList(0, Math.min(limit, rest.size()));
            return new Slice<>(done(tx, actor, some), rest.size() > limit ? some.get(limit - 1).cursor() : "");
        });
    }

    @Override
    public long count(Actor actor, Period period) {
        return schema.read(tx -> (long) begun(tx, actor, period).size());
    }

    /** Oldest first; two columns make the day, so it is sorted here. */
    private static List<Begun> begun(Reading tx, Actor actor, Period period) {
        return tx.sql().select(PROJECTS_PROJECT.ID, PROJECTS_PROJECT.STARTS_ON, PROJECTS_PROJECT.CREATED_AT).from(PROJECTS_PROJECT)
                .where(WhoMay.see(actor), PROJECTS_PROJECT.ID.in(DSL.select(PROJECTS_PARTNER.PROJECT_ID).from(PROJECTS_PARTNER)), within(period))
                .fetch(row -> new Begun(Days.read(row.value2()).orElseGet(() -> Days.of(Instant.ofEpochMilli(row.value3()))), row.value1())).stream().sorted(Comparator.comparing(Begun::cursor)).toList();
    }

    private static Condition within(Period period) {
        var said = PROJECTS_PROJECT.STARTS_ON.between(period.first().toString(), period.last().toString());
        var recorded = PROJECTS_PROJECT.CREATED_AT.ge(Days.begin(period.first()).toEpochMilli()).and(PROJECTS_PROJECT.CREATED_AT.lt(Days.begin(period.last().plusDays(1)).toEpochMilli()));
        return said.or(PROJECTS_PROJECT.STARTS_ON.eq("").and(recorded));
    }

    private static List<Done> done(Reading tx, Actor actor, List<Begun> some) {
        var projects = ProjectTable.projects(tx, tx.sql().selectFrom(PROJECTS_PROJECT).where(PROJECTS_PROJECT.ID.in(some.stream().map(Begun::id).toList())).fetch());
        return some.stream().flatMap(one -> found(projects, one).stream().map(project -> new Done(one.day(), project.createdBy(), refs(actor, project), 1))).toList();
    }

    private static Optional<Project> found(List<Project> projects, Begun one) {
        return projects.stream().filter(project -> project.id().equals(one.id())).findFirst();
    }

    private static List<Ref> refs(Actor actor, Project project) {
        var refs = new ArrayList<>(List.of(project.ref()));
        project.sides().forEach(side -> refs.add(new Ref(Organisation.KIND, side)));
        if (WhoMay.change(actor, project)) project.makeup().needs().forEach(need -> refs.add(new Ref(ProjectQuery.NEED, need)));
        return refs;
    }
}
