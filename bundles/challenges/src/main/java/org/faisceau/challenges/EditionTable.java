// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.db.Tables.CHALLENGES_EDITION;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.challenges.api.ApplicantSort;
import org.faisceau.challenges.api.Criterion;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.Edition.Content;
import org.faisceau.challenges.db.tables.records.ChallengesEditionRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Folded;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Editions in rows, within a transaction of a register. */
final class EditionTable {
    private static final String TAB = "\t";

    private EditionTable() {}

    static Edition edition(ChallengesEditionRecord row) {
        var content = new Content(row.getChallenge(), row.getYear(), row.getTheme(), row.getAim(), row.getRules(), row.getPrize(), row.getPlace(), sorts(row.getSorts()), lines(row.getQuestions()),
                lines(row.getCriteria()).stream().map(EditionTable::criterion).toList(), Days.read(row.getOpensOn()), moment(row.getClosesAt()).map(at -> LocalDateTime.ofInstant(at, Days.PARIS)),
                Days.read(row.getDecidedBy()), Days.read(row.getExperimentFrom()), Days.read(row.getExperimentUntil()));
        return new Edition(row.getId(), content, Edition.State.valueOf(row.getState()), row.getConclusion(), row.getConcludedBy(), moment(row.getConcludedAt()), row.getCreatedBy(),
                Instant.ofEpochMilli(row.getCreatedAt()), Instant.ofEpochMilli(row.getChangedAt()), row.getVersion());
    }

    private static Criterion criterion(String line) {
        return new Criterion(line.substring(line.indexOf(TAB) + 1), Integer.parseInt(line.substring(0, line.indexOf(TAB))));
    }

    static Optional<Instant> moment(long millis) {
        return millis == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    /** Outside the bin and read by this actor. */
    static Optional<Edition> find(Reading tx, Actor actor, String id) {
        return tx.sql().selectFrom(CHALLENGES_EDITION).where(CHALLENGES_EDITION.ID.eq(id), WhoMay.seeEditions(actor)).fetchOptional(EditionTable::edition);
    }

    static Edition insert(Writing tx, Actor actor, String id, Content content, Instant now) {
        var table = CHALLENGES_EDITION;
        tx.sql().insertInto(table).set(row(content)).set(table.ID, id).set(table.STATE, Edition.State.DRAFT.name()).set(table.CONCLUSION, "").set(table.CONCLUDED_BY, "").set(table.CONCLUDED_AT, 0L)
                .set(table.CREATED_BY, actor.id()).set(table.CREATED_AT, now.toEpochMilli()).set(table.CHANGED_AT, now.toEpochMilli()).set(table.BINNED_AT, 0L).set(table.BINNED_BY, "").set(table.VERSION, 1).execute();
        var edition = get(tx, id);
        tx.did(edition.ref(), "created", "");
        tx.changed(edition.ref(), "created", "", edition.title());
        return edition;
    }

    /** With other words; empty where somebody was faster. */
    static Optional<Edition> change(Writing tx, Edition before, Content content, Instant now) {
        if (update(tx, before, row(content), now) == 0) return Optional.empty();
        var was = told(before.content());
        told(content).forEach((field, after) -> {
            if (!after.equals(was.get(field))) tx.changed(before.ref(), field, was.get(field), after);
        });
        return Optional.of(get(tx, before.id()));
    }

    /** In another state; empty where somebody was faster. */
    static Optional<Edition> state(Writing tx, Edition before, Edition.State state, Actor actor, String conclusion, Instant now) {
        var row = new ChallengesEditionRecord();
        row.setState(state.name());
        if (state == Edition.State.CONCLUDED) {
            row.setConclusion(conclusion);
            row.setConcludedBy(actor.id());
            row.setConcludedAt(now.toEpochMilli());
        }
        if (state == Edition.State.PUBLISHED) row.setPublishedAt(now.toEpochMilli());
        if (update(tx, before, row, now) == 0) return Optional.empty();
        tx.did(before.ref(), state == Edition.State.CONCLUDED ? "concluded" : "published", conclusion);
        tx.changed(before.ref(), "state", before.state().name(), state.name());
        return Optional.of(get(tx, before.id()));
    }

    private static int update(Writing tx, Edition before, ChallengesEditionRecord row, Instant now) {
        return tx.sql().update(CHALLENGES_EDITION).set(row).set(CHALLENGES_EDITION.CHANGED_AT, now.toEpochMilli()).set(CHALLENGES_EDITION.VERSION, before.version() + 1)
                .where(CHALLENGES_EDITION.ID.eq(before.id()), CHALLENGES_EDITION.VERSION.eq(before.version())).execute();
    }

    private static Edition get(Reading tx, String id) {
        return edition(tx.sql().selectFrom(CHALLENGES_EDITION).where(CHALLENGES_EDITION.ID.eq(id)).fetchSingle());
    }

    private static ChallengesEditionRecord row(Content content) {
        var row = new ChallengesEditionRecord();
        row.setChallenge(content.challenge());
        row.setChallengeSort(SortKey.of(content.challenge()));
        row.setTitleSort(SortKey.of(content.challenge() + " " + content.year()));
        row.setWordsSort(Folded.of(content.challenge(), String.valueOf(content.year()), content.theme(), content.aim(), content.place()));
        row.setYear(content.year());
        row.setTheme(content.theme());
        row.setAim(content.aim());
        row.setRules(content.rules());
        row.setPrize(content.prize());
        row.setPlace(content.place());
        row.setSorts(text(content.sorts()));
        row.setQuestions(String.join("\n", content.questions()));
        row.setCriteria(criteria(content));
        row.setOpensOn(Days.write(content.opensOn()));
        row.setClosesAt(content.deadline().map(Instant::toEpochMilli).orElse(0L));
        row.setDecidedBy(Days.write(content.decidedBy()));
        row.setExperimentFrom(Days.write(content.experimentFrom()));
        row.setExperimentUntil(Days.write(content.experimentUntil()));
        return row;
    }

    private static Map<String, String> told(Content content) {
        var told = new LinkedHashMap<String, String>();
        told.put("challenge", content.challenge());
        told.put("year", String.valueOf(content.year()));
        told.put("theme", content.theme());
        told.put("aim", content.aim());
        told.put("rules", content.rules());
        told.put("prize", content.prize());
        told.put("place", content.place());
        told.put("sorts", text(content.sorts()));
        told.put("questions", String.join("\n", content.questions()));
        told.put("criteria", criteria(content));
        told.put("opensOn", Days.write(content.opensOn()));
        told.put("closesAt", content.closesAt().map(LocalDateTime::toString).orElse(""));
        told.put("decidedBy", Days.write(content.decidedBy()));
        told.put("experimentFrom", Days.write(content.experimentFrom()));
        told.put("experimentUntil", Days.write(content.experimentUntil()));
        return told;
    }

    private static String criteria(Content content) {
        return content.criteria().stream().map(one -> one.weight() + TAB + one.name()).collect(Collectors.joining("\n"));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    private static Set<ApplicantSort> sorts(String text) {
        return Arrays.stream(text.split(",")).filter(one -> !one.isEmpty()).map(ApplicantSort::valueOf).collect(Collectors.toSet());
    }

    private static String text(Set<ApplicantSort> sorts) {
        return sorts.isEmpty() ? "" : sorts.stream().sorted().map(ApplicantSort::name).collect(Collectors.joining(",", ",", ","));
    }
}
