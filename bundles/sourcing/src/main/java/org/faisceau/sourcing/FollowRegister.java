// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_CAMPAIGN;
import static org.faisceau.sourcing.db.Tables.SOURCING_CONCLUSION;
import static org.faisceau.sourcing.db.Tables.SOURCING_FOLLOW;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.Facet;
import org.faisceau.purchases.api.Purchases;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Follow;
import org.faisceau.sourcing.api.Follows;
import org.faisceau.sourcing.api.Participant;
import org.faisceau.sourcing.api.Written;
import org.faisceau.sourcing.db.tables.records.SourcingFollowRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What came of concluded campaigns, and whether that was asked. */
@Component(service = {Follows.class, FollowRegister.class})
public final class FollowRegister implements Follows {
    private final Schema schema;
    private final Clock clock;
    @Reference
    private volatile Optional<Purchases> purchases = Optional.empty();

    @Activate
    public FollowRegister(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("sourcing", FollowRegister.class);
        this.clock = clock;
    }

    /** With contracts: outside the framework nobody sets the reference. */
    FollowRegister(Store store, Clock clock, Optional<Purchases> purchases) {
        this(store, clock);
        this.purchases = purchases;
    }

    @Override
    public Optional<Follow> find(Actor actor, String id) {
        return schema.read(tx -> CampaignTable.inside(tx, actor, id).flatMap(campaign -> find(tx, id)).filter(row -> !row.getAnswer().isEmpty()).map(FollowRegister::follow));
    }

    private static Optional<SourcingFollowRecord> find(Reading tx, String id) {
        return tx.sql().selectFrom(SOURCING_FOLLOW).where(SOURCING_FOLLOW.CAMPAIGN_ID.eq(id)).fetchOptional();
    }

    private static Follow follow(SourcingFollowRecord row) {
        return new Follow(row.getCampaignId(), Follow.Answer.valueOf(row.getAnswer()), row.getNote(), row.getAccount(), Instant.ofEpochMilli(row.getAnsweredAt()), row.getVersion());
    }

    @Override
    public boolean mayAnswer(Actor actor, Campaign campaign) {
        return campaign.state() == CampaignState.CONCLUDED && campaign.erasedAt().isEmpty() && WhoMay.lead(actor, campaign);
    }

    @Override
    public boolean isInRegister(Actor actor, Campaign campaign) {
        return purchases.filter(all -> all.count(actor, ContractFilter.all().with(Facet.ORIGIN, campaign.ref().toString()), 1) > 0).isPresent();
    }

    @Override
    public Written record(Actor actor, String id, int seenVersion, Follow.Answer answer, String note) {
        if (note.length() > NOTE_MAX) return new Written.Invalid("followNote", "campaign.tooLong");
        return Leaders.write(schema, actor, id, state -> state == CampaignState.CONCLUDED, (tx, campaign) -> {
            if (campaign.erasedAt().isPresent()) return new Written.NotNow(campaign.state());
            var before = find(tx, id);
            int version = before.map(SourcingFollowRecord::getVersion).orElse(0);
            if (version != seenVersion) return new Written.Lost();
            if (!answered(tx, actor, id, version, answer, note.strip())) return new Written.Lost();
            tx.did(campaign.ref(), "followed", "");
            tx.changed(campaign.ref(), "followed", before.map(SourcingFollowRecord::getAnswer).orElse(""), answer.name());
            return new Written.Done(campaign);
        });
    }

    /** False where somebody was faster. */
    private boolean answered(Writing tx, Actor actor, String id, int seen, Follow.Answer answer, String note) {
        var table = SOURCING_FOLLOW;
        tx.sql().insertInto(table).set(new SourcingFollowRecord(id, 0L, "", "", "", 0L, 0)).onConflictDoNothing().execute();
        return tx.sql().update(table).set(table.ANSWER, answer.name()).set(table.NOTE, note).set(table.ACCOUNT, actor.id()).set(table.ANSWERED_AT, clock.millis()).set(table.VERSION, seen + 1)
                .where(table.CAMPAIGN_ID.eq(id), table.VERSION.eq(seen)).execute() == 1;
    }

    /** A campaign to ask about, and whom. */
    record Due(Campaign campaign, Set<String> people) {}

    /** Campaigns concluded before then that nobody was asked about and nobody answered for, the oldest finding first. */
    List<Due> unasked(Instant concludedBefore, int limit) {
        return schema.read(tx -> tx.sql().select(SOURCING_CAMPAIGN.ID).from(SOURCING_CAMPAIGN).join(SOURCING_CONCLUSION).on(SOURCING_CONCLUSION.CAMPAIGN_ID.eq(SOURCING_CAMPAIGN.ID))
                .leftJoin(SOURCING_FOLLOW).on(SOURCING_FOLLOW.CAMPAIGN_ID.eq(SOURCING_CAMPAIGN.ID))
                .where(SOURCING_CAMPAIGN.STATE.eq(CampaignState.CONCLUDED.name()), SOURCING_CAMPAIGN.BINNED_AT.eq(0L), SOURCING_CAMPAIGN.ERASED_AT.eq(0L), SOURCING_CONCLUSION.IN_FORCE.eq(1), SOURCING_CONCLUSION.AT.le(concludedBefore.toEpochMilli()), SOURCING_FOLLOW.CAMPAIGN_ID.isNull())
                .orderBy(SOURCING_CONCLUSION.AT, SOURCING_CAMPAIGN.ID).limit(limit).fetch(SOURCING_CAMPAIGN.ID).stream().flatMap(id -> due(tx, id).stream()).toList());
    }

    private static Optional<Due> due(Reading tx, String id) {
        return CampaignTable.find(tx, Actor.system(), id).map(campaign -> new Due(campaign, PanelTable.participants(tx, id).stream().filter(Participant::isIn).map(Participant::account).collect(Collectors.toSet())));
    }

    /** Notes that those who take part were asked. */
    void asked(String id) {
        schema.write(Actor.system(), tx -> tx.sql().insertInto(SOURCING_FOLLOW).set(new SourcingFollowRecord(id, clock.millis(), "", "", "", 0L, 0)).onConflictDoNothing().execute());
    }
}
