// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import java.util.List;
import java.util.function.BiFunction;
import org.faisceau.kernel.api.Actor;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Written;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Writing;

/** What belongs to a project is read and written through it: by who reads it, by who changes it. */
final class ProjectDoor {
    private ProjectDoor() {}

    /** By who changes the project alone. */
    static <R> Written<R> write(Schema schema, Actor actor, String project, BiFunction<Writing, Project, Written<R>> work) {
        return schema.write(actor, tx -> {
            var found = ProjectTable.find(tx, actor, project);
            if (found.isEmpty()) return new Written.Unknown<>();
            return WhoMay.change(actor, found.get()) ? work.apply(tx, found.get()) : new Written.Refused<>();
        });
    }

    /** Nothing for who does not read the project. */
    static <R> List<R> read(Schema schema, Actor actor, String project, BiFunction<Reading, Project, List<R>> work) {
        return schema.read(tx -> ProjectTable.find(tx, actor, project).map(found -> work.apply(tx, found)).orElseGet(List::of));
    }

    /** Nothing for who does not change the project: what partners must not learn of each other. */
    static <R> List<R> readWithin(Schema schema, Actor actor, String project, BiFunction<Reading, Project, List<R>> work) {
        return read(schema, actor, project, (tx, found) -> WhoMay.change(actor, found) ? work.apply(tx, found) : List.<R>of());
    }
}
