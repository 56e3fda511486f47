// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_EXPERIMENT;
import static org.faisceau.projects.db.Tables.PROJECTS_NEED;
import static org.faisceau.projects.db.Tables.PROJECTS_PROJECT;
import static org.faisceau.projects.db.Tables.PROJECTS_SOLUTION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.spi.OrganisationHolder;
import org.faisceau.directory.spi.RecordHolder;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has projects follow an organisation that was merged into another, as bearer, partner and evaluator; says what points to needs and solutions. */
@Component
public final class ProjectHolder implements OrganisationHolder, RecordHolder {
    private static final int NAMED_AT_ONCE = 1000;
    private final Schema schema;
    private final Organisations organisations;

    @Activate
    public ProjectHolder(@Reference Store store, @Reference Organisations organisations) {
        this.schema = store.schema("projects", ProjectHolder.class);
        this.organisations = organisations;
    }

    @Override
    public String word() {
        return "projects";
    }

    @Override
    public Optional<String> holding(Ref ref, Locale locale) {
        int count = schema.read(tx -> switch (ref.kind()) {
            case Organisation.KIND -> tx.sql().fetchCount(PROJECTS_PROJECT, WhoMay.takesPart(ref.id()).or(PROJECTS_PROJECT.ID.in(DSL.select(PROJECTS_EXPERIMENT.PROJECT_ID).from(PROJECTS_EXPERIMENT).where(PROJECTS_EXPERIMENT.EVALUATOR.eq(ref.id())))));
            case ProjectQuery.NEED -> tx.sql().fetchCount(PROJECTS_NEED, PROJECTS_NEED.NEED.eq(ref.id()));
            case Solution.KIND -> tx.sql().fetchCount(PROJECTS_SOLUTION, PROJECTS_SOLUTION.SOLUTION.eq(ref.id()));
            default -> 0;
        });
        return count == 0 ? Optional.empty() : Optional.of(Texts.beside(ProjectHolder.class).in(locale).say("held.projects", count));
    }

    @Override
    public List<String> held(String from, String to) {
        return schema.read(tx -> MergeTable.held(tx, from, to));
    }

    @Override
    public List<String> move(String from, String to, Optional<Set<String>> only) {
        var all = new ArrayList<>(held(from, to));
        only.ifPresent(all::retainAll);
        var named = named(Stream.concat(schema.read(tx -> MergeTable.sides(tx, all)).stream(), Stream.of(to)).distinct().toList());
        schema.writeEach(Actor.system(), all, (tx, one) -> MergeTable.put(tx, one, from, to, named));
        return all;
    }

    /** Asked before anything is written: the list's search looks at the names of all sides. */
    private Map<String, Organisation> named(List<String> ids) {
        var named = new HashMap<String, Organisation>();
        for (int i = 0; i < ids.size(); i += NAMED_AT_ONCE) named.putAll(organisations.findAll(Actor.system(), ids.subList(i, Math.min(ids.size(), i + NAMED_AT_ONCE))));
        return named;
    }
}
