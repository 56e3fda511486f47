// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_CAMPAIGN;
import static org.faisceau.sourcing.db.Tables.SOURCING_ENTRY;
import static org.faisceau.sourcing.db.Tables.SOURCING_FOLLOW;
import static org.faisceau.sourcing.db.Tables.SOURCING_INVITATION;
import static org.faisceau.sourcing.db.Tables.SOURCING_KEPT;
import static org.faisceau.sourcing.db.Tables.SOURCING_MEMBER;
import static org.faisceau.sourcing.db.Tables.SOURCING_PARTICIPANT;
import static org.faisceau.sourcing.db.Tables.SOURCING_PROPOSAL;
import static org.faisceau.sourcing.db.Tables.SOURCING_REPORT;
import static org.faisceau.sourcing.db.Tables.SOURCING_REQUEST;
import static org.faisceau.sourcing.db.Tables.SOURCING_RUN;
import static org.faisceau.sourcing.db.Tables.SOURCING_STEP;

import java.time.Instant;
import java.util.List;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignRetention.Ending;
import org.faisceau.sourcing.api.Paperwork;
import org.faisceau.sourcing.api.Stage;
import org.faisceau.sourcing.db.tables.records.SourcingRunRecord;
import org.faisceau.sourcing.spi.Sheet;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Record1;
import org.jooq.Select;

/** Takes people's words off a campaign and leaves its shape, within a transaction of the register. */
final class ErasureTable {
    /** Stands for how a company helped to define the need: that it did stays said (R. 2111-2). */
    private static final String GONE = "—";

    private ErasureTable() {}

    static Ending ending(Reading tx, Campaign campaign) {
        var id = campaign.id();
        return new Ending(campaign, campaign.content().retentionUntil().orElseThrow(), tx.sql().fetchCount(SOURCING_ENTRY, SOURCING_ENTRY.CAMPAIGN_ID.eq(id)),
                tx.sql().fetchCount(SOURCING_INVITATION, SOURCING_INVITATION.CAMPAIGN_ID.eq(id).and(SOURCING_INVITATION.ANSWERED_AT.ne(0L))),
                tx.sql().fetchCount(SOURCING_REQUEST, SOURCING_REQUEST.RUN_ID.in(runs(tx, id))), tx.sql().fetchCount(SOURCING_RUN, SOURCING_RUN.CAMPAIGN_ID.eq(id).and(SOURCING_RUN.STATE.ne(""))));
    }

    static void erase(Writing tx, Campaign campaign, Instant now) {
        var id = campaign.id();
        tx.sql().update(SOURCING_ENTRY).set(SOURCING_ENTRY.BODY, "").where(SOURCING_ENTRY.CAMPAIGN_ID.eq(id)).execute();
        tx.sql().update(SOURCING_INVITATION).set(SOURCING_INVITATION.ANSWERS, "").set(SOURCING_INVITATION.LEAD, "").where(SOURCING_INVITATION.CAMPAIGN_ID.eq(id)).execute();
        tx.sql().update(SOURCING_REQUEST).set(SOURCING_REQUEST.REPLY, "").where(SOURCING_REQUEST.RUN_ID.in(runs(tx, id))).execute();
        tx.sql().deleteFrom(SOURCING_REPORT).where(SOURCING_REPORT.CAMPAIGN_ID.eq(id)).execute();
        tx.sql().deleteFrom(SOURCING_KEPT).where(SOURCING_KEPT.RUN_ID.in(runs(tx, id))).execute();
        tx.sql().update(SOURCING_PROPOSAL).set(SOURCING_PROPOSAL.BODY, "").where(SOURCING_PROPOSAL.RUN_ID.in(runs(tx, id))).execute();
        tx.sql().selectFrom(SOURCING_RUN).where(SOURCING_RUN.CAMPAIGN_ID.eq(id)).fetch().forEach(run -> erase(tx, run));
        tx.sql().update(SOURCING_MEMBER).set(SOURCING_MEMBER.NOTE, "").set(SOURCING_MEMBER.DECLINED_WHY, "").where(SOURCING_MEMBER.CAMPAIGN_ID.eq(id)).execute();
        tx.sql().update(SOURCING_MEMBER).set(SOURCING_MEMBER.HELPED, GONE).where(SOURCING_MEMBER.CAMPAIGN_ID.eq(id), SOURCING_MEMBER.HELPED.ne("")).execute();
        tx.sql().update(SOURCING_PARTICIPANT).set(SOURCING_PARTICIPANT.STATEMENT, "").set(SOURCING_PARTICIPANT.LEFT_WHY, "").where(SOURCING_PARTICIPANT.CAMPAIGN_ID.eq(id)).execute();
        tx.sql().update(SOURCING_FOLLOW).set(SOURCING_FOLLOW.NOTE, "").where(SOURCING_FOLLOW.CAMPAIGN_ID.eq(id)).execute();
        tx.sql().update(SOURCING_STEP).set(SOURCING_STEP.REASON, "").where(SOURCING_STEP.CAMPAIGN_ID.eq(id)).execute();
        tx.sql().update(SOURCING_CAMPAIGN).set(SOURCING_CAMPAIGN.ERASED_AT, now.toEpochMilli()).set(SOURCING_CAMPAIGN.SINGLE_REASON, "").set(SOURCING_CAMPAIGN.VERSION, campaign.version() + 1).where(SOURCING_CAMPAIGN.ID.eq(id)).execute();
        tx.did(campaign.ref(), "erased", "retention");
        // The index and whoever follows the change log look again.
        tx.changed(campaign.ref(), "erased", "", now.toString());
    }

    private static Select<Record1<String>> runs(Reading tx, String campaign) {
        return tx.sql().select(SOURCING_RUN.ID).from(SOURCING_RUN).where(SOURCING_RUN.CAMPAIGN_ID.eq(campaign));
    }

    private static void erase(Writing tx, SourcingRunRecord run) {
        var findings = run.getFindings().isEmpty() ? "" : Json.write(shape(Json.outcome(run.getFindings())));
        tx.sql().update(SOURCING_RUN).set(SOURCING_RUN.STATE, "").set(SOURCING_RUN.FINDINGS, findings).set(SOURCING_RUN.FAILURE_FR, "").set(SOURCING_RUN.FAILURE_EN, "").where(SOURCING_RUN.ID.eq(run.getId())).execute();
    }

    /** Which steps and papers there were. */
    private static Outcome shape(Outcome whole) {
        var gone = Caller.say("paper.erased");
        return new Outcome(whole.stages().stream().map(one -> new Stage(one.word(), one.label(), one.first(), one.last(), one.status(), List.of())).toList(),
                whole.papers().stream().map(one -> new Paperwork(one.word(), one.label(), blank(one.label().french(), gone.french()), blank(one.label().english(), gone.english()), false)).toList(), true);
    }

    private static Sheet blank(String label, String gone) {
        return Sheet.titled(label).note(gone);
    }
}
