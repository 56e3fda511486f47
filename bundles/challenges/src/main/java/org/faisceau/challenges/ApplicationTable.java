// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.db.Tables.CHALLENGES_APPLICATION;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.challenges.api.Applicant;
import org.faisceau.challenges.api.ApplicantSort;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Application.Content;
import org.faisceau.challenges.api.Application.State;
import org.faisceau.challenges.api.Experiment;
import org.faisceau.challenges.api.RuleAnswer;
import org.faisceau.challenges.db.tables.records.ChallengesApplicationRecord;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Folded;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Applications in rows, within a transaction of a register. */
final class ApplicationTable {
    private ApplicationTable() {}

    static Application application(ChallengesApplicationRecord row) {
        var content = new Content(row.getApplicant(), Optional.of(row.getSort()).filter(one -> !one.isEmpty()).map(ApplicantSort::valueOf), row.getContact(), row.getMail(), row.getTitle(), row.getProject(), row.getSite(),
                answers(row.getAnswers()));
        var project = Optional.of(row.getExperimentProject()).filter(one -> !one.isEmpty()).map(Ref::of);
        var experiment = new Experiment(project, row.getExperimentPlace(), Days.read(row.getExperimentFrom()), Days.read(row.getExperimentUntil()), row.getExperimentResult());
        return new Application(row.getId(), row.getEditionId(), row.getOrganisation(), content, State.valueOf(row.getState()), EditionTable.moment(row.getSentAt()),
                new Application.Decisions(row.getAdmission(), row.getAdmittedBy(), row.getOutcome(), row.getDecidedBy()), experiment, row.getCreatedBy(), row.getRecordedBy(),
                EditionTable.moment(row.getAgreedAt()), Instant.ofEpochMilli(row.getCreatedAt()),
                Instant.ofEpochMilli(row.getChangedAt()), row.getVersion());
    }

    private static List<RuleAnswer> answers(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split(",")).map(RuleAnswer::valueOf).toList();
    }

    static Optional<Application> find(Reading tx, Applicant applicant, String id) {
        return tx.sql().selectFrom(CHALLENGES_APPLICATION).where(CHALLENGES_APPLICATION.ID.eq(id), WhoMay.seeApplications(applicant)).fetchOptional(ApplicationTable::application);
    }

    static Application get(Reading tx, String id) {
        return application(tx.sql().selectFrom(CHALLENGES_APPLICATION).where(CHALLENGES_APPLICATION.ID.eq(id)).fetchSingle());
    }

    /** All of an edition, as others point to them. */
    static List<Ref> ofEdition(Reading tx, String edition) {
        return tx.sql().select(CHALLENGES_APPLICATION.ID).from(CHALLENGES_APPLICATION).where(CHALLENGES_APPLICATION.EDITION_ID.eq(edition)).orderBy(CHALLENGES_APPLICATION.ID).fetch(row -> new Ref(Application.KIND, row.value1()));
    }

    static Application insert(Writing tx, ChallengesApplicationRecord row, Content content, Instant now) {
        var table = CHALLENGES_APPLICATION;
        tx.sql().insertInto(table).set(row(content)).set(row).set(table.ADMISSION, "").set(table.ADMITTED_BY, "").set(table.OUTCOME, "").set(table.DECIDED_BY, "").set(table.EXPERIMENT_PROJECT, "").set(table.EXPERIMENT_PLACE, "")
                .set(table.EXPERIMENT_FROM, "").set(table.EXPERIMENT_UNTIL, "").set(table.EXPERIMENT_RESULT, "").set(table.CREATED_AT, now.toEpochMilli()).set(table.CHANGED_AT, now.toEpochMilli()).set(table.VERSION, 1).execute();
        var one = get(tx, row.getId());
        tx.did(one.ref(), "created", "");
        tx.changed(one.ref(), "created", "", one.content().title());
        return one;
    }

    /** With other words; empty where somebody was faster. */
    static Optional<Application> change(Writing tx, Application before, Content content, Instant now) {
        var was = told(before.content());
        return write(tx, before, row(content), now).map(after -> {
            told(content).forEach((field, value) -> {
                if (!value.equals(was.get(field))) tx.changed(before.ref(), field, was.get(field), value);
            });
            return after;
        });
    }

    /** In another state; empty where somebody was faster. */
    static Optional<Application> state(Writing tx, Application before, State state, ChallengesApplicationRecord row, String reason, Instant now) {
        return state(tx, before, state, state.name().toLowerCase(Locale.ROOT).replace('_', '-'), row, reason, now);
    }

    static Optional<Application> state(Writing tx, Application before, State state, String act, ChallengesApplicationRecord row, String reason, Instant now) {
        row.setState(state.name());
        return write(tx, before, row, now).map(after -> {
            tx.did(before.ref(), act, reason);
            tx.changed(before.ref(), "state", before.state().name(), state.name());
            return after;
        });
    }

    static Optional<Application> experiment(Writing tx, Application before, Experiment experiment, Instant now) {
        var row = new ChallengesApplicationRecord();
        row.setExperimentProject(experiment.project().map(Ref::toString).orElse(""));
        row.setExperimentPlace(experiment.place());
        row.setExperimentFrom(Days.write(experiment.from()));
        row.setExperimentUntil(Days.write(experiment.until()));
        row.setExperimentResult(experiment.result());
        return write(tx, before, row, now).map(after -> {
            tx.did(before.ref(), "experiment", "");
            var was = told(before.experiment());
            told(experiment).forEach((field, value) -> {
                if (!value.equals(was.get(field))) tx.changed(before.ref(), field, was.get(field), value);
            });
            return after;
        });
    }

    private static Map<String, String> told(Experiment experiment) {
        var told = new LinkedHashMap<String, String>();
        told.put("experimentProject", experiment.project().map(Ref::toString).orElse(""));
        told.put("experimentPlace", experiment.place());
        told.put("experimentFrom", Days.write(experiment.from()));
        told.put("experimentUntil", Days.write(experiment.until()));
        told.put("experimentResult", experiment.result());
        return told;
    }

    /** Agreed, or no more; empty where somebody was faster. */
    static Optional<Application> agree(Writing tx, Application before, boolean agrees, Instant now) {
        var row = new ChallengesApplicationRecord();
        row.setAgreedAt(agrees ? now.toEpochMilli() : 0L);
        return write(tx, before, row, now).map(after -> {
            tx.did(before.ref(), agrees ? "shared" : "unshared", "");
            tx.changed(before.ref(), "agreedAt", before.agreedAt().map(Instant::toString).orElse(""), after.agreedAt().map(Instant::toString).orElse(""));
            return after;
        });
    }

    private static Optional<Application> write(Writing tx, Application before, ChallengesApplicationRecord row, Instant now) {
        int written = tx.sql().update(CHALLENGES_APPLICATION).set(row).set(CHALLENGES_APPLICATION.CHANGED_AT, now.toEpochMilli()).set(CHALLENGES_APPLICATION.VERSION, before.version() + 1)
                .where(CHALLENGES_APPLICATION.ID.eq(before.id()), CHALLENGES_APPLICATION.VERSION.eq(before.version())).execute();
        return written == 0 ? Optional.empty() : Optional.of(get(tx, before.id()));
    }

    private static ChallengesApplicationRecord row(Content content) {
        var row = new ChallengesApplicationRecord();
        row.setApplicant(content.applicant());
        row.setApplicantSort(SortKey.of(content.applicant()));
        row.setWordsSort(Folded.of(content.applicant(), content.title(), content.project()));
        row.setSort(content.sort().map(Enum::name).orElse(""));
        row.setContact(content.contact());
        row.setMail(content.mail());
        row.setTitle(content.title());
        row.setProject(content.project());
        row.setSite(content.site());
        row.setAnswers(content.answers().stream().map(Enum::name).collect(Collectors.joining(",")));
        return row;
    }

    private static Map<String, String> told(Content content) {
        var told = new LinkedHashMap<String, String>();
        told.put("applicant", content.applicant());
        told.put("sort", content.sort().map(Enum::name).orElse(""));
        told.put("contact", content.contact());
        told.put("mail", content.mail());
        told.put("title", content.title());
        told.put("project", content.project());
        told.put("site", content.site());
        told.put("answers", content.answers().stream().map(Enum::name).collect(Collectors.joining(", ")));
        return told;
    }
}
