// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_CAMPAIGN;
import static org.faisceau.sourcing.db.Tables.SOURCING_FORM;
import static org.faisceau.sourcing.db.Tables.SOURCING_REQUEST;
import static org.faisceau.sourcing.db.Tables.SOURCING_RUN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.OpenForm;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Sent;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;

/** Forms open to everybody and what was sent by them, within a transaction of the register. */
final class FormTable {
    /** Beyond these a flood from one network is held back until the next day. */
    static final int A_SENDER = 10;
    /** The same of all networks together; in all, as many as the run bears. */
    static final int A_DAY = 300;

    private FormTable() {}

    /** Those of a campaign that are taken on that day. */
    static List<OpenForm> of(Reading tx, String campaign, LocalDate today) {
        return tx.sql().select(SOURCING_FORM.fields()).from(SOURCING_FORM).join(SOURCING_RUN).on(SOURCING_RUN.ID.eq(SOURCING_FORM.RUN_ID))
                .where(SOURCING_RUN.CAMPAIGN_ID.eq(campaign), SOURCING_RUN.STATUS.eq(Run.Status.RUNNING.name()), SOURCING_FORM.UNTIL_ON.ge(today.toString())).orderBy(SOURCING_FORM.TITLE, SOURCING_FORM.RUN_ID, SOURCING_FORM.WORD)
                .fetchInto(SOURCING_FORM).map(row -> new OpenForm(row.getRunId(), campaign, row.getWord(), row.getTitle(), row.getLead(), Json.questions(row.getQuestions()), LocalDate.parse(row.getUntilOn()), false));
    }

    static void open(Writing tx, OpenForm form) {
        var table = SOURCING_FORM;
        tx.sql().deleteFrom(table).where(table.RUN_ID.eq(form.run()), table.WORD.eq(form.word())).execute();
        tx.sql().insertInto(table).set(table.RUN_ID, form.run()).set(table.WORD, form.word()).set(table.TITLE, form.title()).set(table.LEAD, form.lead()).set(table.QUESTIONS, Json.write(form.questions()))
                .set(table.UNTIL_ON, form.until().toString()).execute();
    }

    /** @param network see {@link Networks}; those of which nothing is known count as one */
    static boolean isFull(Reading tx, OpenForm form, String network, Instant now) {
        var today = SOURCING_REQUEST.RUN_ID.eq(form.run()).and(SOURCING_REQUEST.WORD.eq(form.word())).and(SOURCING_REQUEST.AT.gt(aDayBefore(now)));
        return tx.sql().fetchCount(SOURCING_REQUEST, today) >= A_DAY || tx.sql().fetchCount(SOURCING_REQUEST, today.and(SOURCING_REQUEST.SENDER.eq(network))) >= A_SENDER;
    }

    private static long aDayBefore(Instant now) {
        return now.minus(Duration.ofDays(1)).toEpochMilli();
    }

    static void received(Writing tx, OpenForm form, String sender, String network, Instant now) {
        var table = SOURCING_REQUEST;
        tx.sql().update(table).set(table.SENDER, "").where(table.RUN_ID.eq(form.run()), table.WORD.eq(form.word()), table.AT.le(aDayBefore(now)), table.SENDER.ne("")).execute();
        tx.sql().insertInto(table).set(table.ID, sender).set(table.SENDER, network).set(table.RUN_ID, form.run()).set(table.WORD, form.word()).set(table.TITLE, form.title()).set(table.REPLY, "").set(table.AT, now.toEpochMilli()).set(table.REPLIED_AT, now.toEpochMilli()).execute();
    }

    static void reply(Writing tx, String run, String sender, String text, Instant now) {
        tx.sql().update(SOURCING_REQUEST).set(SOURCING_REQUEST.REPLY, text).set(SOURCING_REQUEST.REPLIED_AT, now.toEpochMilli()).where(SOURCING_REQUEST.RUN_ID.eq(run), SOURCING_REQUEST.ID.eq(sender)).execute();
    }

    static Optional<Sent> sent(Reading tx, String id) {
        return tx.sql().selectFrom(SOURCING_REQUEST).where(SOURCING_REQUEST.ID.eq(id)).fetchOptional()
                .map(row -> new Sent(row.getId(), row.getTitle(), row.getReply(), Instant.ofEpochMilli(row.getAt()), Instant.ofEpochMilli(row.getRepliedAt()), isOver(tx, row.getRunId())));
    }

    private static boolean isOver(Reading tx, String run) {
        var ofRun = DSL.select(SOURCING_RUN.CAMPAIGN_ID).from(SOURCING_RUN).where(SOURCING_RUN.ID.eq(run));
        return tx.sql().fetchExists(SOURCING_CAMPAIGN, SOURCING_CAMPAIGN.ID.in(ofRun).and(SOURCING_CAMPAIGN.STATE.in(CampaignState.CONCLUDED.name(), CampaignState.ABANDONED.name())));
    }
}
