// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_CAMPAIGN;
import static org.faisceau.sourcing.db.Tables.SOURCING_COUNTER;
import static org.faisceau.sourcing.db.Tables.SOURCING_STEP;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Step;
import org.faisceau.sourcing.db.tables.records.SourcingCampaignRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** What is written of a campaign, within a transaction of a register. */
final class CampaignTable {
    private CampaignTable() {}

    /** Whole, for who reads its inside. */
    static Campaign campaign(SourcingCampaignRecord row) {
        var content = new Campaign.Content(row.getTitle(), row.getContext(), row.getBuyer(), row.getNeed(), Days.read(row.getWantedOn()), Days.read(row.getRetentionUntil()));
        return new Campaign(row.getId(), row.getReference(), content, row.getSingleReason(), CampaignState.valueOf(row.getState()), row.getCreatedBy(),
                Instant.ofEpochMilli(row.getCreatedAt()), Instant.ofEpochMilli(row.getChangedAt()), row.getErasedAt() == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(row.getErasedAt())), row.getVersion());
    }

    /** As a company reads it: without what its buyer keeps to itself. */
    static Campaign seen(Actor actor, SourcingCampaignRecord row) {
        var whole = campaign(row);
        if (actor.role() != Role.COMPANY) return whole;
        var content = Campaign.Content.titled(whole.title(), whole.content().buyer()).withNeed(whole.content().need());
        return new Campaign(whole.id(), whole.reference(), content, "", whole.state(), "", whole.createdAt(), whole.changedAt(), whole.erasedAt(), whole.version());
    }

    /** Outside the bin and read by this actor. */
    static Optional<Campaign> find(Reading tx, Actor actor, String id) {
        return tx.sql().selectFrom(SOURCING_CAMPAIGN).where(SOURCING_CAMPAIGN.ID.eq(id)).and(WhoMay.see(actor)).fetchOptional().map(row -> seen(actor, row));
    }

    /** The same, where this actor reads its inside. */
    static Optional<Campaign> inside(Reading tx, Actor actor, String id) {
        return find(tx, actor, id).filter(campaign -> WhoMay.isInside(actor, campaign));
    }

    static Campaign insert(Writing tx, Actor actor, String id, Campaign.Content content, Instant now) {
        var campaign = new Campaign(id, reference(tx, now), content, "", CampaignState.DRAFT, actor.id(), now, now, Optional.empty(), 1);
        var table = SOURCING_CAMPAIGN;
        tx.sql().insertInto(table).set(table.ID, id).set(table.REFERENCE, campaign.reference()).set(table.TITLE, content.title())
                .set(table.TITLE_SORT, SortKey.of(content.title())).set(table.CONTEXT, content.context()).set(table.BUYER, content.buyer()).set(table.NEED, content.need())
                .set(table.WANTED_ON, Days.write(content.wantedOn())).set(table.RETENTION_UNTIL, Days.write(content.retentionUntil())).set(table.SINGLE_REASON, "")
                .set(table.STATE, campaign.state().name()).set(table.CREATED_BY, actor.id()).set(table.CREATED_AT, now.toEpochMilli())
                .set(table.CHANGED_AT, now.toEpochMilli()).set(table.BINNED_AT, 0L).set(table.BINNED_BY, "").set(table.VERSION, 1).execute();
        step(tx, id, campaign.state(), now, actor, "");
        tx.did(campaign.ref(), "created", "");
        tx.changed(campaign.ref(), "created", "", content.title());
        return campaign;
    }

    /** With other words; empty where somebody was faster. */
    static Optional<Campaign> change(Writing tx, Campaign before, Campaign.Content content, Instant now) {
        var table = SOURCING_CAMPAIGN;
        int changed = tx.sql().update(table).set(table.TITLE, content.title()).set(table.TITLE_SORT, SortKey.of(content.title())).set(table.CONTEXT, content.context())
                .set(table.WANTED_ON, Days.write(content.wantedOn())).set(table.RETENTION_UNTIL, Days.write(content.retentionUntil()))
                .set(table.CHANGED_AT, now.toEpochMilli()).set(table.VERSION, before.version() + 1)
                .where(table.ID.eq(before.id()), table.VERSION.eq(before.version())).execute();
        if (changed == 0) return Optional.empty();
        told(tx, before, "title", before.title(), content.title());
        told(tx, before, "context", before.content().context(), content.context());
        told(tx, before, "wantedOn", Days.write(before.content().wantedOn()), Days.write(content.wantedOn()));
        told(tx, before, "retentionUntil", Days.write(before.content().retentionUntil()), Days.write(content.retentionUntil()));
        return Optional.of(get(tx, before.id()));
    }

    private static void told(Writing tx, Campaign campaign, String field, String before, String after) {
        if (!before.equals(after)) tx.changed(campaign.ref(), field, before, after);
    }

    /** In another state; empty where somebody was faster. */
    static Optional<Campaign> move(Writing tx, Actor actor, Campaign before, CampaignState to, String reason, Instant now) {
        int moved = tx.sql().update(SOURCING_CAMPAIGN).set(SOURCING_CAMPAIGN.STATE, to.name()).set(SOURCING_CAMPAIGN.CHANGED_AT, now.toEpochMilli())
                .set(SOURCING_CAMPAIGN.VERSION, before.version() + 1).where(SOURCING_CAMPAIGN.ID.eq(before.id()), SOURCING_CAMPAIGN.VERSION.eq(before.version())).execute();
        if (moved == 0) return Optional.empty();
        step(tx, before.id(), to, now, actor, reason);
        tx.did(before.ref(), before.state().isClosed() ? "reopened" : to.name().toLowerCase(Locale.ROOT), reason);
        tx.changed(before.ref(), "state", before.state().name(), to.name());
        return Optional.of(get(tx, before.id()));
    }

    static Campaign explain(Writing tx, Campaign before, String reason, Instant now) {
        tx.sql().update(SOURCING_CAMPAIGN).set(SOURCING_CAMPAIGN.SINGLE_REASON, reason).where(SOURCING_CAMPAIGN.ID.eq(before.id())).execute();
        told(tx, before, "singleReason", before.singleReason(), reason);
        return touched(tx, before, now);
    }

    /** Tells that something within it changed; its version stays, for that is of its own words and state. */
    static Campaign touched(Writing tx, Campaign before, Instant now) {
        tx.sql().update(SOURCING_CAMPAIGN).set(SOURCING_CAMPAIGN.CHANGED_AT, now.toEpochMilli()).where(SOURCING_CAMPAIGN.ID.eq(before.id())).execute();
        return get(tx, before.id());
    }

    private static Campaign get(Reading tx, String id) {
        return campaign(tx.sql().selectFrom(SOURCING_CAMPAIGN).where(SOURCING_CAMPAIGN.ID.eq(id)).fetchSingle());
    }

    static List<Step> steps(Reading tx, String id) {
        return tx.sql().selectFrom(SOURCING_STEP).where(SOURCING_STEP.CAMPAIGN_ID.eq(id)).orderBy(SOURCING_STEP.PLACE)
                .fetch(row -> new Step(CampaignState.valueOf(row.getState()), Instant.ofEpochMilli(row.getAt()), row.getActor(), row.getReason()));
    }

    private static void step(Writing tx, String id, CampaignState state, Instant at, Actor actor, String reason) {
        int place = tx.sql().fetchCount(SOURCING_STEP, SOURCING_STEP.CAMPAIGN_ID.eq(id)) + 1;
        tx.sql().insertInto(SOURCING_STEP).set(SOURCING_STEP.CAMPAIGN_ID, id).set(SOURCING_STEP.PLACE, place).set(SOURCING_STEP.STATE, state.name())
                .set(SOURCING_STEP.AT, at.toEpochMilli()).set(SOURCING_STEP.ACTOR, actor.id()).set(SOURCING_STEP.REASON, reason).execute();
    }

    private static String reference(Writing tx, Instant now) {
        int year = now.atZone(Days.PARIS).getYear();
        tx.sql().insertInto(SOURCING_COUNTER).set(SOURCING_COUNTER.YEAR, year).set(SOURCING_COUNTER.LAST, 1)
                .onConflict(SOURCING_COUNTER.YEAR).doUpdate().set(SOURCING_COUNTER.LAST, SOURCING_COUNTER.LAST.plus(1)).execute();
        int last = tx.sql().select(SOURCING_COUNTER.LAST).from(SOURCING_COUNTER).where(SOURCING_COUNTER.YEAR.eq(year)).fetchSingle(SOURCING_COUNTER.LAST);
        var digits = Integer.toString(last);
        return "S-" + year + "-" + "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    }
}
