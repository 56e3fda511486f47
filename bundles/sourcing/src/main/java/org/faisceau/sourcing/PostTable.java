// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_CAMPAIGN;
import static org.faisceau.sourcing.db.Tables.SOURCING_ENTRY;
import static org.faisceau.sourcing.db.Tables.SOURCING_INVITATION;
import static org.faisceau.sourcing.db.Tables.SOURCING_REPORT;
import static org.faisceau.sourcing.db.Tables.SOURCING_TOLD;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.faisceau.sourcing.api.Invitation;
import org.faisceau.sourcing.api.Spoken;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Letters that were decided and not posted yet, within a transaction of {@link CampaignPost}. Those of a campaign in the bin wait there. */
final class PostTable {
    /** Nothing bound within: PostgreSQL does not take two expressions with parameters for the same, and sorts what is distinct by what it selects alone. */
    private static final Field<String> LETTER = DSL.when(SOURCING_TOLD.LETTER.eq(DSL.inline("")), SOURCING_TOLD.ENTRY_ID).otherwise(SOURCING_TOLD.LETTER);

    private PostTable() {}

    /** A company, and the entries it is to have in one letter, oldest first, one or more. */
    record DueEntries(String campaign, String letter, String company, List<DueEntry> entries) {}

    record DueEntry(String entry, String title, String body) {}

    record DueReport(String campaign, String run, String id, Spoken title, Spoken body) {}

    /** @param campaign empty for all */
    static List<DueEntries> entries(Reading tx, String campaign, int most) {
        var some = tx.sql().selectDistinct(SOURCING_TOLD.CAMPAIGN_ID, LETTER, SOURCING_TOLD.COMPANY).from(SOURCING_TOLD).where(SOURCING_TOLD.DUE.eq(1), of(SOURCING_TOLD.CAMPAIGN_ID, campaign))
                .orderBy(SOURCING_TOLD.CAMPAIGN_ID, LETTER, SOURCING_TOLD.COMPANY).limit(most).fetch(row -> new DueEntries(row.value1(), row.value2(), row.value3(), List.of()));
        var held = held(tx, some);
        return some.stream().map(one -> new DueEntries(one.campaign(), one.letter(), one.company(), held.get(one))).toList();
    }

    /** What each of these letters holds. */
    private static Map<DueEntries, List<DueEntry>> held(Reading tx, List<DueEntries> some) {
        return tx.sql().select(SOURCING_TOLD.CAMPAIGN_ID, LETTER, SOURCING_TOLD.COMPANY, SOURCING_ENTRY.ID, SOURCING_ENTRY.TITLE, SOURCING_ENTRY.BODY).from(SOURCING_TOLD).join(SOURCING_ENTRY).on(SOURCING_ENTRY.ID.eq(SOURCING_TOLD.ENTRY_ID))
                .where(SOURCING_TOLD.DUE.eq(1), LETTER.in(some.stream().map(DueEntries::letter).distinct().toList()), SOURCING_TOLD.COMPANY.in(some.stream().map(DueEntries::company).distinct().toList()))
                .orderBy(SOURCING_ENTRY.AT, SOURCING_ENTRY.ID)
                .fetchGroups(row -> new DueEntries(row.value1(), row.value2(), row.value3(), List.of()), row -> new DueEntry(row.value4(), row.value5(), row.value6()));
    }

    static List<Invitation> invitations(Reading tx, String campaign, int most) {
        return tx.sql().selectFrom(SOURCING_INVITATION).where(SOURCING_INVITATION.DUE.eq(1), of(SOURCING_INVITATION.CAMPAIGN_ID, campaign)).orderBy(SOURCING_INVITATION.CAMPAIGN_ID, SOURCING_INVITATION.ID).limit(most)
                .fetch(RunTable::invitation);
    }

    static List<DueReport> reports(Reading tx, String campaign, int most) {
        return tx.sql().selectFrom(SOURCING_REPORT).where(of(SOURCING_REPORT.CAMPAIGN_ID, campaign)).orderBy(SOURCING_REPORT.CAMPAIGN_ID, SOURCING_REPORT.ID).limit(most)
                .fetch(row -> new DueReport(row.getCampaignId(), row.getRunId(), row.getId(), new Spoken(row.getTitleFr(), row.getTitleEn()), new Spoken(row.getBodyFr(), row.getBodyEn())));
    }

    private static Condition of(Field<String> column, String campaign) {
        var isOutside = column.in(DSL.select(SOURCING_CAMPAIGN.ID).from(SOURCING_CAMPAIGN).where(SOURCING_CAMPAIGN.BINNED_AT.eq(0L)));
        return campaign.isEmpty() ? isOutside : isOutside.and(column.eq(campaign));
    }

    static void report(Writing tx, DueReport one) {
        var table = SOURCING_REPORT;
        tx.sql().insertInto(table).set(table.ID, one.id()).set(table.CAMPAIGN_ID, one.campaign()).set(table.RUN_ID, one.run()).set(table.TITLE_FR, one.title().french()).set(table.TITLE_EN, one.title().english())
                .set(table.BODY_FR, one.body().french()).set(table.BODY_EN, one.body().english()).execute();
    }

    static void posted(Writing tx, DueEntries one) {
        tx.sql().update(SOURCING_TOLD).set(SOURCING_TOLD.DUE, 0).where(SOURCING_TOLD.CAMPAIGN_ID.eq(one.campaign()), SOURCING_TOLD.COMPANY.eq(one.company()), SOURCING_TOLD.ENTRY_ID.in(one.entries().stream().map(DueEntry::entry).toList())).execute();
    }

    /** One that was asked anew meanwhile stays due. */
    static void posted(Writing tx, Invitation one) {
        tx.sql().update(SOURCING_INVITATION).set(SOURCING_INVITATION.DUE, 0).where(SOURCING_INVITATION.ID.eq(one.id()), SOURCING_INVITATION.AT.eq(one.at().toEpochMilli()), SOURCING_INVITATION.REMINDED_AT.eq(one.remindedAt().map(Instant::toEpochMilli).orElse(0L))).execute();
    }

    static void posted(Writing tx, DueReport one) {
        tx.sql().deleteFrom(SOURCING_REPORT).where(SOURCING_REPORT.ID.eq(one.id())).execute();
    }
}
