// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_ANSWER;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.projects.api.Assessment;
import org.faisceau.projects.api.Assessment.Content;
import org.faisceau.projects.api.Assessments;
import org.faisceau.projects.api.Level;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Question;
import org.faisceau.projects.api.Written;
import org.faisceau.projects.db.tables.records.ProjectsAnswerRecord;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What projects say of themselves, a row for each year and question. */
@Component
public final class AssessmentRegister implements Assessments {
    private final Schema schema;
    private final Clock clock;

    @Activate
    public AssessmentRegister(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("projects", AssessmentRegister.class);
        this.clock = clock;
    }

    @Override
    public List<Assessment> of(Actor actor, String project) {
        return ProjectDoor.read(schema, actor, project, (tx, found) -> tx.sql().selectFrom(PROJECTS_ANSWER).where(PROJECTS_ANSWER.PROJECT_ID.eq(project)).fetch(AssessmentRegister::assessment).stream()
                .sorted(Comparator.comparing(Assessment::year).reversed().thenComparing(Assessment::question)).toList());
    }

    @Override
    public Written<Assessment> say(Actor actor, String project, int year, Question question, int seenVersion, Content typed) {
        boolean isAboutUsers = question == Question.USERS;
        var content = new Content(typed.level(), TextRule.clean(typed.words()), TextRule.clean(typed.evidence()), isAboutUsers ? TextRule.clean(typed.represents()) : "", isAboutUsers ? TextRule.clean(typed.changed()) : "");
        var fault = obstacle(year, content);
        return ProjectDoor.write(schema, actor, project, (tx, found) -> {
            var before = tx.sql().selectFrom(PROJECTS_ANSWER).where(key(project, year, question)).fetchOptional(AssessmentRegister::assessment);
            if (before.map(Assessment::version).orElse(0) != seenVersion) return before.<Written<Assessment>>map(Written.Lost::new).orElseGet(Written.Unknown::new);
            return fault.orElseGet(() -> put(tx, found, before, new Assessment(project, year, question, content, actor.id(), clock.instant(), seenVersion + 1)));
        });
    }

    private Optional<Written<Assessment>> obstacle(int year, Content content) {
        if (year < FIRST_YEAR || year > Days.today(clock).getYear()) return Optional.of(new Written.Invalid<>("year", "pillar.badYear"));
        return TextRule.<Assessment>needed("words", content.words()).or(() -> TextRule.fits("evidence", content.evidence())).or(() -> TextRule.fits("represents", content.represents()))
                .or(() -> TextRule.fits("changed", content.changed()));
    }

    private static Written<Assessment> put(Writing tx, Project project, Optional<Assessment> before, Assessment after) {
        var row = new ProjectsAnswerRecord(after.project(), after.year(), after.question().name(), after.content().level().name(), after.content().words(), after.content().evidence(), after.content().represents(),
                after.content().changed(), after.account(), after.at().toEpochMilli(), after.version());
        if (before.isEmpty()) {
            // Two who say the first word at once: the row decides.
            int inserted = tx.sql().insertInto(PROJECTS_ANSWER).set(row).onConflictDoNothing().execute();
            if (inserted == 0) return new Written.Lost<>(tx.sql().selectFrom(PROJECTS_ANSWER).where(key(after.project(), after.year(), after.question())).fetchSingle(AssessmentRegister::assessment));
        } else {
            int changed = tx.sql().update(PROJECTS_ANSWER).set(row).where(key(after.project(), after.year(), after.question()), PROJECTS_ANSWER.VERSION.eq(before.get().version())).execute();
            if (changed == 0) return new Written.Lost<>(before.get());
        }
        tx.did(project.ref(), "assessed", "");
        Difference.tell(tx, project.ref(), before.map(AssessmentRegister::told).orElse(Map.of()), told(after));
        return new Written.Done<>(after);
    }

    private static Map<String, String> told(Assessment one) {
        var told = new LinkedHashMap<String, String>();
        var key = "pillars." + one.year() + "." + one.question().name();
        told.put(key + ".level", one.content().level().name());
        told.put(key + ".words", one.content().words());
        told.put(key + ".evidence", one.content().evidence());
        told.put(key + ".represents", one.content().represents());
        told.put(key + ".changed", one.content().changed());
        return told;
    }

    private static Condition key(String project, int year, Question question) {
        return PROJECTS_ANSWER.PROJECT_ID.eq(project).and(PROJECTS_ANSWER.YEAR.eq(year)).and(PROJECTS_ANSWER.QUESTION.eq(question.name()));
    }

    private static Assessment assessment(ProjectsAnswerRecord row) {
        return new Assessment(row.getProjectId(), row.getYear(), Question.valueOf(row.getQuestion()), new Content(Level.valueOf(row.getLevel()), row.getWords(), row.getEvidence(), row.getRepresents(), row.getChanged()),
                row.getAccount(), Instant.ofEpochMilli(row.getAt()), row.getVersion());
    }
}
