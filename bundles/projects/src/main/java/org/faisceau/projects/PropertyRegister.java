// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_BACKGROUND;
import static org.faisceau.projects.db.Tables.PROJECTS_GATE;
import static org.faisceau.projects.db.Tables.PROJECTS_PROPERTY;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.projects.api.Gate;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Properties;
import org.faisceau.projects.api.PropertySheet;
import org.faisceau.projects.api.PropertySheet.Content;
import org.faisceau.projects.api.Written;
import org.faisceau.projects.db.tables.records.ProjectsBackgroundRecord;
import org.faisceau.projects.db.tables.records.ProjectsPropertyRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sheets of intellectual property, a row each, with a row for what each side brings. */
@Component
public final class PropertyRegister implements Properties {
    private final Schema schema;
    private final Clock clock;

    @Activate
    public PropertyRegister(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("projects", PropertyRegister.class);
        this.clock = clock;
    }

    @Override
    public Optional<PropertySheet> find(Actor actor, String project) {
        return schema.read(tx -> ProjectTable.find(tx, actor, project).filter(found -> WhoMay.change(actor, found)).map(found -> sheet(tx, project)));
    }

    /** Those of several projects, by project; an empty one where there is none. */
    static Map<String, PropertySheet> sheets(Reading tx, Collection<String> projects) {
        var backgrounds = tx.sql().selectFrom(PROJECTS_BACKGROUND).where(PROJECTS_BACKGROUND.PROJECT_ID.in(projects)).fetch().stream()
                .collect(Collectors.groupingBy(ProjectsBackgroundRecord::getProjectId, Collectors.toMap(ProjectsBackgroundRecord::getOrganisation, ProjectsBackgroundRecord::getWords)));
        var rows = tx.sql().selectFrom(PROJECTS_PROPERTY).where(PROJECTS_PROPERTY.PROJECT_ID.in(projects)).fetchMap(PROJECTS_PROPERTY.PROJECT_ID);
        return projects.stream().distinct().collect(Collectors.toMap(one -> one, one -> sheet(one, Optional.ofNullable(rows.get(one)), backgrounds.getOrDefault(one, Map.of()))));
    }

    private static PropertySheet sheet(String project, Optional<ProjectsPropertyRecord> row, Map<String, String> backgrounds) {
        return row.map(it -> new PropertySheet(project, new Content(backgrounds, it.getOwner(), it.getLicences(), it.getPublication(), it.getConfidentiality()), it.getAccount(), Instant.ofEpochMilli(it.getChangedAt()), it.getVersion()))
                .orElseGet(() -> new PropertySheet(project, Content.none(), "", Instant.EPOCH, 0));
    }

    static PropertySheet sheet(Reading tx, String project) {
        return sheets(tx, List.of(project)).get(project);
    }

    @Override
    public Written<PropertySheet> write(Actor actor, String project, int seenVersion, Content typed) {
        return ProjectDoor.write(schema, actor, project, (tx, found) -> {
            var before = sheet(tx, project);
            if (before.version() != seenVersion) return new Written.Lost<>(before);
            var content = stripped(typed);
            return obstacle(content).or(() -> emptied(tx, found, before, content)).orElseGet(() -> put(tx, found, before, new PropertySheet(project, content, actor.id(), clock.instant(), seenVersion + 1)));
        });
    }

    private static Written<PropertySheet> put(Writing tx, Project project, PropertySheet before, PropertySheet after) {
        var content = after.content();
        var row = new ProjectsPropertyRecord(after.project(), content.owner(), content.licences(), content.publication(), content.confidentiality(), after.account(), after.at().toEpochMilli(), after.version());
        int written = before.version() == 0 ? tx.sql().insertInto(PROJECTS_PROPERTY).set(row).onConflictDoNothing().execute()
                : tx.sql().update(PROJECTS_PROPERTY).set(row).where(PROJECTS_PROPERTY.PROJECT_ID.eq(after.project()), PROJECTS_PROPERTY.VERSION.eq(before.version())).execute();
        if (written == 0) return new Written.Lost<>(sheet(tx, after.project()));
        tx.sql().deleteFrom(PROJECTS_BACKGROUND).where(PROJECTS_BACKGROUND.PROJECT_ID.eq(after.project())).execute();
        content.backgrounds().forEach((side, words) -> tx.sql().insertInto(PROJECTS_BACKGROUND).set(new ProjectsBackgroundRecord(after.project(), side, words)).execute());
        tx.did(project.ref(), "propertyWritten", "");
        Difference.tell(tx, project.ref(), told(before.content()), told(content));
        return new Written.Done<>(after);
    }

    /** Blank lines are not kept. */
    private static Content stripped(Content one) {
        var backgrounds = new TreeMap<String, String>();
        one.backgrounds().forEach((side, words) -> {
            if (!words.isBlank()) backgrounds.put(side, TextRule.clean(words));
        });
        return new Content(backgrounds, TextRule.clean(one.owner()), TextRule.clean(one.licences()), TextRule.clean(one.publication()), TextRule.clean(one.confidentiality()));
    }

    /** The choice of the holder rests on the sheet: it may say more, and otherwise, but nothing less until that gate is reopened. */
    private static Optional<Written<PropertySheet>> emptied(Reading tx, Project project, PropertySheet before, Content after) {
        var missing = new PropertySheet(project.id(), after, "", Instant.EPOCH, 0).missing(project.sides());
        var gone = missing.stream().filter(one -> !before.missing(project.sides()).contains(one)).findFirst();
        boolean isChosen = gone.isPresent() && tx.sql().fetchExists(PROJECTS_GATE, PROJECTS_GATE.PROJECT_ID.eq(project.id()), PROJECTS_GATE.GATE.eq(Gate.ACQUISITION.name()));
        return isChosen ? Optional.of(new Written.Invalid<>(project.sides().contains(gone.get()) ? "background-" + gone.get() : gone.get(), "property.isChosen")) : Optional.empty();
    }

    private static Optional<Written<PropertySheet>> obstacle(Content content) {
        return content.backgrounds().entrySet().stream().map(one -> TextRule.<PropertySheet>fits("background-" + one.getKey(), one.getValue())).flatMap(Optional::stream).findFirst()
                .or(() -> TextRule.fits("owner", content.owner())).or(() -> TextRule.fits("licences", content.licences())).or(() -> TextRule.fits("publication", content.publication()))
                .or(() -> TextRule.fits("confidentiality", content.confidentiality()));
    }

    private static Map<String, String> told(Content one) {
        var told = new LinkedHashMap<String, String>();
        one.backgrounds().forEach((side, words) -> told.put("property.background." + side, words));
        told.put("property.owner", one.owner());
        told.put("property.licences", one.licences());
        told.put("property.publication", one.publication());
        told.put("property.confidentiality", one.confidentiality());
        return told;
    }
}
