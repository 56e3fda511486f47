// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_BACKGROUND;
import static org.faisceau.projects.db.Tables.PROJECTS_EXPERIMENT;
import static org.faisceau.projects.db.Tables.PROJECTS_FATE;
import static org.faisceau.projects.db.Tables.PROJECTS_NEED;
import static org.faisceau.projects.db.Tables.PROJECTS_PARTNER;
import static org.faisceau.projects.db.Tables.PROJECTS_PROJECT;
import static org.faisceau.projects.db.Tables.PROJECTS_SOLUTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.spi.OrganisationHolder;
import org.faisceau.directory.spi.RecordHolder;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.Project;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has projects follow an organisation that was merged into another, as bearer, partner and evaluator; says what points to needs and solutions. */
@Component
public final class ProjectHolder implements OrganisationHolder, RecordHolder {
    private static final String BEARER = "bearer:";
    private static final String PARTNER = "partner:";
    private static final String EVALUATOR = "evaluator:";
    private final Schema schema;

    @Activate
    public ProjectHolder(@Reference Store store) {
        this.schema = store.schema("projects", ProjectHolder.class);
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

    /** A partner of a project that the other one is in already stays: nobody is there twice. */
    @Override
    public List<String> held(String from, String to) {
        return schema.read(tx -> {
            var all = new ArrayList<>(tx.sql().select(PROJECTS_PROJECT.ID).from(PROJECTS_PROJECT).where(PROJECTS_PROJECT.BEARER.eq(from)).orderBy(PROJECTS_PROJECT.ID).fetch(row -> BEARER + row.value1()));
            var there = tx.sql().select(PROJECTS_PARTNER.PROJECT_ID).from(PROJECTS_PARTNER).where(PROJECTS_PARTNER.ORGANISATION.eq(to)).fetchSet(PROJECTS_PARTNER.PROJECT_ID);
            tx.sql().select(PROJECTS_PARTNER.PROJECT_ID).from(PROJECTS_PARTNER).where(PROJECTS_PARTNER.ORGANISATION.eq(from)).orderBy(PROJECTS_PARTNER.PROJECT_ID).fetch(PROJECTS_PARTNER.PROJECT_ID).stream()
                    .filter(one -> !there.contains(one)).forEach(one -> all.add(PARTNER + one));
            tx.sql().select(PROJECTS_EXPERIMENT.ID).from(PROJECTS_EXPERIMENT).where(PROJECTS_EXPERIMENT.EVALUATOR.eq(from)).orderBy(PROJECTS_EXPERIMENT.ID).fetch(PROJECTS_EXPERIMENT.ID).forEach(one -> all.add(EVALUATOR + one));
            return all;
        });
    }

    @Override
    public List<String> move(String from, String to, Optional<Set<String>> only) {
        var all = new ArrayList<>(held(from, to));
        only.ifPresent(all::retainAll);
        schema.writeEach(Actor.system(), all, (tx, one) -> put(tx, one, from, to));
        return all;
    }

    /** What an organisation did in the project goes with it; where the other one did as much, that stays. */
    private static void follow(Writing tx, String project, String from, String to) {
        boolean isThere = tx.sql().fetchExists(PROJECTS_BACKGROUND, PROJECTS_BACKGROUND.PROJECT_ID.eq(project), PROJECTS_BACKGROUND.ORGANISATION.eq(to));
        if (!isThere) tx.sql().update(PROJECTS_BACKGROUND).set(PROJECTS_BACKGROUND.ORGANISATION, to).where(PROJECTS_BACKGROUND.PROJECT_ID.eq(project), PROJECTS_BACKGROUND.ORGANISATION.eq(from)).execute();
        var gates = tx.sql().select(PROJECTS_FATE.GATE).from(PROJECTS_FATE).where(PROJECTS_FATE.PROJECT_ID.eq(project), PROJECTS_FATE.ORGANISATION.eq(to)).fetch(PROJECTS_FATE.GATE);
        tx.sql().update(PROJECTS_FATE).set(PROJECTS_FATE.ORGANISATION, to).where(PROJECTS_FATE.PROJECT_ID.eq(project), PROJECTS_FATE.ORGANISATION.eq(from), PROJECTS_FATE.GATE.notIn(gates)).execute();
    }

    /** What moves gets a version: who was changing it meanwhile is shown so. */
    private static void put(Writing tx, String held, String from, String to) {
        var id = held.substring(held.indexOf(':') + 1);
        if (held.startsWith(EVALUATOR)) {
            int moved = tx.sql().update(PROJECTS_EXPERIMENT).set(PROJECTS_EXPERIMENT.EVALUATOR, to).set(PROJECTS_EXPERIMENT.VERSION, PROJECTS_EXPERIMENT.VERSION.plus(1))
                    .where(PROJECTS_EXPERIMENT.ID.eq(id), PROJECTS_EXPERIMENT.EVALUATOR.eq(from)).execute();
            if (moved == 1) tx.changed(new Ref(Experiment.KIND, id), "evaluator", from, to);
            return;
        }
        boolean isBearer = held.startsWith(BEARER);
        int moved = isBearer
                ? tx.sql().update(PROJECTS_PROJECT).set(PROJECTS_PROJECT.BEARER, to).set(PROJECTS_PROJECT.VERSION, PROJECTS_PROJECT.VERSION.plus(1)).where(PROJECTS_PROJECT.ID.eq(id), PROJECTS_PROJECT.BEARER.eq(from)).execute()
                : tx.sql().update(PROJECTS_PARTNER).set(PROJECTS_PARTNER.ORGANISATION, to).where(PROJECTS_PARTNER.PROJECT_ID.eq(id), PROJECTS_PARTNER.ORGANISATION.eq(from)).execute();
        if (moved == 0) return;
        follow(tx, id, from, to);
        if (!isBearer) tx.sql().update(PROJECTS_PROJECT).set(PROJECTS_PROJECT.VERSION, PROJECTS_PROJECT.VERSION.plus(1)).where(PROJECTS_PROJECT.ID.eq(id)).execute();
        tx.changed(new Ref(Project.KIND, id), isBearer ? "bearer" : "partners", from, to);
    }
}
