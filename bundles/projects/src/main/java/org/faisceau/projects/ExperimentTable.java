// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_EARLIER;
import static org.faisceau.projects.db.Tables.PROJECTS_EXPERIMENT;
import static org.faisceau.projects.db.Tables.PROJECTS_PROJECT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Folded;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.Experiment.Content;
import org.faisceau.projects.api.Experiment.Decision;
import org.faisceau.projects.api.Experiment.Verdict;
import org.faisceau.projects.api.ExperimentFilter;
import org.faisceau.projects.api.Experiments;
import org.faisceau.projects.db.tables.records.ProjectsEarlierRecord;
import org.faisceau.projects.db.tables.records.ProjectsExperimentRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Experiments in rows, within a transaction of a register. */
final class ExperimentTable {
    private ExperimentTable() {}

    /** Those outside the bin, of a project that this actor reads. */
    static Condition see(Actor actor) {
        return PROJECTS_EXPERIMENT.BINNED_AT.eq(0L).and(PROJECTS_EXPERIMENT.PROJECT_ID.in(DSL.select(PROJECTS_PROJECT.ID).from(PROJECTS_PROJECT).where(WhoMay.see(actor))));
    }

    /** Those this actor may take out of the bin, of a project that lies in none. */
    static Condition own(Actor actor) {
        return PROJECTS_EXPERIMENT.PROJECT_ID.in(DSL.select(PROJECTS_PROJECT.ID).from(PROJECTS_PROJECT).where(PROJECTS_PROJECT.BINNED_AT.eq(0L), WhoMay.own(actor)));
    }

    static Condition conditions(ExperimentFilter filter) {
        var text = filter.text().isBlank() ? DSL.noCondition() : PROJECTS_EXPERIMENT.WORDS_SORT.contains(SortKey.of(filter.text()));
        var verdict = filter.verdict().isEmpty() ? DSL.noCondition() : filter.verdict().equals("OPEN") ? PROJECTS_EXPERIMENT.VERDICT.in("", Verdict.EXTEND.name()) : PROJECTS_EXPERIMENT.VERDICT.eq(filter.verdict());
        return DSL.and(text, verdict, filter.project().isEmpty() ? DSL.noCondition() : PROJECTS_EXPERIMENT.PROJECT_ID.eq(filter.project()));
    }

    static Optional<Experiment> find(Reading tx, Actor actor, String id) {
        return tx.sql().selectFrom(PROJECTS_EXPERIMENT).where(PROJECTS_EXPERIMENT.ID.eq(id), see(actor)).fetchOptional(ExperimentTable::experiment);
    }

    static void insert(Writing tx, Actor actor, Experiment one) {
        tx.sql().insertInto(PROJECTS_EXPERIMENT).set(row(one)).set(PROJECTS_EXPERIMENT.ID, one.id()).set(PROJECTS_EXPERIMENT.PROJECT_ID, one.project()).set(PROJECTS_EXPERIMENT.CREATED_BY, actor.id())
                .set(PROJECTS_EXPERIMENT.BINNED_AT, 0L).set(PROJECTS_EXPERIMENT.BINNED_BY, "").execute();
        tx.did(one.ref(), "created", "");
        Difference.tell(tx, one.ref(), Map.of(), told(one));
    }

    /** False where somebody was faster. */
    static boolean change(Writing tx, Experiment before, Experiment after) {
        int changed = tx.sql().update(PROJECTS_EXPERIMENT).set(row(after)).where(PROJECTS_EXPERIMENT.ID.eq(before.id()), PROJECTS_EXPERIMENT.VERSION.eq(before.version())).execute();
        if (changed == 1) Difference.tell(tx, before.ref(), told(before), told(after));
        return changed == 1;
    }

    /** Before another takes its place. */
    static void keep(Writing tx, Experiment one) {
        one.decision().ifPresent(it -> {
            int number = 1 + tx.sql().fetchCount(PROJECTS_EARLIER, PROJECTS_EARLIER.EXPERIMENT_ID.eq(one.id()));
            tx.sql().insertInto(PROJECTS_EARLIER).set(new ProjectsEarlierRecord(one.id(), number, it.verdict().name(), it.reason(), it.account(), it.on().toString(), Days.write(it.until()))).execute();
        });
    }

    /** Oldest first. */
    static List<Decision> earlier(Reading tx, String experiment) {
        return tx.sql().selectFrom(PROJECTS_EARLIER).where(PROJECTS_EARLIER.EXPERIMENT_ID.eq(experiment)).orderBy(PROJECTS_EARLIER.NUMBER).limit(Experiments.EARLIER_MOST)
                .fetch(row -> new Decision(Verdict.valueOf(row.getVerdict()), row.getReason(), row.getDecidedBy(), LocalDate.parse(row.getDecidedOn()), Days.read(row.getDecidedUntil())));
    }

    private static ProjectsExperimentRecord row(Experiment one) {
        var content = one.content();
        var row = new ProjectsExperimentRecord();
        row.setTitle(content.title());
        row.setTitleSort(SortKey.of(content.title()));
        row.setWordsSort(Folded.of(content.title(), content.place(), content.result()));
        row.setPlace(content.place());
        row.setProtocol(content.protocol());
        row.setExpected(content.expected());
        row.setStartsOn(Days.write(content.startsOn()));
        row.setEndsOn(Days.write(content.endsOn()));
        row.setEvaluator(content.evaluator());
        row.setAcceptability(content.acceptability());
        row.setResult(content.result());
        row.setVerdict(one.decision().map(it -> it.verdict().name()).orElse(""));
        row.setReason(one.decision().map(Decision::reason).orElse(""));
        row.setDecidedBy(one.decision().map(Decision::account).orElse(""));
        row.setDecidedOn(Days.write(one.decision().map(Decision::on)));
        row.setDecidedUntil(Days.write(one.decision().flatMap(Decision::until)));
        row.setChangedAt(one.changedAt().toEpochMilli());
        row.setVersion(one.version());
        return row;
    }

    private static Map<String, String> told(Experiment one) {
        var content = one.content();
        var told = new LinkedHashMap<String, String>();
        told.put("title", content.title());
        told.put("place", content.place());
        told.put("protocol", content.protocol());
        told.put("expected", content.expected());
        told.put("startsOn", Days.write(content.startsOn()));
        told.put("endsOn", Days.write(content.endsOn()));
        told.put("evaluator", content.evaluator());
        told.put("acceptability", content.acceptability());
        told.put("result", content.result());
        told.put("until", Days.write(one.decision().flatMap(Decision::until)));
        told.put("verdict", one.decision().map(it -> it.verdict().name()).orElse(""));
        return told;
    }

    static Experiment experiment(ProjectsExperimentRecord row) {
        var decision = row.getVerdict().isEmpty() ? Optional.<Decision>empty()
                : Optional.of(new Decision(Verdict.valueOf(row.getVerdict()), row.getReason(), row.getDecidedBy(), LocalDate.parse(row.getDecidedOn()), Days.read(row.getDecidedUntil())));
        var content = new Content(row.getTitle(), row.getPlace(), row.getProtocol(), row.getExpected(), Days.read(row.getStartsOn()), Days.read(row.getEndsOn()), row.getEvaluator(), row.getAcceptability(), row.getResult());
        return new Experiment(row.getId(), row.getProjectId(), content, decision, Instant.ofEpochMilli(row.getChangedAt()), row.getVersion());
    }
}
