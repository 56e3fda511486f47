// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_CAMPAIGN;
import static org.faisceau.sourcing.db.Tables.SOURCING_INVITATION;
import static org.faisceau.sourcing.db.Tables.SOURCING_KEPT;
import static org.faisceau.sourcing.db.Tables.SOURCING_RUN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Period;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Invitation;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Spoken;
import org.faisceau.sourcing.db.tables.records.SourcingInvitationRecord;
import org.faisceau.sourcing.db.tables.records.SourcingRunRecord;
import org.faisceau.sourcing.spi.Effort;
import org.faisceau.sourcing.spi.State;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Runs, their small store and what companies were asked, within a transaction of a register. */
final class RunTable {
    private static final int ELSEWHERE_MOST = 20;

    private RunTable() {}

    static Run run(SourcingRunRecord row) {
        var outcome = Json.outcome(row.getFindings());
        return new Run(row.getId(), row.getTechnique(), new Spoken(row.getNameFr(), row.getNameEn()), Run.Status.valueOf(row.getStatus()), outcome.stages(), outcome.papers(),
                new Spoken(row.getFailureFr(), row.getFailureEn()), Days.read(row.getFirstOn()), Days.read(row.getLastOn()), row.getVersion());
    }

    static List<Run> of(Reading tx, String campaign) {
        return tx.sql().selectFrom(SOURCING_RUN).where(SOURCING_RUN.CAMPAIGN_ID.eq(campaign)).orderBy(SOURCING_RUN.CHOSEN_AT, SOURCING_RUN.ID).fetch(RunTable::run);
    }

    static Optional<SourcingRunRecord> find(Reading tx, String campaign, String id) {
        return tx.sql().selectFrom(SOURCING_RUN).where(SOURCING_RUN.CAMPAIGN_ID.eq(campaign), SOURCING_RUN.ID.eq(id)).fetchOptional();
    }

    /** Whose technique it is; empty where that was not noted. */
    static String origin(Reading tx, String id) {
        return tx.sql().select(SOURCING_RUN.ORIGIN).from(SOURCING_RUN).where(SOURCING_RUN.ID.eq(id)).fetchOptional(SOURCING_RUN.ORIGIN).orElse("");
    }

    static void insert(Writing tx, Campaign campaign, String id, String technique, String origin, Spoken name, Instant now) {
        var table = SOURCING_RUN;
        tx.sql().insertInto(table).set(table.ID, id).set(table.CAMPAIGN_ID, campaign.id()).set(table.TECHNIQUE, technique).set(table.ORIGIN, origin).set(table.NAME_FR, name.french()).set(table.NAME_EN, name.english())
                .set(table.STATUS, Run.Status.CHOSEN.name()).set(table.STATE, "").set(table.FINDINGS, "").set(table.FAILURE_FR, "").set(table.FAILURE_EN, "")
                .set(table.FIRST_ON, "").set(table.LAST_ON, "").set(table.CHOSEN_AT, now.toEpochMilli()).set(table.VERSION, 1).execute();
        tx.changed(campaign.ref(), "technique", "", technique);
    }

    static void drop(Writing tx, Campaign campaign, SourcingRunRecord run) {
        tx.sql().deleteFrom(SOURCING_RUN).where(SOURCING_RUN.ID.eq(run.getId())).execute();
        tx.changed(campaign.ref(), "technique", run.getTechnique(), "");
    }

    /** What a technique says of itself now, kept for later plans. */
    static void takes(Writing tx, String id, Effort effort) {
        tx.sql().update(SOURCING_RUN).set(SOURCING_RUN.STAGE, effort.stage().name()).set(SOURCING_RUN.SPAN, effort.span()).where(SOURCING_RUN.ID.eq(id)).execute();
    }

    /** Backwards from the day that is wanted now. */
    static void planAgain(Writing tx, Campaign campaign) {
        var efforts = tx.sql().selectFrom(SOURCING_RUN).where(SOURCING_RUN.CAMPAIGN_ID.eq(campaign.id()), SOURCING_RUN.SPAN.gt(0)).orderBy(SOURCING_RUN.CHOSEN_AT, SOURCING_RUN.ID)
                .fetchMap(SOURCING_RUN.ID, row -> new Effort(Effort.Stage.valueOf(row.getStage()), 1, row.getSpan(), false));
        plan(tx, campaign, campaign.content().wantedOn().map(day -> Planner.backwards(day, efforts)).orElse(Map.of()));
    }

    /** Those of a plan have its days, the others none. */
    private static void plan(Writing tx, Campaign campaign, Map<String, Period> plan) {
        tx.sql().update(SOURCING_RUN).set(SOURCING_RUN.FIRST_ON, "").set(SOURCING_RUN.LAST_ON, "").where(SOURCING_RUN.CAMPAIGN_ID.eq(campaign.id())).execute();
        plan.forEach((run, days) -> plan(tx, run, days));
    }

    private static void plan(Writing tx, String id, Period days) {
        tx.sql().update(SOURCING_RUN).set(SOURCING_RUN.FIRST_ON, days.first().toString()).set(SOURCING_RUN.LAST_ON, days.last().toString()).where(SOURCING_RUN.ID.eq(id)).execute();
    }

    /** False where somebody was faster. */
    static boolean advance(Writing tx, Campaign campaign, SourcingRunRecord before, String origin, State state, Outcome outcome, String step) {
        var status = outcome.isOver() ? Run.Status.OVER : Run.Status.RUNNING;
        int moved = tx.sql().update(SOURCING_RUN).set(SOURCING_RUN.STATUS, status.name()).set(SOURCING_RUN.ORIGIN, origin).set(SOURCING_RUN.STATE, Json.write(state)).set(SOURCING_RUN.FINDINGS, Json.write(outcome))
                .set(SOURCING_RUN.FAILURE_FR, "").set(SOURCING_RUN.FAILURE_EN, "").set(SOURCING_RUN.VERSION, before.getVersion() + 1)
                .where(SOURCING_RUN.ID.eq(before.getId()), SOURCING_RUN.VERSION.eq(before.getVersion())).execute();
        if (moved == 1) tx.did(campaign.ref(), "technique-advanced", before.getTechnique() + " " + step);
        if (moved == 1) tx.changed(campaign.ref(), "technique." + before.getTechnique(), before.getStatus(), status + " " + step);
        return moved == 1;
    }

    /** Of campaigns, runs: those running whose last week ended before then, the longest waiting first. */
    static List<Due> due(Reading tx, Instant before, int most) {
        var table = SOURCING_RUN;
        return tx.sql().select(table.ID, table.CAMPAIGN_ID).from(table).where(table.STATUS.eq(Run.Status.RUNNING.name()), table.WEEK_AT.lt(before.toEpochMilli()), table.CHOSEN_AT.lt(before.toEpochMilli())).orderBy(table.WEEK_AT, table.ID)
                .limit(most).fetch(row -> new Due(row.value2(), row.value1()));
    }

    /** Where else the same buyer has that technique running. */
    static List<String> elsewhere(Reading tx, Campaign campaign, String technique) {
        var other = SOURCING_CAMPAIGN;
        return tx.sql().selectDistinct(other.REFERENCE, other.TITLE).from(SOURCING_RUN).join(other).on(other.ID.eq(SOURCING_RUN.CAMPAIGN_ID))
                .where(SOURCING_RUN.TECHNIQUE.eq(technique), SOURCING_RUN.STATUS.eq(Run.Status.RUNNING.name()), other.BUYER.eq(campaign.content().buyer()), other.ID.ne(campaign.id()), other.BINNED_AT.eq(0L),
                        other.STATE.in(CampaignState.RUNNING.name(), CampaignState.REVIEW.name()))
                .orderBy(other.REFERENCE).limit(ELSEWHERE_MOST).fetch(row -> row.value1() + " · " + row.value2());
    }

    /** A run of a campaign whose week is over. */
    record Due(String campaign, String run) {}

    static void weekBegins(Writing tx, String run, Instant now) {
        tx.sql().update(SOURCING_RUN).set(SOURCING_RUN.WEEK_AT, now.toEpochMilli()).where(SOURCING_RUN.ID.eq(run)).execute();
    }

    static void fail(Writing tx, String id, Spoken why) {
        tx.sql().update(SOURCING_RUN).set(SOURCING_RUN.FAILURE_FR, why.french()).set(SOURCING_RUN.FAILURE_EN, why.english()).where(SOURCING_RUN.ID.eq(id)).execute();
    }

    static Map<String, String> kept(Reading tx, String run) {
        return tx.sql().selectFrom(SOURCING_KEPT).where(SOURCING_KEPT.RUN_ID.eq(run)).fetchMap(SOURCING_KEPT.NAME, SOURCING_KEPT.VALUE);
    }

    static void keep(Writing tx, String run, String name, String value) {
        tx.sql().deleteFrom(SOURCING_KEPT).where(SOURCING_KEPT.RUN_ID.eq(run), SOURCING_KEPT.NAME.eq(name)).execute();
        if (!value.isEmpty()) tx.sql().insertInto(SOURCING_KEPT).set(SOURCING_KEPT.RUN_ID, run).set(SOURCING_KEPT.NAME, name).set(SOURCING_KEPT.VALUE, value).execute();
    }

    static Invitation invitation(SourcingInvitationRecord row) {
        var answered = row.getAnsweredAt() == 0 ? Optional.<Instant>empty() : Optional.of(Instant.ofEpochMilli(row.getAnsweredAt()));
        return new Invitation(row.getId(), row.getRunId(), row.getCampaignId(), row.getCompany(), row.getWord(), row.getTitle(), row.getLead(), Json.questions(row.getQuestions()),
                LocalDate.parse(row.getUntilOn()), Instant.ofEpochMilli(row.getAt()), answered, Json.answers(row.getAnswers()),
                row.getRemindedAt() == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(row.getRemindedAt())));
    }

    static List<Invitation> invitations(Reading tx, String campaign, String run, int most) {
        return tx.sql().selectFrom(SOURCING_INVITATION).where(SOURCING_INVITATION.CAMPAIGN_ID.eq(campaign), SOURCING_INVITATION.RUN_ID.eq(run)).orderBy(SOURCING_INVITATION.AT.desc(), SOURCING_INVITATION.ID.desc()).limit(most).fetch(RunTable::invitation);
    }

    static Optional<Invitation> invitation(Reading tx, String id) {
        return tx.sql().selectFrom(SOURCING_INVITATION).where(SOURCING_INVITATION.ID.eq(id)).fetchOptional().map(RunTable::invitation);
    }

    /** Another one of the same word keeps the identifier of the former, so that its link stays good. Its letter is due from then on. */
    static void ask(Writing tx, Invitation asked) {
        var table = SOURCING_INVITATION;
        var same = table.RUN_ID.eq(asked.run()).and(table.COMPANY.eq(asked.company())).and(table.WORD.eq(asked.word()));
        int known = tx.sql().update(table).set(table.TITLE, asked.title()).set(table.LEAD, asked.lead()).set(table.QUESTIONS, Json.write(asked.questions())).set(table.UNTIL_ON, asked.until().toString())
                .set(table.AT, asked.at().toEpochMilli()).set(table.ANSWERED_AT, 0L).set(table.ANSWERS, "").set(table.REMINDED_AT, 0L).set(table.DUE, 1).where(same).execute();
        if (known == 0) tx.sql().insertInto(table).set(table.ID, asked.id()).set(table.RUN_ID, asked.run()).set(table.CAMPAIGN_ID, asked.campaign()).set(table.COMPANY, asked.company())
                .set(table.WORD, asked.word()).set(table.TITLE, asked.title()).set(table.LEAD, asked.lead()).set(table.QUESTIONS, Json.write(asked.questions())).set(table.UNTIL_ON, asked.until().toString())
                .set(table.AT, asked.at().toEpochMilli()).set(table.ANSWERED_AT, 0L).set(table.ANSWERS, "").set(table.DUE, 1).execute();
    }

    /** No letter about it is due any more. */
    static void answered(Writing tx, Invitation one, Map<String, String> answers, Instant now) {
        tx.sql().update(SOURCING_INVITATION).set(SOURCING_INVITATION.DUE, 0).set(SOURCING_INVITATION.ANSWERED_AT, now.toEpochMilli()).set(SOURCING_INVITATION.ANSWERS, Json.write(answers)).where(SOURCING_INVITATION.ID.eq(one.id())).execute();
    }
}
